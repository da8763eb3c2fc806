import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import type { Item } from "./told-parts.ts";
import type { View } from "./view.ts";

/** The most facts of one kind that stand under no name of their own. */
const MOST = 10;

/** Facts one below the other; says what it leaves out. */
export function flatLines(items: readonly Item[], { page }: View): readonly string[] {
  const { shown, rest } = few(items, MOST, page);
  return [...shown.flatMap((item) => item.lines).map((line) => INDENT + line), ...moreLines(rest.length, INDENT, page)];
}
