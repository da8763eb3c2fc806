import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import { argumentsAfter } from "./arguments.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { type ContactContext, namesMedia } from "./context.ts";
import type { Group } from "./group.ts";
import { looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { NO_WORDS, oneWord } from "./told-words.ts";

/** «أبلغ», «أخطرت», «أشعروا»: in the third person; «أبلغنا» is the speaker's own. */
const INFORMS = /^[وف]?(ابلغ|اخطر|اشعر|اطلع)(ت|ا|تا|وا)?$/;
const NEGATION = /^[وف]?(لم|لن|لا)$/;

/** true for a verb that may tell what one side lets another know. */
export const mayInform = (word: ReaderWord | undefined): boolean => word?.verb?.verb.tense === "past" && INFORMS.test(word.key);

/** «أبلغت موسكو واشنطن أن …»: what one side lets the other know reached it, a message; null where either is not named, or the press is told. */
export function informs(context: ContactContext, sentence: number, at: number, use: VerbUse): Candidate | null {
  if (!mayInform(context.views[sentence]?.tokens.words[at]) || use.split.pronoun !== "") return null;
  const view = context.views[sentence] as SentenceView;
  if (NEGATION.test(wordAt(view, at - 1)?.key ?? "")) return null;
  const behind = argumentsAfter(view, at)
    .filter((a) => a.link === "direct")
    .flatMap((a) => apposed(view, a.group));
  const before = view.groups.findLast((g) => g.end <= at && g.preposition === "" && g.particle === "");
  const [first, second] = behind;
  if (first === undefined || looseWords(view, at + 1, first.first) > 1) return null;
  const [sender, addressee]: readonly (Group | undefined)[] =
    second !== undefined ? [first, second] : before !== undefined && looseWords(view, before.end, at) <= 1 ? [before, first] : [undefined, undefined];
  if (sender === undefined || addressee === undefined || sender.actors.length !== 1 || addressee.actors.length !== 1) return null;
  if (second !== undefined && looseWords(view, first.end, second.first) > 1) return null;
  const ids = [...sender.actors, ...addressee.actors];
  const named = (id: string): boolean => /^(person|state|organ|organisation|group)$/.test(context.actors.byId.get(id)?.kind ?? "");
  if (new Set(ids).size < 2 || !ids.every(named) || namesMedia(context, ids)) return null;
  const ranks = [sender, addressee].flatMap((g) => g.references.filter((r) => r.many || r.mention.kind === "title").map((r) => r.rank));
  return {
    ...UNTOLD,
    rule: "inform",
    kind: "message",
    status: "held",
    statusTold: true,
    parties: ids.map((actor) => ({ actor, role: "party" as const })),
    initiator: sender.actors[0] ?? null,
    word: use.verb.id,
    sentence,
    at,
    first: Math.min(at, sender.first),
    end: addressee.end,
    ranks,
    words: { ...NO_WORDS, status: oneWord(at), initiator: sender },
  };
}

/** «أبلغت إسرائيل، واشنطن أن»: a comma without و joins no two senders. */
const apposed = (view: SentenceView, group: Group): readonly Group[] => {
  const [one, other] = group.references;
  if (group.references.length !== 2 || one === undefined || other === undefined || other.conjunction !== "" || wordAt(view, one.end)?.key !== "،")
    return [group];
  return [
    { ...group, end: one.end, references: [one], actors: one.actors },
    { ...group, first: other.first, references: [other], actors: other.actors },
  ];
};
