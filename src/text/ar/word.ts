import type { Word, WordKind } from "../word.ts";
import { splitClitics } from "./split-clitics.ts";
import { timeLexeme } from "./time/look-up.ts";

/** The bare word of a written form: its key and its splits. Richer words (time words, lexemes) are built on it. */
export function arabicWord(surface: string, key: string, kind: WordKind): Word {
  const splits = kind === "word" ? splitClitics(key, surface) : [{ conjunction: "", particle: "", article: false, stem: key, pronoun: "" } as const];
  return { surface, key, kind, split: splits[0] as Word["split"], splits, time: timeLexeme(surface, key, kind) };
}
