import { join } from "node:path";
import { makeReader } from "#read/read-report.ts";
import type { FactsOf } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { holdSheets } from "./examples/hold-sheets.ts";

const SHEETS = join(import.meta.dirname, "../examples/ar/questions");
const RULES = join(import.meta.dirname, "../src/read/ar/questions");
/** Files of the rules' folder that hold no rule: shapes that rules share and the list that orders them. */
const NO_RULES = ["alternatives", "find-questions", "question-draft"];

const reader = makeReader();
const sheets = loadFactSheets(SHEETS);

const questionsOf: FactsOf = (reading, name, words) =>
  reading.questions.map((q) => ({ speaker: name(q.speaker), alternatives: q.alternatives.map(words), rules: q.rules }));

holdSheets({ reader, sheets, factsOf: questionsOf, quoting: ["alternatives"], rules: RULES, noRules: NO_RULES });
