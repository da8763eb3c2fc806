import type { Actor, Reading } from "#model/reading.ts";
import { foldPhrase } from "#text/ar/fold.ts";

/** و، ف، ب، ك، ل and the article that a name in the text may bear before it. */
const LEAD = /^[وف]?(?:لل|[بكل])?(?:ال)?/;
const plain = (name: string): string => foldPhrase(name);
const bare = (name: string): string => plain(name).replace(LEAD, "");

/** true where an example's `name` means the actor: its canonical name or one of its mentions. */
function isNamed(reading: Reading, actor: Actor, name: string): boolean {
  const wanted = plain(name);
  if (actor.names["ar"] !== undefined && plain(actor.names["ar"]) === wanted) return true;
  return actor.mentions.some(({ start, end }) => {
    const told = reading.text.slice(start, end);
    return plain(told) === wanted || bare(told) === bare(name);
  });
}

/** The actor with that id by the first of the example's names that mean it, else by its own. */
export function nameOf(reading: Reading, id: string, names: readonly string[]): string {
  const actor = reading.actors.find((a) => a.id === id);
  if (actor === undefined) return `${id} (no actor of the reading)`;
  return names.find((name) => isNamed(reading, actor, name)) ?? actor.names["ar"] ?? id;
}
