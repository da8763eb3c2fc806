import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";

/** A name found by its build. */
export interface ChainName {
  readonly first: number;
  readonly end: number;
  /** و before its first word. */
  readonly conjunction: "" | "و" | "ف";
}

const LINK = /^(ولد|بنت|منت)$/;

/** true for a word that joins a Mauritanian name. */
export const isNameLink = (word: ReaderWord): boolean => LINK.test(word.key);

const nameLike = (word: ReaderWord | undefined): boolean =>
  word !== undefined &&
  word.kind === "word" &&
  word.functionWord === null &&
  word.verb === null &&
  word.time === null &&
  word.titles.length === 0 &&
  word.role === null &&
  word.titleWord === null &&
  word.nisba === null;

/** A Mauritanian name, told by its link: «بيجل ولد هميد», «مريم لالة بنت مولاي إدريس». The link is at `at`; null where no name stands around it. No name begins before `floor`. */
export function chainName(tokens: Tokens<ReaderWord>, at: number, floor: number, limit: number): ChainName | null {
  if (at + 1 >= limit || at - 1 < floor) return null;
  const given = tokens.words[at - 1] as ReaderWord;
  const after = tokens.words[at + 1] as ReaderWord;
  if (!nameLike(given) || !nameLike(after) || given.key.startsWith("ال")) return null;
  let first = at - 1;
  // A second given name: it or the first must be one that the base has heard.
  const second = tokens.words[at - 2] as ReaderWord | undefined;
  const begun = (word: ReaderWord): boolean => word.key.startsWith("و") && !word.nameWord && (word.nameStem || word.split.conjunction === "و");
  // «فترة حكم ولد الطايع», «لنظام ولد عبد العزيز»: a word of the language before the link is no given name, unless it begins an item of a list.
  if (given.split.particle !== "" && !given.nameWord) return null;
  if (given.common && !given.nameWord && !given.nameStem && !begun(given)) return null;
  if (
    !begun(given) &&
    first - 1 >= floor &&
    nameLike(second) &&
    (second as ReaderWord).split.article === false &&
    ((second as ReaderWord).nameWord || begun(second as ReaderWord)) &&
    !/ات$/.test((second as ReaderWord).key)
  )
    first--;
  const head = tokens.words[first] as ReaderWord;
  let end = at + 2;
  if (
    /^(عبد|مولاي|سيدي|سيد|ابو|احمد|محمد)$/.test(after.key) &&
    end < limit &&
    nameLike(tokens.words[end]) &&
    ((tokens.words[end] as ReaderWord).nameWord || after.key !== "محمد")
  )
    end++;
  return { first, end, conjunction: begun(head) ? (head.split.conjunction as "و" | "ف") : "" };
}
