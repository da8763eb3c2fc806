import { Trait } from "../trait.ts";
import type { Split, Word, WordKind } from "../word.ts";
import { splitClitics } from "./split-clitics.ts";
import { isFutureVerb, isStop } from "./time/future-words.ts";
import { timeLexeme } from "./time/look-up.ts";
import { bareForms } from "../bare-forms.ts";

/** The bare word of a written form: its key and its splits. Richer words (time words, lexemes) are built on it. */
export function arabicWord(surface: string, key: string, kind: WordKind): Word {
  const whole: Split = { conjunction: "", particle: "", article: false, stem: key, form: key, pronoun: "" };
  const splits = kind === "word" ? splitClitics(key, surface) : [whole];
  const time = timeLexeme(surface, key, kind);
  const traits =
    Trait[kind] |
    (time === null ? 0 : Trait.time) |
    (time?.starts === true ? Trait.timeStart : 0) |
    (kind === "word" && isFutureVerb(key, surface) ? Trait.future : 0) |
    (kind === "mark" && isStop(key) ? Trait.stop : 0);
  return { surface, key, kind, traits, next: 0, bare: bareForms(splits), split: splits[0] as Split, splits, time };
}
