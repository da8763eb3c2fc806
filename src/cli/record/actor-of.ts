import type { Base } from "#knowledge/base.ts";
import { bearersOf, plainName } from "#knowledge/bearers-of.ts";
import type { Entity } from "#knowledge/entity.ts";
import { idOfName } from "#knowledge/new-actor-id.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { CommandFailed } from "../command-failed.ts";

/** So many candidates are named. */
const NAMED = 10;

/** What resolving a name asks of the record: whom analysts named, and whether an actor occurs in it. */
export interface OnRecord {
  readonly named: readonly NamedActor[];
  occurs(id: string): Promise<boolean>;
}

/** Who may be meant, by the base or by an analyst. */
type Candidate = Pick<Entity, "id" | "ar" | "en">;

/**
 * The id that somebody means: an id, a whole name in Arabic or English, or words of one. Of several who bear the name those who occur in the record count first.
 * Throws `CommandFailed` where nobody bears the name, and with the candidates where several do.
 */
export async function actorOf(name: string, base: Base, { named, occurs }: OnRecord): Promise<string> {
  if (base.entities.has(name) || name.startsWith("new:")) return name;
  const fresh = idOfName(name);
  if (await occurs(name)) return name;
  const others = named.map(({ id, names }): Candidate => ({ id, ar: names["ar"] ?? "", en: names["en"] ?? "" }));
  const isCalled = ({ id, ar, en }: Candidate): boolean => id === fresh || [ar, en].some((each) => plainName(each) === plainName(name));
  const exact = [...bearersOf(name, base), ...others.filter(isCalled)];
  const candidates = exact.length > 0 ? exact : partly(name, [...base.entities.values(), ...others]);
  const [only] = candidates;
  if (candidates.length === 1 && only !== undefined) return only.id;
  const met: Candidate[] = [];
  for (const candidate of candidates) if (await occurs(candidate.id)) met.push(candidate);
  if (met.length === 1) return (met[0] as Candidate).id;
  if (candidates.length === 0) {
    if (await occurs(fresh)) return fresh;
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

/** Whose name has all these words. */
function partly(name: string, all: readonly Candidate[]): readonly Candidate[] {
  const arabic = foldPhrase(name).split(" ");
  const english = plainName(name).split(" ");
  return all.filter(({ ar, en }) => has(foldPhrase(ar).split(" "), arabic) || has(plainName(en).split(" "), english));
}

const has = (words: readonly string[], wanted: readonly string[]): boolean => wanted.every((word) => word !== "" && words.includes(word));
