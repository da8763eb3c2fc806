import { ATTRIBUTES_SHOWN, ATTRIBUTES_TOLD, type Shown } from "./shown-attributes.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Correction } from "#model/record/decision.ts";
import type { TaggedContact } from "../api/queries.ts";
import { EvidenceButton } from "../evidence/evidence.tsx";
import { useSay, type Say } from "../words/language.tsx";
import { tellingsOf, valueWords } from "../words/values.ts";
import { CorrectButton } from "./correct-button.tsx";
import { CorrectOther } from "./correct-other.tsx";
import { correctedAttributes } from "./corrected-attributes.ts";
import { CorrectedParticipants, Participants } from "./participants.tsx";
import { TopicWords } from "./topic-words.tsx";

interface FactsPanelProps {
  readonly page: TaggedContact;
  readonly disputed: ReadonlyMap<string, ReadonlySet<string>>;
  readonly onCorrect: (attribute: Correction["attribute"]) => void;
}

/** What the record shows of a contact, of each value why it is this one, and that others differ. */
export function FactsPanel({ page, disputed, onCorrect }: FactsPanelProps) {
  const say = useSay();
  const { contact } = page;
  const corrected = correctedAttributes(page);
  const shown: readonly Shown[] = [...ATTRIBUTES_TOLD.filter((attribute) => corrected.has(attribute)), ...ATTRIBUTES_SHOWN];
  const others = [...ATTRIBUTES_TOLD, ...ATTRIBUTES_SHOWN.filter((attribute) => shownOf(contact, attribute, corrected) === null)];
  return (
    <>
      <dl className="facts">
        <dt>{say("attribute.participants")}</dt>
        <dd>
          <Participants page={page} />
          <p className="row little">
            {corrected.has("participants") ? <CorrectedParticipants page={page} /> : null}
            <CorrectButton attribute="participants" onCorrect={onCorrect} />
          </p>
        </dd>
        {shown.map((attribute) => {
          const value = shownOf(contact, attribute, corrected);
          const words = value === null ? null : valueWords(attribute, value.value, contact, page, say);
          return words === null ? null : (
            <ShownFact
              key={attribute}
              page={page}
              attribute={attribute}
              words={words}
              shown={value}
              isDisputed={disputed.has(attribute)}
              onCorrect={onCorrect}
            />
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
      <CorrectOther attributes={others} onCorrect={onCorrect} />
    </>
  );
}

function shownOf(
  contact: RecordContact,
  attribute: Shown,
  corrected: ReadonlySet<string>,
): { readonly value: unknown; readonly account: string | null; readonly reason: string; readonly sources: number } | null {
  if (attribute === "kind" || attribute === "status" || attribute === "channel" || attribute === "undeclared") {
    const value = contact[attribute];
    if (value === null) return null;
    if (corrected.has(attribute)) return { value, account: null, reason: "decision", sources: 0 };
    // The newest that tells it so.
    return { value, account: contact.accounts.findLast((account) => account[attribute] === value)?.id ?? null, reason: "", sources: 0 };
  }
  return contact[attribute];
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
  const { contact } = page;
  const account = shown?.account == null ? undefined : contact.accounts.find((a) => a.id === shown.account);
  const told = contact.accounts.map((a) => tellingsOf(a, attribute, page, say).map((t) => t.words));
  const others = [...new Set(told.flat().filter((w) => w !== words))];
  const telling = account === undefined ? undefined : tellingsOf(account, attribute, page, say).find((each) => each.words === words);
  const own = account?.sources[attribute]?.span;
  const span = account === undefined ? undefined : (telling?.source?.span ?? own ?? account.evidence[0]);
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
                sentence: span === own ? page.quotes[account.id]?.[attribute] : undefined,
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
            {shown.sources > 0
              ? say("list.semicolon") +
                sourcesWords(new Set(contact.accounts.filter((_, i) => told[i]?.includes(words)).map((a) => a.wire)).size, shown.sources, say)
              : ""}
          </p>
        )}
        {others.length === 0 ? null : <p className="second little">{say("facts.others", { values: others.join(say("list.semicolon")) })}</p>}
      </dd>
    </>
  );
}

/** How many sources say just this, and how many more do not contradict it. */
function sourcesWords(same: number, fitting: number, say: Say): string {
  const told = say("count.told", { n: same });
  return fitting > same ? told + say("list.semicolon") + say("count.fitting", { n: fitting - same }) : told;
}
