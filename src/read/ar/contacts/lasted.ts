import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import type { Merged } from "./merged.ts";
import { past } from "./same-time.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

const RULE = "lasted";
const LASTED = new WordPattern(/^[وف]?(استمر|استمرت|استغرق|استغرقت|دام|دامت|امتد|امتدت)$/);
/** Words that may stand between the verb and the length of time. */
const ABOUT = /^(نحو|لنحو|حوالي|لحوالي|قرابه|لقرابه|زهاء|لزهاء|اكثر|لاكثر|من|اقل|لاقل|ما|لما|يقارب|يقرب|يزيد|علي|عن|ايضا|لمده)$/;
const GAP = 4;
/** «أنه دام» */
const THAT_IT = /^[وف]?ب?ان(ه|ها)$/;
/** «وقد استمر» */
const OPENS = /^([وف]?قد|حيث|اذ|كما)$/;
/** How many sentences back the contact may have been told. */
const MEMORY = 2;

/** true for a word that may tell how long a contact lasted, which is named elsewhere. */
export const mayHaveLasted = (word: ReaderWord): boolean => LASTED.test(word);

/**
 * «واستمر نحو ثلاث ساعات», «ذكر الكرملين أنه دام ساعتين»: how long what was told before lasted, its noun left out; null where the verb has a subject or no length follows. `alone`: its
 * sentence tells no contact before it; else only a pronoun leads back («أنه دام»).
 */
export function lasted(view: SentenceView, sentence: number, at: number, alone: boolean): Candidate | null {
  const { split } = wordAt(view, at) as ReaderWord;
  const before = wordAt(view, at - 1);
  const opens =
    THAT_IT.test(before?.key ?? "") || (alone && (at === view.first || split.conjunction !== "" || before?.kind !== "word" || OPENS.test(before.key)));
  if (!opens) return null;
  let end = at + 1;
  while (end < at + 1 + GAP && ABOUT.test(wordAt(view, end)?.key ?? "")) end++;
  const length = view.times.find((t) => t.kind === "duration" && t.first >= at + 1 && t.first <= end);
  return length === undefined
    ? null
    : { ...UNTOLD, rule: RULE, kind: "meeting", status: "held", statusTold: false, parties: [], word: "", sentence, at, first: at, end: length.end };
}

export const isLasted = (candidate: Candidate): boolean => candidate.rule === RULE;

/** The contact of which a clause says how long it lasted: the one told last, where it took place; null where none was told lately, or two at once. */
export function whatLasted(candidate: Candidate, told: readonly Merged[]): Merged | null {
  const last = Math.max(...told.map((m) => m.lastSentence));
  const lately = told.filter((m) => m.lastSentence === last);
  const only = lately[0];
  return only === undefined || lately.length > 1 || candidate.sentence - last > MEMORY || !past(only.status) || only.kind === "message" ? null : only;
}
