import { imperfectKnown, nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { TimeExpression } from "#text/ar/time/find.ts";
import type { Reference } from "../mentions/reference.ts";
import { findGroups, type Group } from "./group.ts";

/** One sentence with all that was found in it so far. Token indices are of the report. */
export interface SentenceView {
  readonly tokens: Tokens<ReaderWord>;
  readonly first: number;
  readonly end: number;
  readonly heading: boolean;
  readonly paragraph: number;
  readonly references: readonly Reference[];
  readonly groups: readonly Group[];
  readonly times: readonly TimeExpression[];
  /** For each token of the sentence (from `first`): 1 within a reference, 2 within a time expression, else 0. */
  readonly cover: Uint8Array;
}

export interface SentenceRange {
  readonly first: number;
  readonly end: number;
  readonly heading: boolean;
  readonly paragraph: number;
}

/** Views of all sentences; `references` and `times` in text order. */
export function sentenceViews(
  tokens: Tokens<ReaderWord>,
  sentences: readonly SentenceRange[],
  references: readonly Reference[],
  times: readonly TimeExpression[],
): readonly SentenceView[] {
  let r = 0;
  let t = 0;
  return sentences.map((sentence) => {
    const { first, end } = sentence;
    while (r < references.length && (references[r] as Reference).first < first) r++;
    const own: Reference[] = [];
    while (r < references.length && (references[r] as Reference).first < end) own.push(references[r++] as Reference);
    while (t < times.length && (times[t] as TimeExpression).first < first) t++;
    const ownTimes: TimeExpression[] = [];
    while (t < times.length && (times[t] as TimeExpression).first < end) ownTimes.push(times[t++] as TimeExpression);
    const cover = new Uint8Array(end - first);
    for (const time of ownTimes) cover.fill(2, time.first - first, Math.min(time.end, end) - first);
    for (const reference of own) cover.fill(1, reference.first - first, Math.min(reference.end, end) - first);
    return { tokens, ...sentence, references: own, groups: findGroups(tokens, own), times: ownTimes, cover };
  });
}

export const wordAt = (view: SentenceView, at: number): ReaderWord | undefined => (at >= view.first && at < view.end ? view.tokens.words[at] : undefined);

/** How many tokens in [from, to) are no part of a reference or time expression and no mark. */
export function looseWords(view: SentenceView, from: number, to: number): number {
  let loose = 0;
  for (let i = from; i < to; i++) if (view.cover[i - view.first] === 0 && view.tokens.words[i]?.kind === "word") loose++;
  return loose;
}

/** «من أجل»: "for the sake of", not the verb أجّل. */
export const isForTheSakeOf = (view: SentenceView, at: number): boolean => wordAt(view, at)?.key === "اجل" && wordAt(view, at - 1)?.key === "من";

/** A pronoun right before the verb at `at` stands for its subject («إنه أجرى»). */
export const subjectIsPronoun = (view: SentenceView, at: number): boolean => /^[وف]?[ابكل]?[اإأ]?ن(ه|ها|هم|هما|ني|نا)$/.test(wordAt(view, at - 1)?.key ?? "");

/** The subject of the verb at `at` may have been told before it: by a pronoun, or as what the clause hangs on («الذي التقى», «حيث التقى»). */
export const carriesSubject = (view: SentenceView, at: number): boolean =>
  subjectIsPronoun(view, at) || /^(الذي|التي|حيث)$/.test(wordAt(view, at - 1)?.key ?? "");

/** «عائلة الرئيس», «مكتب الوزير»: the phrase that begins at `at` belongs to the bare noun before it and is no subject. */
export function isGenitive(view: SentenceView, at: number): boolean {
  const before = wordAt(view, at - 1);
  return (
    before !== undefined &&
    before.kind === "word" &&
    before.verb === null &&
    before.functionWord === null &&
    before.titleWord === null &&
    view.cover[at - 1 - view.first] === 0 &&
    before.common &&
    !before.split.article &&
    before.split.pronoun === "" &&
    nounKnown(before.split.stem) > 0 &&
    pastKnown(before.split.stem) === 0 &&
    imperfectKnown(before.split.stem) === 0
  );
}
