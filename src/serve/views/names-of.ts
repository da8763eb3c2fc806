import type { Base } from "#knowledge/base.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import { UNNAMED_SOURCES } from "#model/unnamed-sources.ts";
import { wordingAr } from "#text/wording/ar.ts";
import { wordingEn } from "#text/wording/en.ts";
import type { Store } from "#store/store.ts";
import type { Name, Names } from "../contract/names.ts";

/** What begins the id of an actor whom the base does not know; the words of his name follow. */
const NEW = /^new:/;

/** Classes of unnamed source, where no report on record has one and an analyst does. */
const UNNAMED: ReadonlyMap<string, Name> = new Map(
  UNNAMED_SOURCES.map((id) => [id, { ar: wordingAr[`unnamed.${id}`], en: wordingEn[`unnamed.${id}`], kind: "unnamed", side: null }]),
);

/** Who these ids stand for: as the base calls them, else as reports do, else the words of the id itself. */
export async function namesOf(ids: Iterable<string | null | undefined>, { base, store }: { readonly base: Base; readonly store: Store }): Promise<Names> {
  const names: Record<string, Name> = {};
  const strange: string[] = [];
  for (const id of new Set(ids)) {
    if (id === null || id === undefined) continue;
    const known = base.entities.get(id);
    if (known === undefined) strange.push(id);
    else names[id] = { ar: known.ar || known.en, en: known.en, kind: known.kind, side: known.side };
  }
  if (strange.length === 0) return names;
  const told = new Map((await store.actors(strange)).map((actor) => [actor.id, actor]));
  for (const id of strange) names[id] = (told.has(id) ? undefined : UNNAMED.get(id)) ?? nameOf(id, told.get(id));
  return names;
}

function nameOf(id: string, told: NamedActor | undefined): Name {
  const words = id.replace(NEW, "").replaceAll("_", " ");
  const any = told === undefined ? words : (told.names["ar"] ?? told.names["en"] ?? words);
  return { ar: told?.names["ar"] ?? any, en: told?.names["en"] ?? any, kind: told?.kind ?? "organ", side: told?.side ?? null };
}
