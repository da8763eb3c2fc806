import type { Start } from "#knowledge/reader-word.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { PhraseNode } from "#knowledge/phrase-trie.ts";
import type { Tokens } from "#text/tokenise.ts";
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
  for (const { node, split } of starts) {
    const found = walk(tokens, at + 1, limit, node, accept);
    if (found !== null && (best === null || found.words > best.words)) best = { ...found, split };
  }
  return best;
}

/** Where each phrase that begins with token `at` ends, shortest first. */
export function ends<T>(tokens: Tokens<ReaderWord>, at: number, limit: number, starts: readonly Start<T>[]): readonly number[] {
  const found = new Set<number>();
  for (const { node } of starts) {
    let next: PhraseNode<T> | undefined = node;
    for (let i = at + 1; ; i++) {
      if (next.values.length > 0) found.add(i);
      if (i >= limit) break;
      next = next.next.get((tokens.words[i] as ReaderWord).key);
      if (next === undefined) break;
    }
  }
  return [...found].sort((a, b) => a - b);
}

function walk<T>(tokens: Tokens<ReaderWord>, from: number, limit: number, root: PhraseNode<T>, accept?: (value: T) => boolean): Omit<Match<T>, "split"> | null {
  let node: PhraseNode<T> | undefined = root;
  let at = from;
  let words = 1;
  let best: Omit<Match<T>, "split"> | null = null;
  for (;;) {
    const values: readonly T[] = accept === undefined || node.values.length === 0 ? node.values : node.values.filter(accept);
    if (values.length > 0) best = { values, end: at, words };
    if (at >= limit || node.next.size === 0) return best;
    let word = tokens.words[at] as ReaderWord;
    if (word.kind === "mark" && (QUOTE.test(word.key) || HYPHEN.test(word.key)) && at + 1 < limit && node.next.has((tokens.words[at + 1] as ReaderWord).key)) {
      at++;
      word = tokens.words[at] as ReaderWord;
    } else if (word.kind === "mark" && (word.key === "+" || (word.key === "(" && tokens.words[at + 1]?.kind === "number")) && at + 1 < limit) {
      at++;
      word = tokens.words[at] as ReaderWord;
    }
    // «سي.إن.إن»
    if (word.key === "." && tokens.end[at - 1] === tokens.start[at] && tokens.end[at] === tokens.start[at + 1] && at + 1 < limit) {
      at++;
      word = tokens.words[at] as ReaderWord;
    }
    if (word.kind === "mark" || word.kind === "newline") return best;
    node = node.next.get(word.key);
    if (node === undefined) return best;
    at++;
    words++;
  }
}
