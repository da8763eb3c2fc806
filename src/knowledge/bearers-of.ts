import { foldPhrase } from "#text/ar/fold.ts";
import type { Base } from "./base.ts";
import type { Entity } from "./entity.ts";

/** A Latin name as it is compared: small letters without accents, words with single spaces. */
export const plainName = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Whom the base knows by exactly this name, in Arabic or English. */
export function bearersOf(name: string, { names, entities }: Base): readonly Entity[] {
  let node: typeof names | undefined = names;
  for (const word of foldPhrase(name).split(" ")) node = node?.next.get(word);
  const arabic = (node?.values ?? []).flatMap(({ entity, use }) => (entity !== null && use !== "none" ? [entity] : []));
  const wanted = plainName(name);
  const english = [...entities.values()].filter(({ en }) => plainName(en) === wanted);
  return [...new Set([...arabic, ...english])];
}
