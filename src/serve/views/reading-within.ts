import type { Reading } from "#model/reading.ts";
import type { Span } from "#model/span.ts";

type Read = Omit<Reading, "text">;

/** Of a reading what begins within these offsets: its facts by their first evidence, and those who are named there. */
export function readingWithin(reading: Read, { start, end }: Span): Read {
  const isIn = (span: Span | undefined): boolean => span !== undefined && span.start >= start && span.start < end;
  const those = <T extends { readonly evidence: readonly Span[] }>(facts: readonly T[]): readonly T[] => facts.filter(({ evidence }) => isIn(evidence[0]));
  return {
    ...reading,
    report: { ...reading.report, genreReasons: reading.report.genreReasons.filter(({ span }) => span === null || isIn(span)) },
    actors: reading.actors.flatMap((actor) => {
      const mentions = actor.mentions.filter(isIn);
      return mentions.length === 0 ? [] : [{ ...actor, mentions }];
    }),
    contacts: those(reading.contacts),
    statements: those(reading.statements),
    positions: those(reading.positions),
    scenarios: those(reading.scenarios),
    questions: those(reading.questions),
    followUps: those(reading.followUps),
    stakeholders: those(reading.stakeholders),
    drivers: those(reading.drivers),
    officeClaims: reading.officeClaims.filter(({ span }) => isIn(span)),
    sequenceClaims: reading.sequenceClaims.filter(({ span }) => isIn(span)),
  };
}
