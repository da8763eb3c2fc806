import type { Decision } from "#model/record/decision.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import { sentenceOf, shortSentenceOf } from "#record/findings/sentences/sentence-of.ts";
import type { SentenceNames } from "#record/findings/sentences/names.ts";
import type { Name, Names } from "../contract/names.ts";
import type { ClaimView, Sentence } from "../contract/findings.ts";
import type { Desk } from "../desk.ts";
import { settledBy } from "./settled-by.ts";

/** What begins the id of an actor whom the base does not know. */
const NEW = "new:";

/** The actors that a finding names; those of its sentence whom the base knows are left out, the sentence names them by itself. */
export const idsOfFinding = (finding: Discrepancy | Gap): readonly (string | null)[] => [
  ...("actor" in finding ? [finding.actor] : []),
  ...finding.claims.map((claim) => claim.speaker),
  ...Object.values(finding.message.values)
    .flatMap((value) => value.replace(/^actor:/, "").split(","))
    .filter((value) => value.startsWith(NEW)),
];

const namesIn = (name: Name | undefined): { ar: string; en: string } | null => (name === undefined ? null : { ar: name.ar, en: name.en });

/** What sentences call things: as the base does, else as the answer that they stand in. */
const sentenceNames = (ofBase: SentenceNames, names: Names): SentenceNames => ({ ...ofBase, actor: (id) => ofBase.actor(id) ?? namesIn(names[id]) });

/** What findings are shown with. */
export interface FindingContext {
  readonly names: SentenceNames;
  readonly texts: ReadonlyMap<string, string>;
  readonly settled: ReadonlyMap<string, number>;
}

interface Shown {
  readonly sentence: Sentence;
  readonly short: Sentence;
  readonly claims: readonly ClaimView[];
  readonly settled: number | null;
}

/** Makes ready to show findings within one answer. */
export const findingContext = (desk: Desk, names: Names, texts: ReadonlyMap<string, string>, ledger: readonly Decision[]): FindingContext => ({
  names: sentenceNames(desk.names, names),
  texts,
  settled: settledBy(ledger),
});

/** A discrepancy or gap with its sentences in both languages and the words of its claims. */
export const findingView = <T extends Discrepancy | Gap>(finding: T, { names, texts, settled }: FindingContext): T & Shown => ({
  ...finding,
  sentence: { ar: sentenceOf(finding, "ar", names), en: sentenceOf(finding, "en", names) },
  short: { ar: shortSentenceOf(finding, "ar", names), en: shortSentenceOf(finding, "en", names) },
  claims: finding.claims.map((claim) => ({ ...claim, words: wordsOf(claim, texts) })),
  settled: settled.get(finding.id) ?? null,
});

const wordsOf = ({ report, span }: Claim, texts: ReadonlyMap<string, string>): string => (texts.get(report) ?? "").slice(span.start, span.end);
