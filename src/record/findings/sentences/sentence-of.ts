import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { type Lang, sayer } from "#text/wording/say.ts";
import { smallNumber } from "#text/wording/small-number.ts";
import type { FollowUpState } from "../follow-ups-taken.ts";
import { claimsWords, type FindingKey, type SayFinding } from "./claim-words.ts";
import { findingsAr } from "./messages/ar.ts";
import { findingsEn } from "./messages/en.ts";
import type { SentenceNames } from "./names.ts";
import { taskWords } from "./task-words.ts";
import { valuesInWords } from "./value-words.ts";

const SAY: Readonly<Record<Lang, SayFinding>> = { ar: sayer<FindingKey>("ar", findingsAr), en: sayer<FindingKey>("en", findingsEn) };

const capital = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** The sentence that says a finding, as an editor would write it. Text of reports in it is made safe for a terminal, and isolated where it runs against the direction of the sentence. */
export function sentenceOf(finding: Discrepancy | Gap | FollowUpState, lang: Lang, names: SentenceNames): string {
  const say = SAY[lang];
  const { key, values } = finding.message;
  const words: Record<string, string | number> = { ...valuesInWords(values, names, say) };
  if ("claims" in finding) words["claims"] = claimsWords(finding.claims, "attribute" in finding ? finding.attribute : null, values, names, say);
  if ("task" in finding) words["task"] = taskWords(finding, words, names, say);
  const sentence = capital(say(key as FindingKey, words));
  if (values["possible"] === undefined) return sentence;
  const n = Number(values["possible"]);
  return `${sentence} ${capital(say("gap.possible", { n, number: smallNumber(n, lang) }))}`;
}
