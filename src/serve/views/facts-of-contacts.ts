import { setImmediate as breathe } from "node:timers/promises";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { ContactOutline, FactFilter, Store } from "#store/store.ts";
import { newestOf } from "./newest-of.ts";

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
  return { found: [...found.values()].sort(newestFirst), complete: contacts.length <= MOST_CONTACTS };
}

const newestFirst = (a: FiledFact, b: FiledFact): number =>
  compare(b.published ?? "", a.published ?? "") || compare(a.report, b.report) || a.span.start - b.span.start;
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
