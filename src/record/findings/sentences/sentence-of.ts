import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { type Lang, sayer } from "#text/wording/say.ts";
import { smallNumber } from "#text/wording/small-number.ts";
import type { FollowUpState } from "../follow-ups-taken.ts";
import { claimsWords, type FindingKey, type SayFinding } from "./claim-words.ts";
import { findingsAr } from "./messages/ar.ts";
import { findingsEn } from "./messages/en.ts";
import { shortAr } from "./messages/short-ar.ts";
import { shortEn } from "./messages/short-en.ts";
import type { SentenceNames } from "./names.ts";
import { taskWords } from "./task-words.ts";
import { valuesInWords } from "./value-words.ts";

const SAY: Readonly<Record<Lang, SayFinding>> = { ar: sayer<FindingKey>("ar", findingsAr), en: sayer<FindingKey>("en", findingsEn) };
const SAY_SHORT: Readonly<Record<Lang, SayFinding>> = {
  ar: sayer<FindingKey>("ar", { ...findingsAr, ...shortAr }),
  en: sayer<FindingKey>("en", { ...findingsEn, ...shortEn }),
};

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The sentence that says a finding, as an editor would write it. Text of reports in it is made safe for a terminal, and isolated where it runs against the direction of the sentence. */
export function sentenceOf(finding: Discrepancy | Gap | FollowUpState, lang: Lang, names: SentenceNames): string {
  const { values } = finding.message;
  const sentence = said(finding, names, SAY[lang]);
  if (values["possible"] === undefined) return sentence;
  const n = Number(values["possible"]);
  return `${sentence} ${capital(SAY[lang]("gap.possible", { n, number: smallNumber(n, lang) }))}`;
}

/** The same as it stands beside its contact: it names neither the contact nor what may be counted besides. */
export const shortSentenceOf = (finding: Discrepancy | Gap, lang: Lang, names: SentenceNames): string => said(finding, names, SAY_SHORT[lang]);

function said(finding: Discrepancy | Gap | FollowUpState, names: SentenceNames, say: SayFinding): string {
  const { key, values } = finding.message;
  const words: Record<string, string | number> = { ...valuesInWords(values, names, say) };
  if ("claims" in finding) words["claims"] = claimsWords(finding.claims, "attribute" in finding ? finding.attribute : null, values, names, say);
  if ("task" in finding) words["task"] = taskWords(finding, words, names, say);
  return capital(say(key as FindingKey, words));
}
