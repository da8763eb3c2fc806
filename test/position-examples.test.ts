import { join } from "node:path";
import { makeReader } from "#read/read-report.ts";
import type { FactsOf } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { holdSheets } from "./examples/hold-sheets.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/positions");
const RULES = join(import.meta.dirname, "../src/read/ar/positions");
/** Files of the rules' folder that hold no rule: shapes that rules share, and the list that orders them. */
const NO_RULES = ["context", "cue-words", "deed", "find-positions", "named-speaker", "names-party", "position-draft"];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const positionsOf: FactsOf = (reading, name, words) => {
  const told = new Map(reading.statements.map((s) => [s.id, words(s.content)]));
  return reading.positions.map((p) => ({
    kind: p.kind,
    holder: name(p.holder),
    addressee: p.addressee === null ? "none" : name(p.addressee),
    content: words(p.content),
    statement: (p.statement === null ? null : told.get(p.statement)) ?? "none",
    rules: p.rules,
  }));
};

holdSheets({ reader, sheets, factsOf: positionsOf, quoting: ["content", "statement"], rules: RULES, noRules: NO_RULES });
