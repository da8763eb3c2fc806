import { imperfectKnown, nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hasTrait, type Tokens } from "#text/tokenise.ts";
import { Trait } from "#text/trait.ts";
import type { TimeExpression } from "#text/ar/time/find.ts";
import type { Reference } from "../mentions/reference.ts";
import { Trigger } from "../trigger.ts";
import type { WordPattern } from "../word-pattern.ts";
import { findGroups, type Group } from "./group.ts";
import { cutLong } from "./long-sentence.ts";
import type { SentenceRange } from "./sentence-range.ts";

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

/** Views of all sentences; `references` and `times` in text order. */
export function sentenceViews(
  tokens: Tokens<ReaderWord>,
  sentences: readonly SentenceRange[],
  references: readonly Reference[],
  times: readonly TimeExpression[],
): readonly SentenceView[] {
  const covers = new Uint8Array(tokens.count);
  let r = 0;
  let t = 0;
  return sentences
    .flatMap((sentence) => cutLong(tokens, sentence))
    .map(({ first, end, heading, paragraph }) => {
      r = firstFrom(references, r, first);
      t = firstFrom(times, t, first);
      const own = references.slice(r, (r = firstFrom(references, r, end)));
      const ownTimes = times.slice(t, (t = firstFrom(times, t, end)));
      for (const time of ownTimes) covers.fill(2, time.first, Math.min(time.end, end));
      for (const reference of own) covers.fill(1, reference.first, Math.min(reference.end, end));
      return {
        tokens,
        first,
        end,
        heading,
        paragraph,
        references: own,
        groups: findGroups(tokens, own),
        times: ownTimes,
        cover: covers.subarray(first, end),
      };
    });
}

/** The first from `index` on that begins at token `first` or behind it. */
function firstFrom(items: readonly { readonly first: number }[], index: number, first: number): number {
  let next = index;
  while (next < items.length && (items[next] as { first: number }).first < first) next++;
  return next;
}

export const wordAt = (view: SentenceView, at: number): ReaderWord | undefined => (at >= view.first && at < view.end ? view.tokens.words[at] : undefined);

/** The next `most` words of the sentence behind `at`, or as many as there are. */
export const wordsBehind = (view: SentenceView, at: number, most: number): readonly ReaderWord[] =>
  view.tokens.words.slice(at + 1, Math.max(at + 1, Math.min(at + 1 + most, view.end)));

/** true where a word of the sentence in [from, end) fits the pattern. */
export function someWord(view: SentenceView, from: number, end: number, pattern: WordPattern): boolean {
  const last = Math.min(end, view.end);
  for (let i = Math.max(from, view.first); i < last; i++) if (pattern.test(view.tokens.words[i])) return true;
  return false;
}

/** true for a mark at which a clause ends (. ؟ ! ؛ :); false outside the sentence. */
export const endsClause = (view: SentenceView, at: number): boolean => at >= view.first && at < view.end && hasTrait(view.tokens, at, Trigger.clauseEnd);

/** How many tokens in [from, to) are no part of a reference or time expression and no mark. */
export function looseWords(view: SentenceView, from: number, to: number): number {
  let loose = 0;
  for (let i = from; i < to; i++) if (view.cover[i - view.first] === 0 && hasTrait(view.tokens, i, Trait.word)) loose++;
  return loose;
}

/** «من أجل»: "for the sake of", not the verb أجّل. */
export const isForTheSakeOf = (view: SentenceView, at: number): boolean => wordAt(view, at)?.key === "اجل" && wordAt(view, at - 1)?.key === "من";

/** A pronoun right before the verb at `at` stands for its subject («إنه أجرى»). */
export const subjectIsPronoun = (view: SentenceView, at: number): boolean => /^[وف]?[ابكل]?[اإأ]?ن(ه|ها|هم|هما|ني|نا)$/.test(wordAt(view, at - 1)?.key ?? "");

/** The subject of the verb at `at` may have been told before it: by a pronoun, or as what the clause hangs on («الذي التقى», «حيث التقى»). */
export const carriesSubject = (view: SentenceView, at: number): boolean =>
  subjectIsPronoun(view, at) || /^[وف]?(الذي|التي|حيث|عندما|حين|حينما)$/.test(wordAt(view, at - 1)?.key ?? "");

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
