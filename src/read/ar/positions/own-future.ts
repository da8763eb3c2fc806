import type { ReaderWord } from "#knowledge/reader-word.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

/** Acts that tell what one will do oneself. */
const TELLS = new Set(["say", "announce", "confirm", "stress", "reveal"]);
/** «بلاده ستعمل», «حكومته ستواصل» */
const OWN = /^(بلاده|بلادها|بلادنا|حكومته|حكومتها|حكومتنا|وزارته|وزارتها|بلدها|بلده|بلدنا)$/;
/** Futures that are no doing of one's own, and journeys, which are contacts: «سيعود إلى المنطقة». */
const PASSIVE =
  /^[وف]?س[يت](تم|كون|بحث|ناقش|جري|عقد|زور|لتقي|صل|شارك|حضر|توجه|جتمع|بلغ|حدد|درس|علن|نظر|ري|عرف|عود|رافق|غادر|سافر|ترأس|تراس|راس|لقي|ستقبل|ستضيف|شهد|تاثر|راقب|ظل|بقي|تابع|خسر|صبح|حتاج|واجه)/;

/** «تواصل دعمها»: support that goes on. */
const GOES_ON = new WordPattern(/^[وف]?[يتن]واصل$/);
const WILL = new WordPattern(/^[وف]?سوف$/);
const WILL_NOT = new WordPattern(/^[وف]?لن$/);
const HELP = /^(دعم|دعمها|دعمه|دعمنا|تقديم|مساندته|مساندتها|جهودها|جهوده|مساعدتها|مساعدته)$/;
/** What will not be, whether one wants it or not, what the cues know as a line not to be crossed («لن نقبل»), and what is not to be refused («لن نعارض»). */
const NOT_WILLED =
  /^([يتن](كون|حدث|ستطيع|تمكن|ؤثر|وثر|غير|نجح|تغير)|[يتن](قبل|سمح|تسامح)(وا)?$|[يتن](عارض|مانع|عترض|قف)(وا)?$|ن(جد|ري|عرف|صل|نسي|تفرق|خسر|حتاج)$)/;
/** «ستبدأ جولة» */
const JOURNEY = /^(جوله|جولته|جولتها|رحله|رحلته|رحلتها)$/;
/** How far in what is said the verb may stand. */
const REACH = 12;

/** «الصين ستواصل دعم …», «بلاده سوف تساعد», «أمريكا لن تنوب عن الطرفين»: what a speaker says that his own side will do, or will not. */
export function ownFuture(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined || !TELLS.has(told.statement.act)) return null;
  const speaker = context.actors.byId.get(told.statement.speaker);
  // «قالت جدته إنها ستذبح بطة»: a private person binds nobody.
  if (speaker === undefined || speaker.kind === "unnamed" || (speaker.kind === "person" && speaker.side === null && speaker.offices.length === 0)) return null;
  const { words } = context.tokens;
  for (let i = told.first; i < Math.min(told.end - 1, told.first + REACH); i++) {
    const word = words[i] as ReaderWord;
    const next = words[i + 1] as ReaderWord;
    const kind = kindAt(word, next);
    if (kind === null) continue;
    // «إذا توقف القصف فإن بلاده ستفتح المدارس»: a scenario.
    if (words.slice(told.first, i).some((w) => /^[وف]?(اذا|لو|حال)$/.test(w.key))) return null;
    // «ستستضيف القمة المقبلة»: a meeting to come is a contact.
    if (!isOwnAct(context, index, i) || asksForContact(context, i + 1, told.end) || JOURNEY.test(next.key)) return null;
    return { rule: "own-future", kind, holder: speaker.id, first: told.first, end: told.end, statement: index };
  }
  return null;
}

function kindAt(word: ReaderWord, next: ReaderWord): "commitment" | "refusal" | null {
  if (word.kind !== "word") return null;
  if (WILL_NOT.test(word)) return /^[يتن]/.test(next.key) && !NOT_WILLED.test(next.key) ? "refusal" : null;
  if (WILL.test(word)) return PASSIVE.test(`س${next.key}`) ? null : "commitment";
  if (GOES_ON.test(word)) return HELP.test(next.key) ? "commitment" : null;
  return word.split.particle === "س" && /^[وف]?س[يت]/.test(word.key) && !PASSIVE.test(word.key) ? "commitment" : null;
}

/** Whether what will or will not be done at `at` («بلاده ستعمل», «لن نتحاور») is of the speaker or his side. */
export const isOwnAct = (context: PositionContext, index: number, at: number): boolean =>
  (WILL_NOT.test(context.tokens.words[at]) && /^ن/.test(context.tokens.words[at + 1]?.key ?? "")) || isOwn(context, index, at);

/** Whether the verb at `at` is of the speaker or his side. */
function isOwn(context: PositionContext, index: number, at: number): boolean {
  const told = context.told[index] as (typeof context.told)[number];
  const speaker = told.statement.speaker;
  const side = context.actors.byId.get(speaker)?.side ?? speaker;
  const { words } = context.tokens;
  // «الولايات المتحدة "ستسرع"»
  const verb = at - 1 > told.first && words[at - 1]?.kind === "mark" && /^["«“„]$/.test(words[at - 1]?.key ?? "") ? at - 1 : at;
  const before = words[verb - 1]?.key ?? "";
  if (OWN.test(before) || (/^[وف]?ان(ه|ها|هم|نا)$/.test(before) && verb - 1 <= told.first)) return true;
  const group = context.views[told.sentence]?.groups.find((g) => g.end === verb && g.first <= told.first + 2);
  return group !== undefined && group.actors.some((id) => id === side || id === speaker || context.actors.byId.get(id)?.side === side);
}
