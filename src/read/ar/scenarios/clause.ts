import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { ScenarioContext } from "./context.ts";

/** How far a condition or its consequence may go, in tokens. Longer ones are no single clause; the bound keeps work linear in a text without full stops. */
export const REACH = 120;

/** أن and إن with or without a pronoun. */
export const THAT = /^[وف]?[بل]?ان(ه|ها|هم|هما|نا|ني|هن|ي)?$/;
export const isComma = (word: ReaderWord | undefined): boolean => word !== undefined && /^[،,]$/.test(word.key);
export const isDash = (word: ReaderWord | undefined): boolean => word !== undefined && /^[-–—]$/.test(word.key);

/** The token behind which nothing belongs to a clause that begins at `at`: its sentence's end, or the closing mark of the quotation around it. */
export function scopeEnd(context: ScenarioContext, view: SentenceView, at: number): number {
  const close = context.quoteEnd[at] as number;
  return Math.min(view.end, at + REACH, close < 0 ? view.end : close);
}

/** The same to the left: the first token that may belong to the clause in which `at` stands. */
export function scopeStart(context: ScenarioContext, view: SentenceView, at: number): number {
  const open = context.quoteStart[at] as number;
  return Math.max(view.first, at - REACH, open < 0 ? view.first : open + 1);
}

/** The first token at or behind `from` and before `limit` that begins at or behind the text offset `offset`; else `limit`. */
export function tokenAtOffset(view: SentenceView, from: number, limit: number, offset: number): number {
  if (offset === Infinity) return limit;
  let at = from;
  while (at < limit && (view.tokens.start[at] as number) < offset) at++;
  return at;
}

/** Left over at a clause's end: conjunctions and particles that lead on. */
const LEADS_ON = /^(و|او|لكن|ولكن|وذلك|خاصه|خصوصا|ولاسيما|اما|كما|ثم|بل|قد|وقد|هذا|سيما|لا|ولا|غير|الا)$/;
const OPENS = /^[(«“"]$/;

/** `end` without marks and leading words left over at it; a closing quotation mark or bracket stays where its opening one does. */
export function trimEnd(context: ScenarioContext, view: SentenceView, first: number, end: number): number {
  let last = end;
  while (last > first) {
    const word = wordAt(view, last - 1) as ReaderWord;
    if (word.kind === "mark" || word.kind === "newline") {
      const closes = closesWithin(view, first, last - 1, word);
      if (closes && !context.quotations.has(last - 1)) break;
    } else if (!LEADS_ON.test(word.key)) break;
    last--;
  }
  return last;
}

/** The mark at `at` closes what was opened at or behind `first`. */
function closesWithin(view: SentenceView, first: number, at: number, mark: ReaderWord): boolean {
  if (!/^[)»”"]$/.test(mark.key)) return false;
  for (let i = at - 1; i >= first; i--) if (OPENS.test(wordAt(view, i)?.key ?? "")) return true;
  return false;
}

/** `first` without marks at it; an opening quotation mark or bracket stays where it closes before `end`. */
export function trimStart(context: ScenarioContext, view: SentenceView, first: number, end: number): number {
  let from = first;
  while (from < end) {
    const word = wordAt(view, from) as ReaderWord;
    if (word.kind !== "mark" && word.kind !== "newline") break;
    const quotation = context.quotations.get(from);
    if (quotation !== undefined && quotation.closed && quotation.close < end) break;
    from++;
  }
  return from;
}
