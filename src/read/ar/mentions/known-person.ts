import { ARAB_STATES } from "#knowledge/base.ts";
import type { Entity } from "#knowledge/entity.ts";
import { nameSkeleton } from "#knowledge/name-skeleton.ts";
import { holdsAt } from "#knowledge/tenure.ts";
import type { DocumentActors } from "./document-actors.ts";
import type { Mention, TitleUse } from "./mention.ts";

/** Fewest consonants of a name that may be told by its consonants. */
const FEWEST_CONSONANTS = 5;

const actsFor = (entity: Entity, body: string): boolean => entity.side === body || entity.tenures.some((t) => t.body === body);
const held = (entity: Entity, use: TitleUse): boolean => entity.tenures.some((t) => t.office === use.office?.id && (use.body === null || t.body === use.body));

/**
 * The person of the base whom a titled name means that is spelt otherwise there («جوزيف ويستفل» for «جوزيف ويستفال»): one whose consonants are the same and who acts for the body that the
 * title tells, or held the office; of foreigners also one of whom the text tells no body. null where nobody or more than one fits.
 */
export function knownBySpelling(actors: DocumentActors, mention: Mention): Entity | null {
  const words = mention.newName ?? [];
  if (words.length < 2) return null;
  const skeleton = nameSkeleton(words);
  if (skeleton.replace(/ /g, "").length < FEWEST_CONSONANTS) return null;
  const told = mention.titles.filter((t) => t.office !== null || t.body !== null);
  const fits = (actors.base.persons.bySkeleton.get(skeleton) ?? []).filter(
    (e) =>
      (told.some((t) => (t.body !== null && actsFor(e, t.body)) || held(e, t)) || isForeigner(e)) && told.every((t) => t.body === null || actsFor(e, t.body)),
  );
  return fits.length === 1 ? (fits[0] as Entity) : null;
}

/** Arabic names differ by a letter from man to man; a foreign one is spelt in as many ways as there are papers. */
const isForeigner = (entity: Entity): boolean => entity.side !== null && !ARAB_STATES.has(entity.side);

/** The person of the base with that last name who holds the office that the title tells on the report's day («الرئيس هادي»); where the title tells no body, of a state that the report names. */
export function knownByLastName(actors: DocumentActors, word: string, use: TitleUse): Entity | null {
  const bearers = (actors.base.persons.byLastWord.get(word) ?? []).filter((e) => e.tenures.some((t) => holdsAt(t, actors.day)));
  const holder = bearers.find((e) =>
    e.tenures.some((t) => t.office === use.office?.id && (use.body === null || t.body === use.body) && holdsAt(t, actors.day)),
  );
  if (holder !== undefined) return holder;
  const rank = use.office?.rank;
  const near = bearers.filter(
    (e) =>
      e.side !== null &&
      (use.body === e.side || (use.body === null && actors.byId.has(e.side))) &&
      e.tenures.some((t) => holdsAt(t, actors.day) && sameSort(actors.base.offices.get(t.office)?.rank, rank)),
  );
  return near.length === 1 ? (near[0] as Entity) : null;
}

/** «وزير الأمن» is told of who the base calls minister of intelligence: both stand alike. */
const sameSort = (held: string | undefined, said: string | undefined): boolean =>
  held !== undefined && (held === said || ((held === "security" || held === "minister") && (said === "security" || said === "minister")));
