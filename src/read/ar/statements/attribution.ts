import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import { paperOfState } from "./issuer.ts";
import { unnamedAt } from "./speaker.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** «بحسب مصادر», «وفقا للوزارة», «نقلا عن الصحيفة» */
const ACCORDING = /^[وف]?(بحسب|حسب|وفق|وفقا|طبقا|نقلا)$/;
/** «حسبما أفاد دبلوماسيون», «كما قال الوزير», «وفق ما أعلنت الوزارة» */
const AS_TOLD = /^[وف]?(حسبما|كما|وفقما|مثلما)$/;
/** «وفق ما علمته الجريدة»: what the outlet learnt itself has no speaker. */
const LEARNT = /^(علم|علمت|علمته|اطلعت|توصلت|عاينت|عاينته)$/;
/** How far behind it «من» with the sources may stand. */
const LEARNT_REACH = 8;
/** With fewer words before it, what is ascribed stands behind. */
const LEAST = 3;
/** «حسب القانون», «وفق الأصول»: what is named so is a measure, not a voice; a body or person must stand behind. */
const VOICES = /^(person|organ|organisation|state|group|unnamed)$/;
/** «في رأي الوزير», «من وجهة نظر أنقرة», «على حد تعبير الرئيس» */
const VIEW = /^(راي|نظر|منظور|حد)$/;
const REACH = 5;
const PAPER = /^[ل]?(ال)?(بيان|بلاغ|تقرير|وكاله|صحيفه|موقع|مصدر|تصريح|تصريحات)$/;

/** «البيان», said of the one told last. */
const BARE_PAPER = /^[ل]?ال(بيان|بلاغ)$|^لل(بيان|بلاغ)$/;

/** Who is named behind a word that ascribes; `end` is behind the name. */
interface Voice {
  readonly actors: readonly string[];
  readonly end: number;
}

/** true for a word that ascribes a clause to somebody. */
export const mayAscribe = (word: ReaderWord): boolean => ACCORDING.test(word.key) || AS_TOLD.test(word.key) || VIEW.test(word.key);

/** A sentence or clause ascribed without a verb of its own («…, بحسب مصادر طبية»; «وبحسب التقرير، …»): its content is the rest of the clause. null where nobody is named. */
export function attribution(context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  const word = wordAt(view, at) as ReaderWord;
  const told = AS_TOLD.test(word.key) || (ACCORDING.test(word.key) && wordAt(view, at + 1)?.key === "ما");
  const seen = VIEW.test(word.key) ? viewOf(view, at) : null;
  if (!told && seen === null && !ACCORDING.test(word.key)) return null;
  const from = seen?.voice ?? (told ? at + (AS_TOLD.test(word.key) ? 1 : 2) : at + 1);
  const start = seen?.first ?? at;
  if (told) {
    const verb = wordAt(view, from);
    if (verb !== undefined && LEARNT.test(verb.key)) return learntFrom(context, sentence, at, from);
    if (verb === undefined || !context.speech.uses(verb).some((u) => u.form.form === "finite")) return null;
  }
  const teller = told ? voiceBehind(context, view, from + 1, told) : (paperOf(context, view, from, last) ?? voiceBehind(context, view, from, told));
  if (teller === null) return null;
  // «بحسب ما نقلت الوكالة عن الوزير»: his words, by way of her.
  const quoted = told && wordAt(view, teller.end)?.key === "عن" ? voiceBehind(context, view, teller.end + 1, true) : null;
  const voice = quoted ?? teller;
  const opens = start === view.first || (start === view.first + 1 && wordAt(view, view.first)?.kind === "mark");
  const close = closing(view, voice.end);
  if (opens) {
    if (close === null) return null;
    return draft(sentence, start, voice.actors, skipSo(view, close + 1), null);
  }
  // Behind what is ascribed: from the start of the sentence, or from behind the comma that closed an opening circumstance.
  const first = skipStart(view);
  const end = /^[،(–-]$/.test(wordAt(view, start - 1)?.key ?? "") ? start - 1 : start;
  if (end - first >= LEAST) return draft(sentence, first, voice.actors, first, end);
  const behind = behindAside(view, start, voice.end);
  return behind === null ? null : draft(sentence, first, voice.actors, behind, null);
}

/** «تناولت المحادثات، وفق ما علمته الجريدة من مصادر ليبية، ملف …»: what is told between marks to come from sources is what follows; null where they are not told or nothing follows. */
function learntFrom(context: StatementContext, sentence: number, at: number, verb: number): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  for (let i = verb + 1; i < Math.min(view.end, verb + LEARNT_REACH); i++) {
    if (wordAt(view, i)?.key !== "من") continue;
    const voice = unnamedAt(context, view, i + 1, view.groups.find((g) => g.first <= i + 1 && g.end > i + 1) ?? null);
    if (voice === null) continue;
    const behind = behindAside(view, at, voice.end);
    return behind === null ? null : { ...draft(sentence, at, voice.actors, behind, null), rule: "learnt-from" };
  }
  return null;
}

/** «واتفق الرئيسان، وفق البيان، على أن …»: the token with which the clause goes on behind an ascription between two marks of one kind; null where it does not. */
function behindAside(view: SentenceView, start: number, end: number): number | null {
  const mark = wordAt(view, start - 1)?.key ?? "";
  const next = wordAt(view, end + 1);
  if (start === view.first || !/^[،–-]$/.test(mark) || wordAt(view, end)?.key !== mark || next?.kind !== "word") return null;
  if (next.split.conjunction !== "") return null;
  return next.functionWord === "preposition" && wordAt(view, end + 2)?.key === "ان" ? end + 3 : end + 1;
}

const draft = (sentence: number, at: number, speakers: readonly string[], contentFirst: number, contentEnd: number | null): StatementDraft => ({
  rule: "according-to",
  speakers,
  act: "say",
  via: [],
  first: at,
  at,
  contentFirst,
  contentEnd,
  sentence,
});

/** Where an ascription of a view begins, and where the voice behind it; null where the word at `at` is none. */
function viewOf(view: SentenceView, at: number): { readonly first: number; readonly voice: number } | null {
  const { key } = wordAt(view, at) as ReaderWord;
  const before = wordAt(view, at - 1)?.key ?? "";
  if (key === "حد") return before === "علي" && /^(قول|تعبير|وصف|زعم)$/.test(wordAt(view, at + 1)?.key ?? "") ? { first: at - 1, voice: at + 2 } : null;
  if (/^[وف]?(في|من)$/.test(before)) return { first: at - 1, voice: at + 1 };
  return key === "نظر" && before === "وجهه" && /^[وف]?من$/.test(wordAt(view, at - 2)?.key ?? "") ? { first: at - 2, voice: at + 1 } : null;
}

/** «بحسب البيان الروسي», «وفق البيان» after one was told. */
function paperOf(context: StatementContext, view: SentenceView, at: number, last: LastSpeaker | null): Voice | null {
  const ofState = paperOfState(context, view, at, last);
  if (ofState !== null) return ofState;
  const isBare =
    BARE_PAPER.test(wordAt(view, at)?.key ?? "") && !view.groups.some((g) => g.first > at && g.first <= at + REACH && looseWords(view, at + 1, g.first) <= 1);
  return isBare && last !== null && last.issuer !== null ? { actors: last.issuer, end: at + 1 } : null;
}

function voiceBehind(context: StatementContext, view: SentenceView, from: number, told: boolean): Voice | null {
  for (let i = from; i < Math.min(view.end, from + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind !== "word") return null;
    const group = view.groups.find((g) => g.first <= i && g.end > i) ?? null;
    const unnamed = i <= from + 1 ? unnamedAt(context, view, i, group) : null;
    if (unnamed !== null) return unnamed;
    if (
      group !== null &&
      group.actors.every((id) => VOICES.test(context.actors.byId.get(id)?.kind ?? "")) &&
      looseWords(view, from, i) <= (PAPER.test(wordAt(view, from)?.key ?? "") ? 3 : told ? 1 : 0)
    )
      return { actors: group.actors, end: group.end };
    if (word.verb !== null && word.noun === null && i > from) return null;
  }
  return null;
}

/** The comma that ends the ascription at the start of a sentence. */
function closing(view: SentenceView, from: number): number | null {
  for (let i = from; i < Math.min(view.end, from + 20); i++)
    if (/^(،|فقد|فان|فانه|فانها)$/.test(wordAt(view, i)?.key ?? "")) return wordAt(view, i)?.key === "،" ? i : i - 1;
  return null;
}

/** «فقد», «فإن» after an opening ascription. */
const skipSo = (view: SentenceView, at: number): number => (/^(فقد|فان|فانه|قد|ان)$/.test(wordAt(view, at)?.key ?? "") ? at + 1 : at);

const skipStart = (view: SentenceView): number => (/^(وكان|وكانت|وقد|كان|كانت)$/.test(wordAt(view, view.first)?.key ?? "") ? view.first + 1 : view.first);
