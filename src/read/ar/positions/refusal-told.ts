import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

const REFUSES = /^[وف]?(يرفض|ترفض|يرفضون|رفض|رفضت|يعارض|تعارض)$/;
const REFUSES_IT = /^(ترفضها|يرفضها|ترفضه|يرفضه|رفضها|رفضه|رفضته|رفضتها)$/;
const REFUSAL = /^[لب]?رفض(ه|ها|هم|هما)$/;
const RELATIVE = /^(الذي|التي)$/;

/** true for a word that may tell a refusal. */
export const mayRefuse = ({ key }: ReaderWord): boolean => REFUSES.test(key) || REFUSES_IT.test(key) || REFUSAL.test(key);

/** A refusal that the report tells by itself: «الحركة التي ترفض الاعتراف», «العملية التي ترفضها الحركة», «لرفضها الاعتراف». A refusal within somebody's words is read from those. */
export function refusalTold(context: PositionContext, sentence: number, at: number): PositionDraft | null {
  const view = context.views[sentence] as SentenceView;
  const { key } = wordAt(view, at) as ReaderWord;
  const relative = RELATIVE.test(wordAt(view, at - 1)?.key ?? "");
  if (relative && REFUSES_IT.test(key)) {
    const holder = view.groups.find((g) => g.first === at + 1 && g.preposition === "" && g.particle === "");
    return holder === undefined ? null : draft(holder.actors, before(view, at), holder.end);
  }
  if (relative && REFUSES.test(key)) {
    const holder = view.groups.find((g) => g.end === at - 1);
    return holder === undefined ? null : draft(holder.actors, at, behind(view, at));
  }
  if (REFUSAL.test(key) && wordAt(view, at + 1)?.split.article === true) {
    const holder = view.groups.findLast((g) => g.end <= at && g.particle === "" && (g.preposition === "" || g.end === at));
    return holder === undefined ? null : draft(holder.actors, at, behind(view, at));
  }
  return null;
}

function draft(holders: readonly string[], first: number, end: number): PositionDraft | null {
  const [holder] = holders;
  return holder === undefined || end - first < 2 ? null : { rule: "refusal-told", kind: "refusal", holder, first, end, statement: null };
}

/** What is refused stands before «التي ترفضها»: the words since the last mark or preposition. */
function before(view: SentenceView, at: number): number {
  let first = at - 1;
  while (
    first > view.first &&
    at - first < 9 &&
    !/^[،.؛(]$/.test(wordAt(view, first - 1)?.key ?? "،") &&
    wordAt(view, first - 1)?.functionWord !== "preposition" &&
    // «لبحث الخطة التي ترفضها»: a verbal noun of purpose and a verb are no part of what is refused.
    ((wordAt(view, first - 1) as ReaderWord).split.particle === "" || (wordAt(view, first - 1) as ReaderWord).split.article) &&
    ((wordAt(view, first - 1) as ReaderWord).verb === null || (wordAt(view, first - 1) as ReaderWord).split.article)
  )
    first--;
  return first;
}

function behind(view: SentenceView, at: number): number {
  let end = at + 1;
  while (end < view.end && end - at < 24 && !/^[،.؛)]$/.test((wordAt(view, end) as ReaderWord).key)) end++;
  return end;
}
