import type { Span } from "#model/reading.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { isFuture } from "./verb-shape.ts";

/** A judgement of the speaker's own: «أستبعده», «مستبعد». */
const JUDGED =
  /^[وف]?(استبعده|استبعد|استبعدها|مستبعد|المستبعد|مستبعدا|ارجح|ارجحه|اتوقعه|مرجح|المرجح|الارجح|متوقع|المتوقع|محتمل|المحتمل|ممكن|الممكن|حتما|حتميا|بالتاكيد|بالضروره|مستحيل|المستحيل)$/;
/** Possibility. */
const MAYBE = /^[وف]?(ربما|لعل|عسي|قد|يمكن|يحتمل|يرجح|يتوقع|ستتاح)$/;
/** Words that belong to the one behind them: «من المرجح», «على الأرجح», «لا شك», «بكل تأكيد». */
const WITH = /^[وف]?(من|علي|لا|غير|بكل)$/;
/** How many words of a consequence may hold its cue. */
const REACH = 40;

/** The words that show how likely the speaker holds it: a judgement before a possibility, a possibility before a plain forecast. Looks from `from` on, which may stand before the consequence [first, end); null where none stands there. */
export function likelihood(view: SentenceView, from: number, first: number, end: number): Span | null {
  let maybe: Span | null = null;
  let plain: Span | null = null;
  const limit = Math.min(end, from + REACH);
  for (let i = from; i < limit; i++) {
    const word = wordAt(view, i);
    if (word === undefined || word.kind !== "word") continue;
    const phrase = WITH.test(wordAt(view, i - 1)?.key ?? "") && i > from ? i - 1 : i;
    const span = { start: view.tokens.start[phrase] as number, end: view.tokens.end[i] as number };
    if (JUDGED.test(word.key) || (/^(تاكيد|شك)$/.test(word.key) && phrase < i)) return span;
    // «قد رُفعت»: before the past it tells that something is done.
    const done = /^[وف]?قد$/.test(word.key) && !/^[يتن]/.test(wordAt(view, i + 1)?.key ?? "");
    if (MAYBE.test(word.key) && !done) maybe ??= { ...span, start: view.tokens.start[i] as number };
    if (i >= first && (isFuture(word) || /^[وف]?(سوف|لن)$/.test(word.key))) plain ??= { ...span, start: view.tokens.start[i] as number };
  }
  return maybe ?? plain;
}
