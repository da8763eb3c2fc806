import { few, moreLines } from "./few.ts";
import { INDENT } from "./indent.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Item } from "./told-parts.ts";
import type { View } from "./view.ts";

/** So many actors, and facts of one actor, are shown before the rest is counted: a screen holds about forty lines. */
const ACTORS = 10;
const EACH = 4;
/** How many hidden actors are named before the others are counted. */
const NAMED = 5;

/** Facts under the actor whose they are, actors in the order of their first fact; says what it leaves out. */
export function groupLines(items: readonly Item[], { names, page }: View): readonly string[] {
  const { say, paint } = page;
  const { shown, rest } = few([...Map.groupBy(items, ({ by }) => by ?? "")], ACTORS, page);
  const lines = shown.flatMap(([actor, own]) => {
    const some = few(own, EACH, page);
    return [
      `${INDENT}${paint.strong(names.nameWithSide(actor))}`,
      ...some.shown.flatMap((item) => item.lines).map((line) => INDENT + INDENT + line),
      ...moreLines(some.rest.length, INDENT + INDENT, page),
    ];
  });
  if (rest.length === 0) return lines;
  const hidden = rest.slice(0, NAMED).map(([actor]) => names.name(actor));
  const others = rest.length > NAMED ? [say("others", { n: rest.length - NAMED })] : [];
  const n = rest.reduce((sum, [, own]) => sum + own.length, 0);
  return [...lines, `${INDENT}${paint.faint(say("more.by", { n, names: listWords([...hidden, ...others], say) }))}`];
}
