import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Quotation } from "#text/ar/quotations.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import { WordPattern } from "../word-pattern.ts";

/** Behind a comma these begin a clause of the report's own. */
const TURNS = /^(فيما|بينما|وفيما|وبينما|مما|دون)$/;
/** «وهو ما يشير إلى», «ما فتح الباب», «الأمر الذي»: what the report makes of it. */
const COMMENT = /^(وهو|وهي|ما|الامر)$/;
/** «… غير أنه غادر بعد النقاش»: what the report tells against it. */
const BUT = new WordPattern(/^(غير|الا|بيد)$/);
/** The same in two words: «في حين», «في وقت», «في الوقت الذي». */
const TURNS_IN = /^(حين|وقت|الوقت)$/;
/** In a sentence that begins so the second begins its main clause. */
const CONCEDES = /^[وف]?(رغم|برغم|بالرغم|مع|علي)$/;
const SO = new WordPattern(/^فان(ه|ها|هم|هما)?$/);
/** Behind a comma these ascribe what stands before them. */
const ASCRIBES = /^(بحسب|وفق|حسب|وفقا|حسبما|طبقا|نقلا|كما)$/;

/** Where what is said ends that begins at `first`: before the next frame (`next`), at the end of its quotation, or where the report speaks again; `isNoun` where what is said is a noun with what belongs to it, no clause. */
export function contentEnd(context: StatementContext, view: SentenceView, first: number, next: number, isNoun: boolean): number {
  const limit = Math.min(view.end, next);
  const quotation = context.quotations.get(first);
  if (quotation !== undefined && quotation.close <= limit && endsThere(view, quotation, limit))
    return trimmed(view, first, quotation.close + (quotation.closed ? 1 : 0));
  let inside = -1;
  for (let i = first; i < limit; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (context.furniture[i] === 1) return trimmed(view, first, i);
    const opened = word.kind === "mark" ? context.quotations.get(i) : undefined;
    if (opened?.closed === true) inside = Math.max(inside, opened.close);
    if (i <= inside) continue;
    if (i > first + 2 && BUT.test(word) && /^ان(ه|ها|هم)?$/.test(wordAt(view, i + 1)?.key ?? "") && isDone(view, i + 2)) return trimmed(view, first, i);
    // «ورغم أن الأحزاب عبرت عن استعدادها، فإن»: the main clause of a concession, with or without its comma.
    if (i > first && SO.test(word) && CONCEDES.test(wordAt(view, view.first)?.key ?? "")) return trimmed(view, first, i);
    if (word.key === "؛" && i > first + 4) continue;
    if (word.key !== "،" && word.key !== "-" && word.key !== "–") continue;
    const after = wordAt(view, i + 1);
    if (after === undefined) continue;
    // «فيما يتعلق بـ»
    if (/^فيما$/.test(after.key) && /^(يتعلق|يخص|بينهم|بينهما|يلي|يبدو|اذا|بعد)$/.test(wordAt(view, i + 2)?.key ?? "")) continue;
    // «…، على حد تعبيره»
    if (after.key === "علي" && wordAt(view, i + 2)?.key === "حد") return trimmed(view, first, i);
    if (TURNS.test(after.key) || ASCRIBES.test(after.key)) return trimmed(view, first, i);
    const second = wordAt(view, i + 2);
    // «أعرب عن حزنه، وبعث بتعازيه»: behind a noun a verb goes on with the report.
    if (isNoun && after.split.conjunction === "و" && after.verb !== null && after.noun === null && after.verb.verb.tense === "past" && !/^وال/.test(after.key))
      return trimmed(view, first, i);
    // «…، ثم طلب من رجال الأمن»: what he did next.
    if (after.key === "ثم" && second?.verb != null && second.verb.verb.tense === "past") return trimmed(view, first, i);
    if (COMMENT.test(after.key) && (after.key === "ما" ? second?.verb != null : after.key === "الامر" ? second?.key === "الذي" : second?.key === "ما"))
      return trimmed(view, first, i);
    if (/^[وف]?في$/.test(after.key) && TURNS_IN.test(wordAt(view, i + 2)?.key ?? "")) return trimmed(view, first, i);
  }
  return trimmed(view, first, limit);
}

/** A verb in the past that stands where a clause begins. */
const isDone = (view: SentenceView, at: number): boolean => {
  const word = wordAt(view, at);
  return word != null && word.verb !== null && word.noun === null && word.functionWord === null && word.verb.verb.tense === "past";
};

/** Behind a closed quotation nothing more of the same clause follows. */
function endsThere(view: SentenceView, quotation: Quotation, limit: number): boolean {
  const after = wordAt(view, quotation.close + 1);
  return quotation.close + 1 >= limit || after === undefined || after.kind !== "word" || after.split.conjunction !== "";
}

/** Without marks, conjunctions and particles left over at the end. */
function trimmed(view: SentenceView, first: number, end: number): number {
  let last = end;
  while (last > first) {
    const word = wordAt(view, last - 1) as ReaderWord;
    if (
      (word.kind !== "mark" && word.kind !== "newline" && !/^(و|كما|ثم|فيما|بينما|كذلك|وقد|قد|و?ب?ان|و?لكن(ه|ها|هم|هما)?)$/.test(word.key)) ||
      /^[)"»”]$/.test(word.key)
    )
      break;
    last--;
  }
  return last;
}
