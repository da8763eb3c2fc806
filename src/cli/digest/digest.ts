import type { Origin } from "#gather/origin.ts";
import type { Reading } from "#model/reading.ts";
import { actorLines } from "./actor-lines.ts";
import { contactsLines } from "./contacts-lines.ts";
import { flatLines } from "./flat-lines.ts";
import { groupLines } from "./group-lines.ts";
import { heading } from "./heading.ts";
import type { Page } from "./page.ts";
import { remarkLines } from "./remark-lines.ts";
import { section } from "./section.ts";
import { toldParts } from "./told-parts.ts";
import { viewOf } from "./view.ts";
import { writerLines } from "./writer-lines.ts";

/**
 * A reading for people: heading and counts, contacts in order of date, what was said, wanted, expected and asked under the name of who did, what is to follow,
 * who is affected, the writer's own view apart from all this, who is named, remarks. Ends with an empty line.
 */
export function digest(reading: Reading, origin: Origin, page: Page): string {
  const view = viewOf(reading, page);
  const told = toldParts(view);
  const reported = told.map((part) => ({ ...part, items: part.items.filter(({ by }) => !view.isWriter(by)) }));
  const own = told.map((part) => ({ ...part, items: part.items.filter(({ by }) => view.isWriter(by)) }));
  const parts = [
    heading(origin, view),
    section("section.contacts", contactsLines(view), page),
    ...reported.map((part) => section(part.heading, (part.grouped ? groupLines : flatLines)(part.items, view), page)),
    section("section.writer", writerLines(own, view), page),
    section("named", actorLines(view), page),
    section("remarks", remarkLines(view), page),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n\n`;
}
