/** How well clitics are split: `node bench/clitics.ts FILE.conllu [errors]` compares the first split of each word with a treebank's segmentation. */
import { readFileSync } from "node:fs";
import { foldWord } from "../src/text/ar/fold.ts";
import { splitClitics } from "../src/text/ar/split-clitics.ts";
import { surfaceLengths } from "../src/text/ar/split-lengths.ts";

/** Errors are shown from the first half only; the second half stays unread. */
const SHOWN_SENTENCES = 500;

interface Score {
  tokens: number;
  right: number;
  ours: number;
  words: number;
}

/** The Arabic words of a sentence, each as its treebank tokens. */
function wordsOf(sentence: string): string[][] {
  const words: string[][] = [];
  let word: string[] = [];
  const flush = (): void => {
    if (word.length > 0) words.push(word);
    word = [];
  };
  for (const line of sentence.split("\n")) {
    const [id, form, , upos, , , , , , misc] = line.split("\t");
    if (form === undefined || !/^\d+$/.test(id ?? "")) continue;
    if (upos === "PUNCT" || upos === "SYM" || !/^[\p{Script=Arabic}\p{M}\u0640]+$/u.test(form) || /\p{Nd}/u.test(form)) flush();
    else word.push(form);
    if (!/SpaceAfter=No/.test(misc ?? "")) flush();
  }
  flush();
  return words;
}

function boundaries(lengths: readonly number[]): number[] {
  const ends: number[] = [];
  let at = 0;
  for (const length of lengths) if (length > 0) ends.push((at += length));
  return ends;
}

function measure(sentences: readonly string[], errors: Map<string, number>): Score {
  const score = { tokens: 0, right: 0, ours: 0, words: 0 };
  for (const word of sentences.flatMap(wordsOf)) {
    const surface = word.join("");
    const key = foldWord(surface);
    const split = splitClitics(key, surface)[0] as ReturnType<typeof splitClitics>[number];
    const ours = boundaries(surfaceLengths(split));
    const theirs = boundaries(word.map((token) => foldWord(token).length));
    let right = 0;
    theirs.forEach((end, n) => {
      const from = theirs[n - 1] ?? 0;
      const place = ours.indexOf(end);
      if (place >= 0 && (ours[place - 1] ?? 0) === from) right++;
    });
    score.words++;
    score.tokens += theirs.length;
    score.ours += ours.length;
    score.right += right;
    if (right < theirs.length) {
      const shown = `${word.join("+")}  ours ${cut(key, ours)}`;
      errors.set(shown, (errors.get(shown) ?? 0) + 1);
    }
  }
  return score;
}

function cut(key: string, ends: readonly number[]): string {
  return ends.map((end, n) => key.slice(ends[n - 1] ?? 0, end)).join("+");
}

function report(name: string, { tokens, right, ours, words }: Score): void {
  const percent = (share: number): string => (share * 100).toFixed(2);
  console.log(`${name}: ${words} words, ${tokens} tokens, right ${percent(right / tokens)} %, words-F1 ${percent((2 * right) / (tokens + ours))} %`);
}

const [file, errorsShown = "40"] = process.argv.slice(2);
if (file === undefined) throw new Error("bench: usage: node bench/clitics.ts FILE.conllu [how many errors]");
const sentences = readFileSync(file, "utf8")
  .split("\n\n")
  .filter((s) => s.includes("\t"));
const errors = new Map<string, number>();
report("first 500 sentences", measure(sentences.slice(0, SHOWN_SENTENCES), errors));
report("the others", measure(sentences.slice(SHOWN_SENTENCES), new Map()));
report("all", measure(sentences, new Map()));
const sorted = [...errors].sort((a, b) => b[1] - a[1]);
for (const [error, times] of sorted.slice(0, Number(errorsShown))) console.log(`${times}\t${error}`);
