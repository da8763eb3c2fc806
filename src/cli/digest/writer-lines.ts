import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import type { ToldPart } from "./told-parts.ts";
import type { View } from "./view.ts";

/** The most of one kind. */
const EACH = 8;

/** What the writer holds himself, kind by kind: a section of its own, since it is no report. */
export function writerLines(parts: readonly ToldPart[], { page }: View): readonly string[] {
  return parts.flatMap(({ heading, items }) => {
    if (items.length === 0) return [];
    const { shown, rest } = few(items, EACH, page);
    return [
      `${INDENT}${page.paint.strong(page.say(heading))}`,
      ...shown.flatMap((item) => item.lines).map((line) => INDENT + INDENT + line),
      ...moreLines(rest.length, INDENT + INDENT, page),
    ];
  });
}
