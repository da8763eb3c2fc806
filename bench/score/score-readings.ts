import { NO_FACTS } from "#model/no-facts.ts";
import type { Reading } from "#model/reading.ts";
import { compareActors } from "./actors.ts";
import { compareContacts } from "./contacts.ts";
import type { Gold } from "./gold.ts";
import { plus, type Rates, ratesOf, type Tally } from "./tally.ts";
import { comparePositions, compareQuestions, compareScenarios, compareStatements } from "./told.ts";

export interface Score {
  /** The mean F1 of contacts, statements, positions and scenarios. */
  readonly overall: number;
  /** By kind of fact («contacts») or attribute («contact.date»). */
  readonly table: Readonly<Record<string, Rates>>;
  /** A line for each fact missed or invented. */
  readonly misses: readonly string[];
}

/** The kinds in the order in which they are shown. */
const KINDS = ["actors", "contacts", "statements", "positions", "scenarios", "questions"];
const MAIN = ["contacts", "statements", "positions", "scenarios"];

const unread = (name: string): Reading => ({
  text: "",
  report: {
    id: name,
    title: null,
    outlet: null,
    author: null,
    url: null,
    publishedAt: null,
    publishedAtInferred: false,
    language: "",
    genre: "news",
    genreReasons: [],
  },
  ...NO_FACTS,
});

/** Compares readings with gold, report by report. A report without a reading has found nothing. */
export function scoreReadings(golds: readonly Gold[], readings: ReadonlyMap<string, Reading>): Score {
  const totals = new Map<string, Tally>(KINDS.map((kind) => [kind, { gold: 0, found: 0, hit: 0 }]));
  const misses: string[] = [];
  for (const gold of golds) {
    const reading = readings.get(gold.name) ?? unread(gold.name);
    const actors = compareActors(gold, reading);
    const compared = [
      actors,
      compareContacts(gold, reading, actors.cast),
      compareStatements(gold, reading, actors.cast),
      comparePositions(gold, reading, actors.cast),
      compareScenarios(gold, reading),
      compareQuestions(gold, reading),
    ];
    if (!readings.has(gold.name)) misses.push(`${gold.name}  no reading`);
    for (const { tallies, misses: lines } of compared) {
      for (const [name, tally] of tallies) totals.set(name, plus(totals.get(name), tally));
      misses.push(...lines.map((line) => `${gold.name}  ${line}`));
    }
  }
  const table = Object.fromEntries([...totals].map(([name, tally]) => [name, ratesOf(tally)]));
  const overall = MAIN.reduce((sum, kind) => sum + (table[kind] as Rates).f1, 0) / MAIN.length;
  return { overall, table, misses };
}
