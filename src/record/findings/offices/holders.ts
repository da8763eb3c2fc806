import type { Base } from "#knowledge/base.ts";
import type { Entity, Tenure } from "#knowledge/entity.ts";

/** A person of the base with one tenure. */
export interface Holder {
  readonly person: Entity;
  readonly tenure: Tenure;
}

const known = new WeakMap<Base, ReadonlyMap<string, readonly Holder[]>>();

const keyOf = (office: string, body: string): string => `${office}@${body}`;

/** All who ever held an office of a body, as far as the base knows; made once for a base. */
export function holdersOf(office: string, body: string, base: Base): readonly Holder[] {
  let byOffice = known.get(base);
  if (byOffice === undefined) {
    const holders = [...base.entities.values()].flatMap((person) => person.tenures.map((tenure) => ({ person, tenure })));
    byOffice = Map.groupBy(holders, ({ tenure }) => keyOf(tenure.office, tenure.body));
    known.set(base, byOffice);
  }
  return byOffice.get(keyOf(office, body)) ?? [];
}
