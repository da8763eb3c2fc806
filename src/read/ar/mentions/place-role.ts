import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { Mention } from "./mention.ts";
import { WordPattern } from "../word-pattern.ts";

/** Words after which the name of a capital is a place: prepositions of place, and nouns that a place completes. */
const BEFORE_PLACE = new WordPattern(
  /^[وفلب]?(في|الي|لدي|نحو|صوب|داخل|خارج|(?:ال)?مدينه|(?:ال)?عاصمه|زياره|زيارته|زيارتها|زيارتهما|مطار|قمه|معاهده|اتفاق|اتفاقيه|محادثات|مباحثات|مفاوضات|بيان|اعلان|مؤتمر|موتمر|جامعه|شوارع|شارع|قصر|سماء|احياء|حي|ضواحي|وسط|شرق|غرب|شمال|جنوب|قرب|مبادره|منتدي|حوار|مسار|سور|تفاهم|تفاهمات|ميثاق|وثيقه|صيغه|اعتداءات|تفجيرات|مقررات|دوره|معرض|مهرجان|اجتماع|اجتماعات|لقاء|جوله|بزياره|محافظه|منطقه|بورصه|غادر|وصل|يصل|يزور|زار|دخل|يغادر|سيزور|ستزور|تزور|سيزوران|يزوران|زارت|سيغادر|سيصل|شهدت|تشهد|شهد|غربي|شرقي|شمالي|جنوبي|قاعده)$/,
);
const FROM = "من";
const DASH = new WordPattern(/^[-–—]$/);
const CITY = new WordPattern(/^[وفبل]*(العاصمه|لعاصمه|مدينه)$/);
const OPENS = new WordPattern(/^["«“]$/);
/** The most tokens between the place in a dateline and its colon. */
const LONGEST_DATELINE = 7;

/** true where a name of a state or capital stands for the place: «في موسكو», «إلى القاهرة», «زيارة واشنطن». «كل من موسكو وواشنطن» and «بين موسكو وكييف» are the states. */
export function inPlaceRole(tokens: Tokens<ReaderWord>, mention: Mention): boolean {
  if (mention.particle === "ب") return true;
  const before = tokens.words[mention.first - 1] as ReaderWord | undefined;
  // «الرباط – …», «القاهرة: …»: where a report was written.
  if ((before === undefined || before.kind === "mark") && DASH.test(tokens.words[mention.end])) return true;
  if (inDateline(tokens, mention)) return true;
  if (before === undefined) return false;
  // «ما قبل أوسلو»
  if ((before.key === "قبل" || before.key === "بعد") && /^[وبفل]*ما$/.test(tokens.words[mention.first - 2]?.key ?? "")) return true;
  if (before.key === FROM)
    return (
      !/^[وفبل]?(كل|كلا|اي|بدعم|دعم)$/.test((tokens.words[mention.first - 2] as ReaderWord | undefined)?.key ?? "") &&
      /^(عاد|قادم|قادما|غادر|انطلق|وصل|العاصمه|القادم|عائدا)$/.test((tokens.words[mention.first - 2] as ReaderWord | undefined)?.key ?? "")
    );
  // «العاصمة المجرية بودابست»; a name in quotation marks is a newspaper's.
  if (before.nisba !== null && CITY.test(tokens.words[mention.first - 2])) return true;
  if (OPENS.test(before) && /^["»”]$/.test((tokens.words[mention.end] as ReaderWord | undefined)?.key ?? "")) return true;
  return BEFORE_PLACE.test(before);
}

/** true where the name tells where a report was written: «تونس: …» and, at the beginning of a line, «القاهرة «الجريدة»: …». */
export function inDateline(tokens: Tokens<ReaderWord>, { first, end }: Mention): boolean {
  const before = tokens.words[first - 1] as ReaderWord | undefined;
  if (before === undefined || before.kind === "newline") return isDateline(tokens, end);
  return before.kind === "mark" && tokens.words[end]?.key === ":";
}

/** «القاهرة «الجريدة»: …», «باريس - فلان:»: a colon near the beginning of the line, and no verb before it. */
function isDateline(tokens: Tokens<ReaderWord>, from: number): boolean {
  for (let i = from; i < Math.min(tokens.count, from + LONGEST_DATELINE); i++) {
    const word = tokens.words[i] as ReaderWord;
    if (word.key === ":") return true;
    if (word.kind === "newline" || word.verb !== null || word.functionWord !== null) return false;
  }
  return false;
}
