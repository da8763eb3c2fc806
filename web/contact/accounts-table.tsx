import { Link } from "@tanstack/react-router";
import type { Account, Attribute } from "#model/record/account.ts";
import { listWords } from "#text/wording/list-words.ts";
import { spanAddress } from "../address/span-address.ts";
import type { TaggedContact } from "../api/queries.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { sourceWords } from "../parts/report-name.tsx";
import { tellingsOf, type Telling } from "../words/values.ts";
import { ATTRIBUTES_COMPARED } from "./shown-attributes.ts";

export interface AccountActions {
  readonly onPin: (attribute: Attribute, account: Account, telling: Telling) => void;
  readonly onReject: (account: Account) => void;
  readonly onSplit: (account: Account) => void;
}

interface AccountsTableProps {
  readonly page: TaggedContact;
  readonly disputed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly actions: AccountActions;
}

/** What each report tells, beside each other. What does not agree is marked; each cell opens the sentence it rests on. */
export function AccountsTable({ page, disputed, actions }: AccountsTableProps) {
  const say = useSay();
  const { contact, names, reports } = page;
  const rows = ATTRIBUTES_COMPARED.filter((attribute) => contact.accounts.some((account) => tellingsOf(account, attribute, page, say).length > 0));
  return (
    <div className="scrolls accounts-scroll" tabIndex={0} role="region" aria-label={say("accounts.title")}>
      <table className="data accounts">
        <thead>
          <tr>
            <td />
            {contact.accounts.map((account) => (
              <th key={account.id} scope="col">
                <Link
                  to="/reports/$id"
                  params={{ id: account.report }}
                  search={account.evidence[0] === undefined ? {} : { at: spanAddress(account.evidence[0]) }}
                >
                  <bdi>{sourceWords(reports[account.report], say("report.no-outlet"))}</bdi>
                </Link>
                <span className="quiet little block">{dayWords(account.published, say)}</span>
                {account.genre === "news" ? null : <span className="chip">{say(`genre.${account.genre}`)}</span>}
                {account.wire === account.report ? null : <span className="chip">{say("account.copy")}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{say("attribute.participants")}</th>
            {contact.accounts.map((account) => (
              <td key={account.id}>
                <ToldParticipants account={account} page={page} />
              </td>
            ))}
          </tr>
          {rows.map((attribute) => (
            <tr key={attribute} className={disputed.has(attribute) ? "differs" : undefined}>
              <th scope="row">
                {disputed.has(attribute) ? <Differs /> : null}
                {say(`attribute.${attribute}`)}
              </th>
              {contact.accounts.map((account) => (
                <Cell
                  key={account.id}
                  page={page}
                  account={account}
                  attribute={attribute}
                  isDisputed={disputed.get(attribute)?.has(account.id) === true}
                  onPin={actions.onPin}
                />
              ))}
            </tr>
          ))}
          <tr className={disputed.has("confirmation") ? "differs" : undefined}>
            <th scope="row">
              {disputed.has("confirmation") ? <Differs /> : null}
              {say("attribute.confirmation")}
            </th>
            {contact.accounts.map((account) => (
              <td key={account.id} className={disputed.get("confirmation")?.has(account.id) === true ? "disputed-cell" : undefined}>
                {account.confirmation.length === 0 ? <Untold /> : null}
                {account.confirmation.map(({ actor, stance, span }) => (
                  <p key={actor + stance}>
                    <EvidenceButton
                      asked={{
                        report: account.report,
                        span: span ?? account.evidence[0] ?? { start: 0, end: 0 },
                        title: say(`stance.${stance}.by`, { who: nameOf(actor, names, say) }),
                        brief: reports[account.report],
                      }}
                    >
                      {say(`stance.${stance}.by`, { who: nameOf(actor, names, say) })}
                    </EvidenceButton>
                  </p>
                ))}
              </td>
            ))}
          </tr>
          <tr className="no-print">
            <th scope="row">{say("accounts.decide")}</th>
            {contact.accounts.map((account) => (
              <td key={account.id}>
                <div className="row">
                  <button type="button" className="button small" onClick={() => actions.onReject(account)}>
                    {say("decide.reject")}
                  </button>
                  {contact.accounts.length < 2 ? null : (
                    <button type="button" className="button small" onClick={() => actions.onSplit(account)}>
                      {say("decide.split")}
                    </button>
                  )}
                </div>
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}

/** Who takes part as an account tells it, on the words that tell of the contact. */
function ToldParticipants({ account, page: { names, reports } }: { readonly account: Account; readonly page: TaggedContact }) {
  const say = useSay();
  const told = account.participants.map(({ actor, role }) => nameOf(actor, names, say) + (role === "party" ? "" : ` (${say(`role.${role}`)})`));
  const who = listWords(told, say);
  const [span] = account.evidence;
  if (span === undefined) return who;
  return <EvidenceButton asked={{ report: account.report, span, title: who, brief: reports[account.report] }}>{who}</EvidenceButton>;
}

/** Marks a row whose values do not agree. */
function Differs() {
  const say = useSay();
  return (
    <span className="asked" title={say("disputed")}>
      ≠ <span className="unseen">{say("disputed")}</span>
    </span>
  );
}

const Untold = () => (
  <span className="quiet" aria-hidden="true">
    –
  </span>
);

interface CellProps {
  readonly page: TaggedContact;
  readonly account: Account;
  readonly attribute: Attribute;
  readonly isDisputed: boolean;
  readonly onPin: AccountActions["onPin"];
}

function Cell({ page, account, attribute, isDisputed, onPin }: CellProps) {
  const say = useSay();
  const tellings = tellingsOf(account, attribute, page, say);
  const own = tellings[0]?.words;
  if (own === undefined)
    return (
      <td>
        <Untold />
        <span className="unseen">{say("accounts.untold")}</span>
      </td>
    );
  const isOnlyOne = page.contact.accounts.every((other) => tellingsOf(other, attribute, page, say).every(({ words }) => words === own));
  return (
    <td className={isDisputed ? "disputed-cell" : undefined}>
      {tellings.map((telling, at) => (
        <div key={`${telling.words} ${telling.source?.span.start}`} className="told-value">
          <ToldValue page={page} account={account} attribute={attribute} telling={telling} isOwn={at === 0} />
          {isOnlyOne ? null : (
            <button
              type="button"
              className="button small bare pin no-print"
              onClick={() => onPin(attribute, account, telling)}
              aria-label={say("decide.pin-label", { value: telling.words })}
            >
              {say("decide.pin")}
            </button>
          )}
        </div>
      ))}
    </td>
  );
}

/** A value, the words it rests on behind it, and who says it. `isOwn`: the one that counts for the account. */
function ToldValue({
  page,
  account,
  attribute,
  telling: { words, source },
  isOwn,
}: Pick<CellProps, "page" | "account" | "attribute"> & { readonly telling: Telling; readonly isOwn: boolean }) {
  const say = useSay();
  const { names, reports, quotes } = page;
  const speaker = source?.speaker ?? null;
  return (
    <>
      <EvidenceButton
        asked={{
          report: account.report,
          span: source?.span ?? account.evidence[0] ?? { start: 0, end: 0 },
          title: `${say(`attribute.${attribute}`)}: ${words}`,
          sentence: isOwn ? quotes[account.id]?.[attribute] : undefined,
          brief: reports[account.report],
        }}
      >
        <bdi>{words}</bdi>
      </EvidenceButton>
      {speaker === null ? null : <span className="quiet little block">{say("accounts.said-by", { who: listWords([nameOf(speaker, names, say)], say) })}</span>}
    </>
  );
}
