import { flatLines } from "./flat-lines.ts";
import { INDENT } from "./indent.ts";
import type { ToldPart } from "./told-parts.ts";
import type { View } from "./view.ts";

/** What the writer holds himself, kind by kind: a section of its own, since it is no report. */
export function writerLines(parts: readonly ToldPart[], view: View): readonly string[] {
  const { say, paint } = view.page;
  return parts.flatMap(({ heading, items }) =>
    items.length === 0 ? [] : [`${INDENT}${paint.strong(say(heading))}`, ...flatLines(items, view).map((line) => INDENT + line)],
  );
}
