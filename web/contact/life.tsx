import type { Span } from "#model/span.ts";
import type { TaggedContact } from "../api/queries.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { sourceWords } from "../parts/report-name.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { statusWords } from "../words/titles.ts";

/** Proposed, planned, held … as the accounts tell it, one after another. */
export function Life({ page }: { readonly page: TaggedContact }) {
  const say = useSay();
  const { contact, reports } = page;
  return (
    <ol className="life">
      {contact.life.map((step) => {
        const account = contact.accounts.find((a) => a.id === step.account);
        const words = statusWords(step.status, contact, say);
        return (
          <li key={step.account + step.status}>
            <MarkIcon kind={contact.kind} status={step.status} />
            <span>
              {account === undefined ? (
                words
              ) : (
                <EvidenceButton
                  asked={{
                    report: account.report,
                    span: account.sources["status"]?.span ?? account.evidence[0] ?? { start: 0, end: 0 },
                    title: words,
                    sentence: page.quotes[account.id]?.["status"],
                    brief: reports[account.report],
                  }}
                >
                  {words}
                </EvidenceButton>
              )}{" "}
              <span className="quiet little">
                {say("life.published", { day: dayWords(step.published, say) })}
                {account === undefined ? "" : say("list.comma")}
                {account === undefined ? null : <bdi>{sourceWords(reports[account.report], say("report.no-outlet"))}</bdi>}
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}

const SIGNS = { confirms: "✓", denies: "✗", declines: "–" } as const;

/** Which side stands behind the contact, by whose words; a side that says nothing is told too. */
export function Confirmations({ page }: { readonly page: TaggedContact }) {
  const say = useSay();
  const { contact, names } = page;
  const silent = contact.sides.filter((side) => !contact.confirmation.some((c) => c.side === side));
  return (
    <ul className="lines">
      {contact.confirmation.map(({ side, stance, by }) => (
        <li key={side + stance}>
          <p>
            <span aria-hidden="true">{SIGNS[stance]} </span>
            <strong>{say(`stance.${stance}.side`, { who: nameOf(side, names, say) })}</strong>
          </p>
          <p className="little second">
            {[...Map.groupBy(by, ({ actor }) => actor)].map(([actor, told], i) => (
              <span key={actor}>
                {i > 0 ? say("list.semicolon") : null}
                {nameOf(actor, names, say)}:{" "}
                {told.map(({ account, span }, at) => (
                  <span key={account}>
                    {at > 0 ? say("list.comma") : null}
                    <Behind page={page} actor={actor} account={account} span={span} />
                  </span>
                ))}
              </span>
            ))}
          </p>
        </li>
      ))}
      {silent.length === 0 ? null : (
        <li className="quiet">{say("confirmation.silent", { who: silent.map((side) => nameOf(side, names, say)).join(say("list.comma")) })}</li>
      )}
    </ul>
  );
}

interface BehindProps {
  readonly page: TaggedContact;
  readonly actor: string;
  readonly account: string;
  readonly span: Span | null;
}

/** The report in which somebody stands behind the contact; pressing it opens his words. */
function Behind({ page, actor, account, span }: BehindProps) {
  const say = useSay();
  const told = page.contact.accounts.find((a) => a.id === account);
  if (told === undefined) return null;
  const brief = page.reports[told.report];
  return (
    <EvidenceButton asked={{ report: told.report, span: span ?? told.evidence[0] ?? { start: 0, end: 0 }, title: nameOf(actor, page.names, say), brief }}>
      <bdi>{sourceWords(brief, say("report.no-outlet"))}</bdi>
    </EvidenceButton>
  );
}
