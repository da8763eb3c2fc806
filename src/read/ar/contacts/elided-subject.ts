import type { ReaderWord, VerbUse } from "#knowledge/reader-word.ts";
import type { Group } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** Behind the phrase only these begin what may still follow without being the object: a circumstance, a purpose, a further clause. */
const GOES_ON =
  /^(في|خلال|اثناء|عقب|بعد|قبل|قبيل|لدي|علي|ضمن|بحضور|برفقه|حيث|فيما|وذلك|وبحث|وبحثا|لبحث|لمناقشه|للتباحث|ايضا|اليوم|امس|غدا|الذي|التي|وعايلته|وعقيلته|والوفد|كما|ثم|و)$/;
/** «التقى على هامشها», «استقبل خلالها أيضا» */
const BETWEEN = /^(ايضا|علي|هامش|هامشه|هامشها|خلاله|خلالها|هناك|فيها|فيه|بعدها|لاحقا)$/;
const ENDS = /^[.؟!؛،:)]$/;
/** Frames whose verb asks for an object: one phrase behind it with nothing else is whom the subject told before meets. */
const ASKS_FOR_OBJECT = new Set(["meet", "host", "summon"]);

/**
 * «وبعد ذلك، التقى رئيس مجلس النواب»: the verb's only phrase stands right behind it and the clause ends there, so that it is the object and the subject was told before. Sources: Arabic drops a
 * subject that goes on; a transitive verb in the active keeps its object. Verbs of one person met by common nouns («استقبل الوزير وفدا») have their object behind and are refused.
 */
export function elidesSubject(view: SentenceView, at: number, use: VerbUse, behind: Group): boolean {
  if (!ASKS_FOR_OBJECT.has(use.verb.frame) || use.split.pronoun !== "") return false;
  // «أيضا» and a time may stand between; a word more and the phrase is no longer the verb's own.
  for (let i = at + 1; i < behind.first; i++) if (view.cover[i - view.first] !== 2 && !BETWEEN.test(wordAt(view, i)?.key ?? "")) return false;
  let next = behind.end;
  while (next < view.end && view.cover[next - view.first] === 2) next++;
  if (next < view.end) {
    const word = wordAt(view, next) as ReaderWord;
    if (!ENDS.test(word.key) && !GOES_ON.test(word.key)) return false;
    if (!ENDS.test(word.key) && objectFollows(view, next)) return false;
    if (word.key === "،" && objectFollows(view, next + 1)) return false;
  }
  return true;
}

/** «استقبل الوزير، في مكتبه، وفدا …»: an indefinite accusative in the same clause is the object. */
function objectFollows(view: SentenceView, from: number): boolean {
  for (let i = from; i < view.end; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[.؟!؛:]$/.test(word.key)) return false;
    if (word.verb !== null && view.cover[i - view.first] === 0 && word.noun === null) return false;
    if (view.cover[i - view.first] === 0 && /^[^وفبكل].*ا$/.test(word.key) && word.functionWord === null && /[ًا]ً?$/.test(word.surface) && word.key.length > 3)
      return true;
    if (view.cover[i - view.first] === 0 && /^(عددا|وفدا|وفد|اعضاء|رئيس|نظيره|كل|كلا|مجموعه|ممثلي|ممثل|مسؤولين|سفراء)$/.test(word.key)) return true;
    if (view.groups.some((g) => g.first === i && g.preposition === "" && g.particle === "" && g.conjunction === "")) return true;
  }
  return false;
}
