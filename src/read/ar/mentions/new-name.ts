import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { isBoundary } from "./name-words.ts";
import type { TitlePhrase } from "./title.ts";

/** «نظيره الفيتنامي بام بنه مينه»: true where a title tells its body, which makes sure of a name of any words. */
export const makesSure = (title: TitlePhrase): boolean => title.titles.some((t) => t.counterpart || (t.office !== null && t.body !== null));

/** true where words behind a title are a new name: two words, or one that the title makes sure of. */
export function acceptsNewName(tokens: Tokens<ReaderWord>, from: number, end: number, title: TitlePhrase): boolean {
  const words = tokens.words.slice(from, end).filter((w) => w.kind === "word");
  // An office with its body, or an honorific, makes sure of a name of any words; a bare role only of one that the base has heard.
  const strong =
    title.honorific ||
    title.titles.some((t) => t.office !== null && t.body !== null) ||
    (title.office && title.titles.some((t) => t.office !== null && t.end - t.first > 1)) ||
    !title.office;
  if (words.length >= 2) return strong || title.titles.some((t) => t.counterpart && t.body !== null) || words.some((w) => w.nameWord);
  const only = words[0] as ReaderWord;
  // One word that is none of the language's, between an office with its body and something hard: «رئيس ديوان المستشارية ألتماير السفير…».
  const after = tokens.words[end];
  if (
    title.office &&
    only.key.length >= 4 &&
    !only.nameWord &&
    title.titles.some((t) => t.body !== null || t.end - t.first > 2) &&
    only.plain &&
    !only.common &&
    (after === undefined || after.kind !== "word" || after.verb !== null || after.titles.length > 0)
  )
    return true;
  // One word after an office with its body («وزير الأمن مصلحي», «الرئيس كير») is a name where the base knows it as part of one.
  return title.office && only.key.length >= 3 && only.nameWord && only.nisba === null && (!only.common || isBoundary(after) || (after?.titles.length ?? 0) > 0);
}
