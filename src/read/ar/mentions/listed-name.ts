import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { hasNoOtherUse, isBoundary } from "./name-words.ts";

const LONGEST = 4;

const fits = (word: ReaderWord): boolean =>
  hasNoOtherUse(word) && word.names.every((n) => n.node.values.every((v) => v.entity === null || v.entity.kind === "person"));

/**
 * The end of a name that goes on a list of persons: «جميل يوسف وخضر حبيب», «…، وإبراهيما صار مختار، …». `at` is its first word, with و attached; the phrase before it is a person's.
 * Two to four words that end at a boundary, one of them heard in names at least; `at` where none stands.
 */
export function listedNameEnd(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  const first = tokens.words[at] as ReaderWord;
  if (first.kind !== "word" || first.split.conjunction !== "و" || first.split.article || first.split.particle !== "" || first.verb !== null) return at;
  let end = at;
  let heard = first.nameStem;
  while (end < limit && end - at < LONGEST && fits(tokens.words[end] as ReaderWord)) {
    const word = tokens.words[end] as ReaderWord;
    if (end > at && word.verb !== null && !word.nameWord) break;
    if (end > at) heard ||= word.nameWord;
    end++;
  }
  if (end - at < 2 || !heard || (end < limit && !isBoundary(tokens.words[end]) && !/^و/.test((tokens.words[end] as ReaderWord).key))) return at;
  // One common noun after the other is no name: «… وزيادة حجم».
  if (!first.nameStem && first.common && !(tokens.words[at + 1] as ReaderWord).nameWord) return at;
  return end;
}
