import { ATTRIBUTES_SHOWN, type Shown } from "./shown-attributes.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Correction } from "#model/record/decision.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { TaggedContact } from "../api/queries.ts";
import { ActorLink } from "../parts/actor-link.tsx";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { accountWords, valueWords } from "../words/values.ts";
import { correctedAttributes } from "./corrected-attributes.ts";
import { TopicWords } from "./topic-words.tsx";

interface FactsPanelProps {
  readonly page: TaggedContact;
  readonly disputed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onCorrect: (attribute: Correction["attribute"]) => void;
}

/** What the record shows of a contact, of each value why it is this one, and that others differ. */
export function FactsPanel({ page, disputed, onCorrect }: FactsPanelProps) {
  const say = useSay();
  const { contact, names } = page;
  const corrected = correctedAttributes(page);
  return (
    <dl className="facts">
      <dt>{say("attribute.participants")}</dt>
      <dd>
        <Participants contact={contact} page={page} />
        <p className="row little">
          {corrected.has("participants") ? <CorrectedParticipants page={page} /> : null}
          <CorrectButton attribute="participants" onCorrect={onCorrect} />
        </p>
      </dd>
      {ATTRIBUTES_SHOWN.map((attribute) => {
        const shown = shownOf(contact, attribute, corrected);
        const words = shown === null ? null : valueWords(attribute, shown.value, contact, names, say);
        return words === null ? null : (
          <ShownFact key={attribute} page={page} attribute={attribute} words={words} shown={shown} isDisputed={disputed.has(attribute)} onCorrect={onCorrect} />
        );
      })}
      {contact.topics.length === 0 ? null : (
        <>
          <dt>{say("attribute.topics")}</dt>
          <dd>
            <TopicWords topics={contact.topics} />
          </dd>
        </>
      )}
    </dl>
  );
}

function shownOf(
  contact: RecordContact,
  attribute: Shown,
  corrected: ReadonlySet<string>,
): { readonly value: unknown; readonly account: string | null; readonly reason: string; readonly sources: number } | null {
  if (attribute === "status" || attribute === "channel")
    return contact[attribute] === null ? null : { value: contact[attribute], account: null, reason: corrected.has(attribute) ? "decision" : "", sources: 0 };
  return contact[attribute];
}

function Participants({ contact, page }: { readonly contact: RecordContact; readonly page: TaggedContact }) {
  const say = useSay();
  const bySide = [...Map.groupBy(contact.participants, (p) => p.side)];
  return (
    <ul>
      {bySide.map(([side, own]) => (
        <li key={side}>
          {own.map((p, i) => (
            <span key={p.actor}>
              {i > 0 ? say("list.comma") : null}
              <ActorLink id={p.actor} names={page.names} />
              {p.role === "party" ? null : <span className="quiet little"> ({say(`role.${p.role}`)})</span>}
            </span>
          ))}
          {own.length === 1 && own[0]?.actor === side ? null : <span className="quiet little"> · {nameOf(side, page.names, say)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Says that an analyst corrected who takes part, and whom the accounts name. */
function CorrectedParticipants({ page }: { readonly page: TaggedContact }) {
  const say = useSay();
  const { contact, names } = page;
  const told = [...new Set(contact.accounts.flatMap((account) => account.participants.map((p) => nameOf(p.actor, names, say))))];
  return (
    <>
      <span className="quiet">{say("reason.decision")}</span>
      <span className="second">{say("facts.others", { values: listWords(told, say) })}</span>
    </>
  );
}

interface CorrectButtonProps {
  readonly attribute: Correction["attribute"];
  readonly onCorrect: (attribute: Correction["attribute"]) => void;
}

function CorrectButton({ attribute, onCorrect }: CorrectButtonProps) {
  const say = useSay();
  return (
    <button
      type="button"
      className="button small bare no-print correct"
      onClick={() => onCorrect(attribute)}
      aria-label={say("correct.label", { what: say(`attribute.${attribute}`) })}
    >
      {say("correct")}
    </button>
  );
}

interface ShownFactProps {
  readonly page: TaggedContact;
  readonly attribute: Shown;
  readonly words: string;
  readonly shown: ReturnType<typeof shownOf>;
  readonly isDisputed: boolean;
  readonly onCorrect: (attribute: Correction["attribute"]) => void;
}

function ShownFact({ page, attribute, words, shown, isDisputed, onCorrect }: ShownFactProps) {
  const say = useSay();
  const { contact, names } = page;
  const account = shown?.account == null ? undefined : contact.accounts.find((a) => a.id === shown.account);
  const others = [...new Set(contact.accounts.map((a) => accountWords(a, attribute, names, say)).filter((w): w is string => w !== null && w !== words))];
  const span = account === undefined ? undefined : (account.sources[attribute]?.span ?? account.evidence[0]);
  return (
    <>
      <dt>{say(`attribute.${attribute}`)}</dt>
      <dd>
        <p className="row">
          {isDisputed ? (
            <span className="asked" title={say("disputed")}>
              ≠<span className="unseen">{say("disputed")}</span>
            </span>
          ) : null}
          {account === undefined || span === undefined ? (
            <strong>
              <bdi>{words}</bdi>
            </strong>
          ) : (
            <EvidenceButton
              asked={{
                report: account.report,
                span,
                title: `${say(`attribute.${attribute}`)}: ${words}`,
                sentence: page.quotes[account.id]?.[attribute],
                brief: page.reports[account.report],
              }}
            >
              <strong>
                <bdi>{words}</bdi>
              </strong>
            </EvidenceButton>
          )}
          <CorrectButton attribute={attribute} onCorrect={onCorrect} />
        </p>
        {shown === null || shown.reason === "" ? null : (
          <p className="quiet little">
            {say(`reason.${shown.reason as "decision"}`)}
            {shown.sources > 0 ? say("list.semicolon") + say("count.agree", { n: shown.sources }) : ""}
          </p>
        )}
        {others.length === 0 ? null : <p className="second little">{say("facts.others", { values: listWords(others, say) })}</p>}
      </dd>
    </>
  );
}
