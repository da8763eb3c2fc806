import type { Reading } from "#model/reading.ts";
import type { Cast } from "./actors.ts";
import type { Gold } from "./gold.ts";
import { overlap } from "./overlap.ts";
import { pairUp } from "./pairing.ts";
import { type Compared, countPairs, countValue } from "./tally.ts";
import { inShort, textAt } from "./text-at.ts";

/** How much of the words two statements must share, and two questions. */
const LEAST_SAID = 0.5;
/** The same for positions and scenarios, whose spans two readers bound less alike. */
const LEAST_MEANT = 0.3;
const SHOWN = 120;

const orNone = (weight: number, least: number): number => (weight >= least ? weight : 0);

/** Statements: the same speaker, the same words; then act and directness. */
export function compareStatements(gold: Gold, { text, statements }: Reading, cast: Cast): Compared {
  const pairing = pairUp(gold.statements, statements, (g, o) =>
    cast.goldId(o.speaker) === g.speaker ? orNone(overlap(g.quote, textAt(text, o.content)), LEAST_SAID) : 0,
  );
  const counted = countPairs(
    "statements",
    pairing,
    (g) => `${g.speaker} ${g.act}: ${inShort(g.quote)}`,
    (o) => `${o.speaker} ${o.act}: ${inShort(textAt(text, o.content))}`,
  );
  const values = pairing.pairs.flatMap(([g, o]) => [
    countValue("statement.act", g.act, o.act, (a, b) => a === b),
    countValue("statement.direct", g.direct, o.direct, (a, b) => a === b),
  ]);
  return { ...counted, tallies: [...counted.tallies, ...values] };
}

/** Positions: the same kind, a holder of the same side, the same words. */
export function comparePositions(gold: Gold, { text, positions }: Reading, cast: Cast): Compared {
  const pairing = pairUp(gold.positions, positions, (g, o) => {
    const holder = cast.goldId(o.holder);
    if (g.kind !== o.kind || (holder !== g.holder && cast.side(holder) !== cast.side(g.holder))) return 0;
    return orNone(overlap(g.quote, textAt(text, o.content)), LEAST_MEANT);
  });
  return countPairs(
    "positions",
    pairing,
    (g) => `${g.kind} of ${g.holder}: ${inShort(g.quote)}`,
    (o) => `${o.kind} of ${o.holder}: ${inShort(textAt(text, o.content))}`,
  );
}

/** Scenarios: the same consequence, and the same condition where gold has one. */
export function compareScenarios(gold: Gold, { text, scenarios }: Reading): Compared {
  const pairing = pairUp(gold.scenarios, scenarios, (g, o) => {
    const consequence = overlap(g.consequence, textAt(text, o.consequence));
    // An empty condition is as none.
    const condition = g.condition ? overlap(g.condition, textAt(text, o.condition)) : 1;
    return consequence >= LEAST_MEANT && condition >= LEAST_MEANT ? consequence + condition : 0;
  });
  const show = (condition: string, consequence: string): string => inShort(`${condition || "—"} → ${consequence}`, SHOWN);
  return countPairs(
    "scenarios",
    pairing,
    (g) => show(g.condition ?? "", g.consequence),
    (o) => show(textAt(text, o.condition), textAt(text, o.consequence)),
  );
}

/** Questions: the same alternatives. */
export function compareQuestions(gold: Gold, { text, questions }: Reading): Compared {
  const pairing = pairUp(gold.questions, questions, (g, o) =>
    orNone(overlap(g.alternatives.join(" "), o.alternatives.map((a) => textAt(text, a)).join(" ")), LEAST_SAID),
  );
  return countPairs(
    "questions",
    pairing,
    (g) => inShort(g.alternatives.join(" | "), SHOWN),
    (o) => inShort(o.alternatives.map((a) => textAt(text, a)).join(" | "), SHOWN),
  );
}
