import { imperfectKnown, nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";

/** «كان» and its persons. */
const WAS = /^[وف]?(كان|كانت|كانوا|كانا|كانتا|كنا|كنت|كنتم)$/;
/** Words that look like a verb of the past or are in no list, and begin no clause of their own. */
const NO_VERB =
  /^(اين|متي|كيف|لماذا|ماذا|هل|هو|هي|هم|هما|نحن|انت|انا|هذا|هذه|ذلك|تلك|هناك|الي|علي|في|من|عن|مع|بعد|قبل|عند|كل|بعض|اي|غير|مثل|نعم|ايضا|مجرد|مره|اذا|ان|لو|الا)$/;
/** Obligation and possibility: verbs in the present that make a consequence. */
const MODAL = /^[وف]?(لن|سوف|قد|يجب|ينبغي|يتعين|يمكن|يمكننا|بامكانه|بامكانها|بامكاننا|لابد|ربما)$/;

export const isWas = (word: ReaderWord | undefined): boolean => word !== undefined && WAS.test(word.key);

/** A verb in the past, as far as form and word lists tell: «تم», «رفضت», «بلغنا»; also a form that no list knows, for most verbs are in none. Context-free: only for a word where a verb is expected. */
export function canBePast(word: ReaderWord | undefined): boolean {
  if (word === undefined || word.kind !== "word" || NO_VERB.test(word.key) || word.key.length < 2) return false;
  if (isWas(word)) return true;
  if (word.split.article || word.functionWord !== null || /^فل[يتن]/.test(word.key)) return false;
  if (/[أ]$/.test(word.surface) || /.(وا|تم)$/.test(word.key)) return true;
  const open = word.splits.filter((s) => !s.article && s.conjunction === "" && s.particle === "");
  if (open.some((s) => pastKnown(s.stem) > 0)) return true;
  if (/.(ت|نا)$/.test(word.key) && !/ة$/.test(word.surface)) return true;
  // The word lists do not part nouns from verbs whose first letter looks like a particle: «وافق», «فاز», «لزم».
  if (word.split.stem === word.key && /^[وفبلكس].{2,4}$/.test(word.key) && !/[ةىي]$|ات$|ين$/.test(word.surface)) return true;
  return open.some((s) => s.stem === word.key) && nounKnown(word.split.stem) === 0 && word.split.pronoun === "" && !word.nameWord;
}

/** A verb in the past that is no noun: what a bare «إن» asks for. */
export function isPastOnly(word: ReaderWord | undefined): boolean {
  if (word === undefined || word.kind !== "word" || word.split.article || word.split.particle !== "") return false;
  return isWas(word) || (word.functionWord === null && word.split.stem !== "هنا" && pastKnown(word.split.stem) > 0 && nounKnown(word.split.stem) === 0);
}

/** «سيعود», «وستنطلق», «فسنأخذه» */
export const isFuture = (word: ReaderWord | undefined): boolean =>
  word !== undefined && word.kind === "word" && word.split.particle === "س" && !word.split.article && /^[يتنا]/.test(word.split.stem);

/** A word that makes what follows a forecast, an obligation or a possibility. */
export const isModal = (word: ReaderWord | undefined): boolean => word !== undefined && (isFuture(word) || MODAL.test(word.key));

/** «مستعد», «جاهزون», «استعداده»: readiness is as good as a forecast. */
export const isReady = (word: ReaderWord | undefined): boolean =>
  word !== undefined && /^[وفبل]*(مستعد|مستعده|مستعدون|مستعدين|جاهز|جاهزه|جاهزون|جاهزين|استعداد|استعداده|استعدادها|استعدادنا|استعدادهم)$/.test(word.key);

/** A verb in the present without a particle: «يقرر», «وتفتح». */
export function isPresent(word: ReaderWord | undefined): boolean {
  if (word === undefined || word.kind !== "word" || word.split.article || word.split.particle !== "" || !/^[يتن]/.test(word.split.stem)) return false;
  const { stem } = word.split;
  return imperfectKnown(stem) > 0 && nounKnown(stem) === 0;
}

/** A finite verb, as far as its form alone tells; words that may be nouns are none. */
export const isFinite = (word: ReaderWord | undefined): boolean => word !== undefined && (isModal(word) || isPresent(word) || isPastOnly(word));
