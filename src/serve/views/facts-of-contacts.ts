import { setImmediate as breathe } from "node:timers/promises";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { ageOf } from "#store/age.ts";
import type { Place } from "#store/paging/cursor.ts";
import type { ContactOutline, FactFilter, Store } from "#store/store.ts";
import { newestOf } from "./newest-of.ts";
import { comparePlaces } from "./page-in-order.ts";

/** The facts of so many contacts are looked up, the newest. */
const MOST_CONTACTS = 400;
/** Facts of one contact. */
const MOST_OF_ONE = 200;
/** After so many contacts others have their turn. */
const STEP = 20;

/** Facts about any of these contacts, which are given in order of time, the newest report first; not complete where there are more contacts than are looked at. */
export async function factsOfContacts(
  contacts: readonly ContactOutline[],
  filter: FactFilter,
  store: Store,
): Promise<{ readonly found: readonly FiledFact[]; readonly complete: boolean }> {
  const found = new Map<string, FiledFact>();
  for (const [at, { id: contact }] of newestOf(contacts, MOST_CONTACTS).entries()) {
    for (const fact of (await store.facts({ ...filter, contact }, { limit: MOST_OF_ONE })).items) found.set(fact.id, fact);
    if (at % STEP === 0) await breathe();
  }
  return { found: [...found.values()].sort((a, b) => comparePlaces(placeOfFact(a), placeOfFact(b))), complete: contacts.length <= MOST_CONTACTS };
}

/** Where a fact stands among those of a story. */
export const placeOfFact = ({ published, report, span, id }: FiledFact): Place => [ageOf(published), report, span.start, id];
