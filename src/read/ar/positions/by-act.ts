import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Position } from "#model/reading.ts";
import { addresseeOf } from "./addressee.ts";
import { isDeed } from "./deed.ts";
import { isCondition } from "./condition-for-talks.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";

/** The most tokens of whom a demand asks. */
const ADDRESSEE = 16;
const OF_ACT: Readonly<Record<string, Position["kind"]>> = {
  demand: "demand",
  refuse: "refusal",
  promise: "commitment",
  threaten: "threat",
  ask: "demand",
  propose: "offer",
};

/** A demand, refusal, promise or threat is a position by its act; what asks for or offers a meeting is a contact and none. */
export function byAct(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined) return null;
  const { statement, first, end } = told;
  const kind = OF_ACT[statement.act];
  if (kind === undefined || asksForContact(context, first, end)) return null;
  // «أمر بإطلاق المعتقلين»: an order to one's own.
  if (told.verb === "امر") return null;
  // «عرض الوزير عددا من المشاريع», «عرضت القناة شريطا»: shown, not offered.
  if (told.verb === "عرض" && !offersSomething(context, first, end)) return null;
  if (statement.act === "ask" && (told.verb !== "طلب" || addresseeOf(context, { holder: statement.speaker, first, end }) === null)) return null;
  if (context.actors.byId.get(statement.speaker)?.kind === "unnamed") return null;
  return {
    rule: "by-act",
    kind: kind === "demand" && isCondition(context, first, end) ? "precondition" : kind,
    holder: statement.speaker,
    first,
    end,
    statement: index,
  };
}

/** What can be offered besides a doing. */
const OFFER =
  /^[بل]?(ال)?(وساطه|وساطته|وساطتها|مساعده|مساعدته|مساعدات|مساعي|مبادره|صيغه|صفقه|خدمات|خدماته|خدماتها|هدنه|حوار|مقترح|مقترحا|مقترحات|تسويه|فرص|فرصا|شراكه|حل|حلا|خطه|ضمانات|استضافه|تعاون|تعاونه)$/;
/** How far into what is said the offer may stand: to whom it is made may come first. */
const OFFERED = 6;

/** «عرض وساطته», «عرض على الحكومة تقديم مساعدات»; not «عرض نية بلاده سحب قواتها», which tells what is intended. */
function offersSomething({ tokens }: PositionContext, first: number, end: number): boolean {
  const words = tokens.words.slice(first, Math.min(end, first + OFFERED));
  return words.some((w) => OFFER.test(w.key) || (isDeed(w) && !w.split.article)) && !words.some((w) => /^(نيه|نيته|نيتها|عزم|عزمه)$/.test(w.key));
}

/** What is asked for is a contact («عقد لقاء», «المبعوث إلى زيارة عدن»). */
export function asksForContact(context: PositionContext, first: number, end: number): boolean {
  if (namesContact(context, first, end)) return true;
  for (let i = first; i < Math.min(end, first + ADDRESSEE); i++) if (context.tokens.words[i]?.key === "الي") return namesContact(context, i + 1, end);
  return false;
}

function namesContact(context: PositionContext, first: number, end: number): boolean {
  for (let i = first; i < Math.min(end, first + 3); i++) {
    const word = context.tokens.words[i] as ReaderWord;
    if (word.noun !== null && word.noun.noun.strength === "sure" && word.noun.noun.kind !== "talks") return true;
    if (/^(تحيات|تحياته|تحياتها|تهاني|تهانيه|تعازي|تعازيه)$/.test(word.key)) return true;
    if (!/^[بل]?(عقد|اجراء|القيام|ضروره|نقل|السفر)$/.test(word.key)) return false;
  }
  return false;
}
