import { join } from "node:path";
import { describe } from "vitest";
import { makeReader } from "#read/read-report.ts";
import type { FactsOf } from "./examples/check-facts.ts";
import { loadFactSheets } from "./examples/fact-sheet.ts";
import { holdSheets } from "./examples/hold-sheets.ts";
import { valueOf } from "./examples/value-of.ts";

/** How the facts of one folder of rules are told, which of their fields quote the text, and which files of the folder hold no rule. */
interface Kind {
  readonly folder: string;
  readonly facts: FactsOf;
  readonly quoting: readonly string[];
  readonly noRules: readonly string[];
}

const KINDS: readonly Kind[] = [
  {
    folder: "genre",
    facts: ({ report }) =>
      report.genre === "news" ? [] : [{ genre: report.genre, signs: [...new Set(report.genreReasons.map((r) => r.sign))].sort(), rules: [report.genre] }],
    quoting: [],
    noRules: ["context", "find-genre"],
  },
  {
    folder: "topics",
    facts: ({ contacts, statements, positions }) =>
      [
        ...contacts.map((c) => ({ fact: "contact", topics: c.topics, rules: c.rules })),
        ...statements.map((s) => ({ fact: "statement", topics: s.topics, rules: s.rules })),
        ...positions.map((p) => ({ fact: "position", topics: p.topics, rules: p.rules })),
      ].filter((f) => f.topics.length > 0),
    quoting: [],
    noRules: [],
  },
  {
    folder: "follow-ups",
    facts: ({ followUps }, name, words) =>
      followUps.map((f) => ({
        actor: f.actor === null ? "none" : name(f.actor),
        task: words(f.task),
        by: f.by ?? "none",
        condition: f.condition === null ? "none" : words(f.condition),
        contact: f.contact ?? "none",
        rules: f.rules,
      })),
    quoting: ["task", "condition"],
    noRules: ["find-follow-ups", "task-draft"],
  },
  {
    folder: "stakeholders",
    facts: ({ stakeholders }, name, words) =>
      stakeholders.map((s) => ({
        actor: name(s.actor),
        effect: words(s.effect),
        of: s.of === null ? "none" : "contact" in s.of ? s.of.contact : s.of.scenario,
        rules: s.rules,
      })),
    quoting: ["effect"],
    noRules: ["affected-group", "find-stakeholders", "stake-draft"],
  },
  {
    folder: "drivers",
    facts: ({ drivers }, name, words) =>
      drivers.map((d) => ({
        question: words(d.question),
        dependsOn: words(d.dependsOn),
        speaker: d.speaker === null ? "none" : name(d.speaker),
        rules: d.rules,
      })),
    quoting: ["question", "dependsOn"],
    noRules: ["find-drivers"],
  },
  {
    folder: "offices",
    facts: ({ officeClaims }, name, words) =>
      officeClaims.map(({ actor, office, body, when, span }) => ({
        actor: name(actor),
        office,
        body: body ?? "none",
        when,
        words: words(span),
        rules: ["office-claims"],
      })),
    quoting: ["words"],
    noRules: [],
  },
  {
    folder: "sequences",
    facts: ({ sequenceClaims }, _, words) =>
      sequenceClaims.map(({ contact, other, order, days, comparator, span }) => ({
        contact,
        other: other ?? "none",
        order,
        days: days === null ? "none" : `${days}`,
        comparator: comparator ?? "none",
        words: words(span),
        rules: [],
      })),
    quoting: ["words"],
    noRules: ["find-sequences", "placed", "sequence-rule"],
  },
  {
    folder: "sources",
    facts: ({ contacts }, name, words) =>
      contacts.flatMap((c) =>
        Object.entries(c.sources).map(([attribute, { span, speaker }]) => ({
          attribute,
          value: valueOf(c, attribute, name),
          words: words(span),
          speaker: speaker === null ? "none" : name(speaker),
          rules: c.rules,
        })),
      ),
    quoting: ["words"],
    noRules: [],
  },
  {
    folder: "confirmation",
    facts: ({ contacts, statements }, name, words) => [
      ...contacts.flatMap((c) =>
        c.confirmation.map((f) => ({
          fact: "confirmation",
          actor: name(f.actor),
          stance: f.stance,
          contact: c.id,
          words: f.span === null ? "none" : words(f.span),
          rules: c.rules,
        })),
      ),
      ...statements.flatMap((s) => (s.about === null ? [] : [{ fact: "about", actor: name(s.speaker), contact: s.about.contact, rules: s.rules }])),
    ],
    quoting: ["words"],
    noRules: ["find-confirmations", "stance"],
  },
];

const reader = makeReader();

for (const { folder, facts, quoting, noRules } of KINDS)
  describe(folder, () => {
    const sheets = loadFactSheets(join(import.meta.dirname, "../examples/ar", folder));
    holdSheets({ reader, sheets, factsOf: facts, quoting, rules: join(import.meta.dirname, "../src/read/ar", folder), noRules });
  });
