import type { ExplainedFact, Explanation, FactKind, Lost } from "#model/explanation.ts";
import type { Reading, Span } from "#model/reading.ts";

interface Fact {
  readonly kind: FactKind;
  readonly id: string;
  readonly rules: readonly string[];
  readonly evidence: readonly Span[];
}

/** Joins the facts of a reading with what lost to each: a draft lost to the fact of its kind that rests on the words that won. */
export function explainReading(reading: Reading, lost: readonly Lost[], isKnown: (actor: string) => boolean): Explanation {
  const facts = factsOf(reading, isKnown);
  const byPlace = new Map<string, number>();
  facts.forEach(({ kind, evidence }, at) => {
    for (const { start, end } of evidence) {
      for (const key of [`${kind} ${start}`, `${kind} ${start} ${end}`]) if (!byPlace.has(key)) byPlace.set(key, at);
    }
  });
  const lostTo = new Map<number | null, Lost[]>();
  for (const one of [...lost].sort((a, b) => a.span.start - b.span.start)) {
    const { by, fact } = one;
    const winner = by === null ? null : (byPlace.get(`${fact} ${by.start} ${by.end}`) ?? byPlace.get(`${fact} ${by.start}`) ?? null);
    const before = lostTo.get(winner);
    if (before === undefined) lostTo.set(winner, [one]);
    else before.push(one);
  }
  const words = ({ start, end }: Span): ExplainedFact["evidence"][number] => ({ start, end, words: reading.text.slice(start, end) });
  return {
    facts: facts.map(({ kind, id, rules, evidence }, at) => ({ kind, id, rules, evidence: evidence.map(words), lost: lostTo.get(at) ?? [] })),
    lost: lostTo.get(null) ?? [],
  };
}

function factsOf(reading: Reading, isKnown: (actor: string) => boolean): readonly Fact[] {
  const of = (kind: FactKind, facts: readonly Omit<Fact, "kind">[]): readonly Fact[] => facts.map(({ id, rules, evidence }) => ({ kind, id, rules, evidence }));
  return [
    ...of(
      "actor",
      reading.actors.map(({ id, kind, mentions }) => ({
        id,
        rules: [isKnown(id) ? "known-to-base" : kind === "unnamed" || kind === "author" ? "speaker-class" : "named-in-text"],
        evidence: mentions,
      })),
    ),
    ...of("contact", reading.contacts),
    ...of("statement", reading.statements),
    ...of("position", reading.positions),
    ...of("scenario", reading.scenarios),
    ...of("question", reading.questions),
    ...of("follow-up", reading.followUps),
    ...of("driver", reading.drivers),
    ...of("stakeholder", reading.stakeholders),
  ];
}
