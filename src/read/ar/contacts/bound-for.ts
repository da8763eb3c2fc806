import { type Candidate, UNTOLD } from "./candidate.ts";
import { atHome, type ContactContext, ensureState, topicBefore } from "./context.ts";
import type { Group } from "./group.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { NO_WORDS, oneWord } from "./told-words.ts";

/** Participles of setting out, as circumstance of another verb («غادر القاهرة متوجها إلى بكين»). */
export const BOUND = new Set(["متوجها", "متوجهه", "متجها", "متجهه", "متوجهين"]);
/** Words between the participle or verb and «إلى» («متوجها أمس إلى», «غادر الرئيس القاهرة صباح اليوم إلى»). */
const GAP = 3;

/** A visit that its setting out tells: «متوجها إلى بكين», «غادر الرئيس القاهرة إلى موسكو». The arrival is still ahead; null where it goes to no state. */
export function boundFor(context: ContactContext, sentence: number, at: number): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const goal = view.references.find((r) => r.first > at && !r.inner && r.preposition === "الي");
  if (goal === undefined || looseWords(view, at + 1, goal.first) > GAP || broken(view, at, goal.first)) return null;
  const entity = goal.mention.entity?.kind === "state" ? goal.mention.entity : null;
  const country = goal.place?.country ?? entity?.id ?? null;
  const host = country === null ? null : ensureState(context, country, at);
  const visitor = travellerAt(context, sentence, at);
  if (host === null || visitor === null) return null;
  const parties = [...visitor.map((actor) => ({ actor, role: "party" as const })), ...(visitor.includes(host) ? [] : [{ actor: host, role: "host" as const }])];
  if (
    parties.length < 2 ||
    atHome(
      context,
      parties.map((p) => [p.actor, p.role] as const),
    )
  )
    return null;
  return {
    ...UNTOLD,
    rule: "bound-for",
    kind: "visit",
    status: "planned",
    statusTold: true,
    parties,
    word: "توجه",
    sentence,
    at,
    first: at,
    end: goal.end,
    destination: { name: goal.place?.name ?? entity?.ar ?? "", country, words: { first: goal.first, end: goal.end } },
    words: { ...NO_WORDS, status: oneWord(at) },
  };
}

/** Who travels: the subject beside a verb, or of whom the sentence is about; of bodies only those told by an office or as a delegation. */
function travellerAt(context: ContactContext, sentence: number, at: number): readonly string[] | null {
  const view = context.views[sentence] as SentenceView;
  const beside = view.groups.find((g) => g.first > at && g.first <= at + 2 && g.preposition === "" && g.particle === "");
  if (beside !== undefined && travels(context, beside)) return beside.actors;
  const topic = topicBefore(context, sentence, at, [], false);
  if (topic !== null && context.actors.byId.get(topic)?.kind === "person") return [topic];
  return view.groups.findLast((g) => g.end <= at && g.preposition === "" && g.particle === "" && travels(context, g))?.actors ?? null;
}

/** A person, named or told by his office, or a delegation. */
export const travels = (context: ContactContext, group: Group): boolean =>
  group.references.every((r) => r.delegation || r.mention.kind === "title" || r.actors.every((id) => context.actors.byId.get(id)?.kind === "person"));

function broken(view: SentenceView, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^[.؟!؛:]$/.test(wordAt(view, i)?.key ?? "")) return true;
  return false;
}
