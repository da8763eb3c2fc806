import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import { openStore } from "#store/open-store.ts";
import type { SqlStore } from "#store/sql-store.ts";
import type { ContactDays } from "../../src/serve/index/contact-days.ts";
import { fitting } from "../../src/serve/index/fits-filter.ts";
import { readChanges } from "../../src/serve/index/read-changes.ts";
import { DISPUTED, forget, served, STORY } from "./served.ts";

let folder: string;
let store: SqlStore;
let contacts: ContactDays;
beforeAll(async () => {
  const server = await served();
  await server.takeIn(STORY + DISPUTED);
  folder = server.folder;
  await server.close();
  store = await openStore(folder);
  contacts = (await readChanges(store, null, 0)).days;
});
afterAll(async () => {
  await store.close();
  forget(folder);
});

const optional = <T>(values: readonly T[]): fc.Arbitrary<T | undefined> => fc.option(fc.constantFrom(...values), { nil: undefined });

test("what fits in outlines is what the store finds, in the same order", async () => {
  expect(fitting({}, contacts).length).toBeGreaterThan(20);
  const days = ["2025-02-12", "2025-04-25", "2025-08-15", "2025-10-16", "2025-12-31"];
  const filters = fc.record({
    actors: fc.subarray(["vladimir_putin", "donald_trump", "steve_witkoff", "nobody"], { maxLength: 3 }),
    sides: fc.subarray(["usa", "russia", "ukraine"]),
    channel: optional(Channel.options),
    status: optional(ContactStatus.options),
    kind: optional(ContactKind.options),
    from: optional(days),
    to: optional(days),
    topic: optional(["ceasefire", "sanctions"]),
  });
  await fc.assert(
    fc.asyncProperty(filters, async (all) => {
      const filter = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
      expect(fitting(filter, contacts).map((contact) => contact.id)).toEqual(await store.contactIds(filter));
    }),
    { numRuns: 300 },
  );
});
