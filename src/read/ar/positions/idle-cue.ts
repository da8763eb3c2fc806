import type { Position } from "#model/reading.ts";
import type { PositionContext } from "./context.ts";
import type { CueHit } from "./cue-words.ts";
import { isIdleDemand, needsParty } from "./idle-demand.ts";

type Words = PositionContext["tokens"]["words"];

/** Words of will or need that ask for nothing, set no condition, draw no line and promise nothing. `first`: where what is said begins, `at`: the cue. */
export const isIdle = (context: PositionContext, first: number, at: number, cue: CueHit): boolean =>
  IDLE[cue.kind]?.(context.tokens.words, first, at, cue) === true || needsParty(context, at, cue);

const IDLE: Partial<Record<Position["kind"], (words: Words, first: number, at: number, cue: CueHit) => boolean>> = {
  demand: isIdleDemand,
  precondition: isIdleCondition,
  refusal: isIdleRefusal,
  // «غير مستعدة», «ليس منفتحا على»
  offer: (words, _, at) => /^(غير|ليس|ليست|ليسوا|لسنا|لست)$/.test(keyAt(words, at - 1)),
  commitment: isIdleCommitment,
  // «إذا استمر الحصار فسيضر بالجميع»: a scenario.
  red_line: (words, first, at) => /(ضر|لحق)$/.test(keyAt(words, at)) && isUnderCondition(words, first, at),
};

const keyAt = (words: Words, at: number): string => words[at]?.key ?? "";

/** «لا نرغب في التعليق»: who will not speak declines. «لا يريد إلا استلام السلطة»: he wants just that. «في حال رفض المجلس الاتفاق»: a scenario. */
function isIdleRefusal(words: Words, _: number, at: number, { end }: CueHit): boolean {
  if (/^(حال|حاله|اذا|لو)$/.test(keyAt(words, at - 1))) return true;
  return /^[وف]?لا$/.test(keyAt(words, at)) && /^(التعليق|الاجابه|الكشف|الحديث|الا|سوي)$/.test(keyAt(words, end));
}

/** «شرطي», «الشرطة»: the police. */
const POLICE = /^[وفبلك]?(ال)?شرطي(ا|ين|ون)?$/;

/** «من دون شروط», «ليست شرطا»; «ناقشا شروط عقد لقاء», «إلغاء شرط التأشيرة»: conditions that nobody sets. */
function isIdleCondition(words: Words, _: number, at: number): boolean {
  const before = keyAt(words, at - 1);
  return POLICE.test(keyAt(words, at)) || /^(دون|بدون|بلا|غير|ليس|ليست|لا|اي|ايه)$/.test(before) || NOT_SET.test(before);
}
const NOT_SET = /^[وفبل]?(ال)?([نيتا]?ناقش(ا|وا|ت|تا)?|مناقشه|[يتا]?بحث(ا|وا|ت|تا)?|بحثه|دراسه|الغاء|رفع|تخفيف|اسقاط|حول|بشان|عن|توافر|تهيئه|تحسين)$/;

/** Futures that are no deed: «سنرى», «سنعلن». */
const NO_DEED = /^[وف]?س(ن|وف ن)(علن|ستفيد|ري|نظر|ناقش|بحث|لتقي|جتمع|تحدث|عود|نتظر|عرف|كون|ظل|بقي|ظهر|صل|صبح|جد|راقب|تابع|خسر|حتاج|عاني|واجه)/;
const IF = /^[وف]?(اذا|لو)$/;

/** A coin whose name begins like a future. */
const CENTIME = /^[وفبل]?(ال)?سنتيم(ا|ات)?$/;

const SOME = /^(بعض|كل|جميع|كافه|معظم|عده|عدد)$/;

function isIdleCommitment(words: Words, first: number, at: number, { end, head }: CueHit): boolean {
  if (NO_DEED.test(keyAt(words, at)) || CENTIME.test(keyAt(words, at))) return true;
  // «ما سنتوصل إليه» only names a thing, «ماذا سنفعل» asks, «وإلا سندخل في دوامة» tells what nobody wants.
  if (/^[وفبلك]?(م?ما|ماذا|كيف|متي|الا)$/.test(keyAt(words, at - 1))) return true;
  // «الخطاب الذي ينوي توجيهه»: the intention describes a thing.
  if (/(نوي|عتزم)$/.test(keyAt(words, at)) && /^(الذي|التي)$/.test(keyAt(words, at - 1))) return true;
  // «دعم بعض القادة للفصائل», «دعم ستة مبادئ»: the support of others, or of so many things.
  if (head && (SOME.test(keyAt(words, end)) || words[end]?.functionWord === "quantity" || words[end]?.kind === "number")) return true;
  // «إذا احتجنا فسنأخذه»
  return isUnderCondition(words, first, at);
}

/** Whether a condition stands before it in its sentence. */
function isUnderCondition(words: Words, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && words[i]?.key !== "."; i--) if (IF.test(keyAt(words, i))) return true;
  return false;
}
