import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Group } from "./group.ts";
import { WordPattern } from "../word-pattern.ts";
import { endsClause, isGenitive, looseWords, type SentenceView, wordAt } from "./sentence-view.ts";

/** How far before a phrase its verb may stand. */
const VERB_REACH = 25;

const THAT = new WordPattern(/^[وف]?[بل]?(ان|لكن|كان)$/);

/** «والتقى», «ثم التقى», «كما التقى»: the verb at `at` goes on with the clause before it. */
const goesOn = (view: SentenceView, at: number): boolean => {
  const conjunction = wordAt(view, at)?.verb?.split.conjunction ?? "";
  return conjunction === "و" || conjunction === "ف" || /^[وف]?(ثم|كما)$/.test(wordAt(view, at - 1)?.key ?? "");
};

/** «التقى الوزير نظيره، والتقى رئيس الوزراء»: who acts in the clause that the verb at `at` goes on with, where the phrase `near` stands behind its subject as whom it is done to; else `near`. */
export function subjectGoingOn(view: SentenceView, at: number, near: Group): Group {
  if (!goesOn(view, at)) return near;
  for (let i = near.first - 1; i >= Math.max(view.first, near.first - VERB_REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    // «قال مسؤول إن الوزير اجتمع … ووجه»: behind the particle the phrase is itself the subject.
    if (endsClause(view, i) || THAT.test(word)) return near;
    if (view.cover[i - view.first] !== 0 || word.verb === null || word.noun !== null || word.functionWord !== null) continue;
    const subject = view.groups.find((g) => g.first > i);
    const acts =
      subject !== undefined &&
      subject.end <= near.first &&
      subject.preposition === "" &&
      subject.particle === "" &&
      looseWords(view, i + 1, subject.first) === 0 &&
      !isGenitive(view, subject.first);
    return acts ? subject : near;
  }
  return near;
}
