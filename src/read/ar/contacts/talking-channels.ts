import type { ReaderWord } from "#knowledge/reader-word.ts";
import { WordPattern } from "../word-pattern.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { type ContactContext, ensureState } from "./context.ts";
import { endsClause, looseWords, type SentenceView, wordAt } from "./sentence-view.ts";
import { NO_WORDS, oneWord } from "./told-words.ts";

const CHANNELS = new WordPattern(/^[وفبلك]?(ال)?(قنوات|قناه)$/);
/** What makes of a channel one of diplomacy, and none of television. */
const DIPLOMATIC = new WordPattern(/^(ال)?(رسميه|دبلوماسيه|خلفيه|سريه|مباشره|امنيه)$/);
const SECRET = new WordPattern(/^(ال)?(خلفيه|سريه)$/);
const TALK = new WordPattern(/^[وف]?(تتواصل|تواصلت|تتحدث|تحدثت|تتفاوض|تفاوضت|تتحاور|تحاورت|تتباحث|تباحثت|تتشاور|تشاورت)$/);
/** How far behind the channels the verb may stand, adjectives and relative between; and behind it whom they talk with. */
const REACH = 6;
const COMPANY = 3;

/** true for the noun with which such a clause may begin. */
export const mayBeChannel = (word: ReaderWord): boolean => CHANNELS.test(word);

/** «قنوات خلفية كينية تتحدث مع غانا»: talks of several rounds between the state whose channels they are and those they talk with; null for a channel that does not talk. */
export function talkingChannels(context: ContactContext, sentence: number, at: number): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  let whose: string | null = null;
  let diplomatic = false;
  let secret = -1;
  for (let i = at + 1; i < Math.min(view.end, at + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i)) return null;
    diplomatic ||= DIPLOMATIC.test(word);
    if (SECRET.test(word)) secret = i;
    if (word.nisba !== null && word.nisba.split.conjunction === "") whose ??= word.nisba.nisbas[0]?.state ?? null;
    if (!TALK.test(word)) continue;
    const company = view.groups.find((g) => g.first > i && g.preposition === "مع" && looseWords(view, i + 1, g.first) <= COMPANY);
    const state = whose === null ? null : ensureState(context, whose, at);
    if (!diplomatic || company === undefined || state === null || company.actors.includes(state)) return null;
    const past = word.verb?.verb.tense === "past";
    return {
      ...UNTOLD,
      rule: "talking-channels",
      kind: "talks",
      status: past ? "held" : "under_way",
      statusTold: true,
      several: true,
      undeclared: secret >= 0,
      parties: [state, ...company.actors].map((actor) => ({ actor, role: "party" as const })),
      word: "قنوات",
      sentence,
      at,
      first: at,
      end: company.end,
      words: { ...NO_WORDS, status: oneWord(i), undeclared: secret < 0 ? null : oneWord(secret) },
    };
  }
  return null;
}
