import type { Origin } from "#gather/origin.ts";
import type { Explanation, FactKind } from "#model/explanation.ts";
import type { Reading } from "#model/reading.ts";
import { heading } from "../digest/heading.ts";
import type { Page } from "../digest/page.ts";
import { section } from "../digest/section.ts";
import { viewOf } from "../digest/view.ts";
import type { Key } from "../messages/say.ts";
import { factLines } from "./fact-lines.ts";
import { factTitles } from "./fact-titles.ts";
import { lostLines } from "./lost-lines.ts";

const SECTIONS: readonly (readonly [FactKind, Key])[] = [
  ["contact", "section.contacts"],
  ["statement", "section.statements"],
  ["position", "section.positions"],
  ["scenario", "section.scenarios"],
  ["follow-up", "section.follow-ups"],
  ["question", "section.questions"],
  ["driver", "section.drivers"],
  ["stakeholder", "section.stakeholders"],
  ["actor", "named"],
];

/** How a reading came about, for people: each fact with the rules that made it, its exact words with their offsets, and what lost to it; at last what became no fact. */
export function explanationPage(reading: Reading, explanation: Explanation, origin: Origin, page: Page): string {
  const view = viewOf(reading, { ...page, full: true });
  const titles = factTitles(view);
  const parts = [
    heading(origin, view),
    ...SECTIONS.map(([kind, title]) =>
      section(
        title,
        explanation.facts.filter((fact) => fact.kind === kind).flatMap((fact) => factLines(fact, titles(fact), view)),
        page,
      ),
    ),
    section(
      "explain.lost",
      explanation.lost.flatMap((lost) => lostLines(lost, view)),
      page,
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n\n`;
}
