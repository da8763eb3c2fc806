import type { Start } from "#knowledge/reader-word.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { PhraseNode } from "#knowledge/phrase-trie.ts";
import type { NameEntry } from "#knowledge/entity.ts";
import { NEEDS_NONE, nextBit } from "#text/next-words.ts";
import { hasTrait, isMark, type Tokens } from "#text/tokenise.ts";
import { Trait } from "#text/trait.ts";
import type { Split } from "#text/word.ts";

/** A phrase of an automaton found in a text. */
export interface Match<T> {
  readonly values: readonly T[];
  /** Token after its last word. */
  readonly end: number;
  /** What stood before its first word. */
  readonly split: Split;
  readonly words: number;
}

const QUOTE = /^["«»“”„'‹›]$/;
const HYPHEN = /^[-–‑]$/;

/** The longest phrase that begins with token `at`; a phrase with fewer particles split off wins a tie. Quotation marks and hyphens within a phrase are passed over. */
export function longest<T>(
  tokens: Tokens<ReaderWord>,
  at: number,
  limit: number,
  starts: readonly Start<T>[],
  accept?: (value: T) => boolean,
): Match<T> | null {
  let best: Match<T> | null = null;
  for (const start of starts) best = walk(tokens, at + 1, limit, start, accept, best);
  return best;
}

/** The longest name of the base that begins with token `at`. */
export const longestName = (tokens: Tokens<ReaderWord>, at: number, limit: number, accept?: (entry: NameEntry) => boolean): Match<NameEntry> | null =>
  mayBeginName(tokens, at, limit) ? longest(tokens, at, limit, (tokens.words[at] as ReaderWord).names, accept) : null;

/** false where no name of the base can begin with token `at`: the hash of the next word's key tells it of most, without a look at the words. */
export function mayBeginName(tokens: Tokens<ReaderWord>, at: number, limit: number): boolean {
  const next = at < tokens.count ? (tokens.next[at] as number) : 0;
  if (next === 0 || next === NEEDS_NONE) return next === NEEDS_NONE;
  return at + 1 < limit && (isMark(tokens, at + 1) || (next & nextBit(tokens.keyHashes[at + 1] as number)) !== 0);
}

/** Where each phrase that begins with token `at` ends, shortest first. */
export function ends<T>(tokens: Tokens<ReaderWord>, at: number, limit: number, starts: readonly Start<T>[]): readonly number[] {
  const found: number[] = [];
  for (const { node } of starts) {
    let next: PhraseNode<T> | undefined = node;
    for (let i = at + 1; ; i++) {
      if (next.values.length > 0 && !found.includes(i)) found.push(i);
      if (i >= limit) break;
      next = next.next.get((tokens.words[i] as ReaderWord).key);
      if (next === undefined) break;
    }
  }
  return starts.length === 1 ? found : found.sort((a, b) => a - b);
}

/** A mark within a name: «كنال+», «فرانس (24)», or a quotation mark or hyphen before a word that goes on with it. */
function isPassedOver(tokens: Tokens<ReaderWord>, at: number, next: ReadonlyMap<string, unknown>): boolean {
  const { key } = tokens.words[at] as ReaderWord;
  if (QUOTE.test(key) || HYPHEN.test(key)) return next.has((tokens.words[at + 1] as ReaderWord).key);
  return key === "+" || (key === "(" && hasTrait(tokens, at + 1, Trait.number));
}

/** «سي.إن.إن» */
const isJoint = (tokens: Tokens<ReaderWord>, at: number): boolean =>
  tokens.words[at]?.key === "." && tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1];

/** The longest phrase from a start on, where it has more words than `best`; else that. */
function walk<T>(
  tokens: Tokens<ReaderWord>,
  from: number,
  limit: number,
  start: Start<T>,
  accept: ((value: T) => boolean) | undefined,
  shorter: Match<T> | null,
): Match<T> | null {
  let node: PhraseNode<T> | undefined = start.node;
  let at = from;
  let words = 1;
  let best = shorter;
  for (;;) {
    const values: readonly T[] = accept === undefined || node.values.length === 0 ? node.values : node.values.filter(accept);
    if (values.length > 0 && (best === null || words > best.words)) best = { values, end: at, split: start.split, words };
    if (at >= limit || node.next.size === 0) return best;
    if (isMark(tokens, at) && at + 1 < limit) {
      if (isPassedOver(tokens, at, node.next)) at++;
      if (at + 1 < limit && isJoint(tokens, at)) at++;
    }
    if (!hasTrait(tokens, at, Trait.word | Trait.number)) return best;
    node = node.next.get((tokens.words[at] as ReaderWord).key);
    if (node === undefined) return best;
    at++;
    words++;
  }
}
