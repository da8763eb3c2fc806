import type { Base } from "#knowledge/base.ts";
import type { Entity } from "#knowledge/entity.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { CommandFailed } from "../command-failed.ts";

/** So many candidates are named. */
const NAMED = 10;

/** What resolving a name asks of the record: whether an actor occurs in it. */
export type OnRecord = (id: string) => Promise<boolean>;

/**
 * The id that somebody means: an id, a whole name in Arabic or English, or words of one. Of several who bear the name those who occur in the record count first.
 * Throws `CommandFailed` where nobody bears the name, and with the candidates where several do.
 */
export async function actorOf(name: string, base: Base, onRecord: OnRecord): Promise<string> {
  if (base.entities.has(name) || name.startsWith("new:")) return name;
  const fresh = `new:${foldPhrase(name).replaceAll(" ", "_")}`;
  if (await onRecord(name)) return name;
  const exact = named(name, base);
  const candidates = exact.length > 0 ? exact : await partly(name, base);
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return only.id;
  const met = [];
  for (const entity of candidates) if (await onRecord(entity.id)) met.push(entity);
  if (met.length === 1) return (met[0] as Entity).id;
  if (candidates.length === 0) {
    if (await onRecord(fresh)) return fresh;
    throw new CommandFailed("failed.unknown-actor", { name });
  }
  const told = met.length > 0 ? met : candidates;
  const more = told.length > NAMED ? ", …" : "";
  throw new CommandFailed("failed.ambiguous-actor", {
    name,
    candidates:
      told
        .slice(0, NAMED)
        .map(({ id, en, ar }) => `${id} (${ar || en})`)
        .join(", ") + more,
  });
}

/** Who bears exactly this name. */
function named(name: string, { names, entities }: Base): readonly Entity[] {
  let node: typeof names | undefined = names;
  for (const word of foldPhrase(name).split(" ")) node = node?.next.get(word);
  const arabic = (node?.values ?? []).flatMap(({ entity, use }) => (entity !== null && use !== "none" ? [entity] : []));
  const wanted = plain(name);
  const english = [...entities.values()].filter(({ en }) => plain(en) === wanted);
  return [...new Set([...arabic, ...english])];
}

/** Whose name has all these words. */
async function partly(name: string, { entities }: Base): Promise<readonly Entity[]> {
  const arabic = foldPhrase(name).split(" ");
  const english = plain(name).split(" ");
  return [...entities.values()].filter(({ ar, en }) => has(foldPhrase(ar).split(" "), arabic) || has(plain(en).split(" "), english));
}

const has = (words: readonly string[], wanted: readonly string[]): boolean => wanted.every((word) => word !== "" && words.includes(word));

/** English as it is compared: small letters without accents, words with single spaces. */
const plain = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
