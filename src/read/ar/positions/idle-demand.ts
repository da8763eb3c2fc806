import { isDeed } from "./deed.ts";
import type { PositionContext } from "./context.ts";
import type { CueHit } from "./cue-words.ts";
import { namesParty } from "./names-party.ts";

type Words = PositionContext["tokens"]["words"];

const keyAt = (words: Words, at: number): string => words[at]?.key ?? "";

/** Words before an obligation that is only spoken about: «الدفاع عن ضرورة», «لماذا ينبغي أن تستمر», «شيء يجب تعلمه». */
const SPOKEN_ABOUT = /^[وف]?(التي|الذي|عن|حول|لماذا|كيف|ما|مما|ماذا|متي|شيء|شييا)$/;

/** Words of obligation, need or wish that ask for nothing. `first`: where what is said begins, `at`: the cue. */
export function isIdleDemand(words: Words, first: number, at: number, { end }: CueHit): boolean {
  const key = keyAt(words, at);
  // «لا تحتاج إلى», «لا بد وأن يقرب»: no need, a guess.
  if ((/^[وف]?(لا|لم|لن)$/.test(keyAt(words, at - 1)) && /(حتاج|حاجه|ضرور|ستدعي|تطلب|ستلزم|فرض)/.test(key)) || /^وان$/.test(keyAt(words, end))) return true;
  // «نتطلع إلى مستقبل واعد»: a hope. «يحتاج إلى وقت»: a matter of time.
  if (/تطلع$/.test(key) && /^(مستقبل|غد|مزيد|علاقات|تعاون|يوم)$/.test(keyAt(words, end))) return true;
  if ((/رغب[هت]/.test(key) && isIdleWish(words, end)) || (/(حاج[هت]|حتاج)/.test(key) && (needed(words, end) < 0 || isTime(words, needed(words, end)))))
    return true;
  if (/(تطلب|ستلزم|فرض)$/.test(key) && isIdleRequirement(words, key, end)) return true;
  if (SPOKEN_ABOUT.test(keyAt(words, at - 1)) && !isResumed(words, at)) return true;
  // «لا تُفهم كما ينبغي»: how; behind a mark «كما يجب» goes on with what is demanded.
  if (keyAt(words, at - 1) === "كما" && words[at - 2]?.kind === "word") return true;
  if (isWithinRelative(words, at)) return true;
  // «الحصار المفروض منذ عام»: an adjective.
  if (/مفروض$/.test(key) && at > first && words[at - 1]?.kind === "word" && !/^[وف]?(من|ان|كان|هو|ليس)$/.test(keyAt(words, at - 1))) return true;
  // «سيصل إلى حيث ينبغي»: nothing follows that would be one's duty.
  if (/^[وف]?(يجب|ينبغي|يتعين|يتوجب)$/.test(key) && /^[.]?$/.test(keyAt(words, end))) return true;
  // «هل يجب أن», «كم ينبغي أن»: a question.
  for (let i = at - 1; i >= first && words[i]?.kind === "word"; i--) if (/^(هل|كم)$/.test(keyAt(words, i))) return true;
  // «لا بد أن تكون هناك معوقات»
  return /^[يت]كون$/.test(keyAt(words, end + 1)) && keyAt(words, end + 2) === "هناك";
}

/** How far before its second verb a relative clause may begin. */
const CLAUSE = 6;

/** «المناطق التي تعاني وتحتاج إلى»: a second verb of the clause that describes a thing. */
function isWithinRelative(words: Words, at: number): boolean {
  if (words[at]?.split.conjunction !== "و" || !/^و[يت](حتاج|تطلب|ستلزم|ستدعي|ستوجب|قتضي)$/.test(keyAt(words, at))) return false;
  for (let i = at - 1; i >= at - CLAUSE && words[i]?.kind === "word"; i--) if (/^(التي|الذي|الذين)$/.test(keyAt(words, i))) return true;
  return false;
}

/** «…، ما يتطلب وقفة جادة»: behind a mark «ما» takes up all that was said. */
const isResumed = (words: Words, at: number): boolean => /^م?ما$/.test(keyAt(words, at - 1)) && words[at - 2]?.kind === "mark";

/** Doings that better what is there: keenness on those is no demand. */
const BETTERS = /^(ال)?(تطوير|تعزيز|توسيع|تنميه|تنويع|توثيق|تحسين|تعميق|تقويه|توطيد|دعم|مساعده|تبسيط|بناء|رفع|اعاده|مزيد)$/;

/** «رغبته في بدء عملية سلام» is a wish for a definite thing, «رغبته في تعزيز العلاقات» is keenness, no more. */
function isIdleWish(words: Words, end: number): boolean {
  for (let i = end; i < end + OWNER; i++)
    if (keyAt(words, i) === "في") return !(isDeed(words[i + 1]) || keyAt(words, i + 1) === "الحصول") || BETTERS.test(keyAt(words, i + 1));
  return true;
}

/** Most tokens between a need or wish and what is needed: whose it is, and how urgent. */
const OWNER = 4;

/** «حاجة البلاد إلى الدعم», «بحاجة للمزيد»: the token of what is needed; -1 where nothing is told. */
function needed(words: Words, end: number): number {
  for (let i = end; i < end + OWNER && words[i]?.kind === "word"; i++) {
    if (keyAt(words, i) === "الي") return i + 1;
    if (words[i]?.split.particle === "ل" && words[i]?.functionWord === null) return i;
  }
  return -1;
}

/** «بحاجة إلى الأردن»: somebody is needed, no step. */
export function needsParty(context: PositionContext, at: number, { kind, end }: CueHit): boolean {
  const { words } = context.tokens;
  if (kind !== "demand" || !/(حاج[هت]|حتاج)/.test(keyAt(words, end - 1))) return false;
  const thing = needed(words, end);
  return thing > at && namesParty(context, thing);
}

/** «يتطلب الكثير من الجهد», «يفرض مقاطعة»: no step that somebody should take. */
function isIdleRequirement(words: Words, key: string, end: number): boolean {
  if (/فرض$/.test(key)) return !isDeed(words[end]) && !/^(القيام|الاسراع|التحرك)$/.test(keyAt(words, end));
  for (let i = end; i < end + 3; i++) if (/^[ب]?(ال)?(وقت|وقتا|زمن|جهد|جهدا|جهود|جهودا|صبر|صبرا|مال|ذلك)$/.test(keyAt(words, i))) return true;
  return /^[.،]?$/.test(keyAt(words, end));
}

/** «وقت», «بعض الوقت», «المزيد من الوقت». */
function isTime(words: Words, at: number): boolean {
  for (let i = at; i < at + 3; i++) {
    if (/^(ال)?(وقت|زمن)$/.test(keyAt(words, i))) return true;
    if (!/^(بعض|مزيد|المزيد|من)$/.test(keyAt(words, i))) return false;
  }
  return false;
}
