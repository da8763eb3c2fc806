import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { dayNumber, isoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { SqlStore } from "#store/sql-store.ts";
import { ContactIndex } from "../../src/serve/index/contact-index.ts";
import { contactOf } from "../store/contact-maker.ts";
import { DIALECTS } from "../store/dialects.ts";
import { entryOf, filedAccount, storedReport } from "../store/entry-maker.ts";
import { discrepancyOf, gapOf } from "../store/finding-maker.ts";

const MONDAY = dayNumber(2025, 3, 3);
const NOW = "2025-04-01T12:00:00.000Z";
const WHO = ["aranor gilda", "aranor hareth", "berin gilda"];
const STATUSES = ["planned", "held", "proposed", "denied"] as const;

/** Reports that each tell of a plan, or of what was held, on one of a few days between few parties. */
const TOLD = Array.from({ length: 12 }, (_, n) => {
  const report = storedReport({ text: `خبر ${n} عن اجتماع الوزيرين`, publishedAt: isoDay(MONDAY - 20) });
  const filed = filedAccount(report, 0, WHO[n % WHO.length] as string, { date: isoDay(MONDAY + (n % 4)), status: n % 3 === 0 ? "held" : "planned" });
  return { entry: entryOf(report, { accounts: [filed] }), filed };
});

/** One contact as it may be written: another status, day or parties. */
const contactAs = (n: number, status: (typeof STATUSES)[number], day: number | null): RecordContact => {
  const { account } = (TOLD[n] as (typeof TOLD)[number]).filed;
  const date = day === null ? null : { value: isoDay(MONDAY + day), account: account.id, reason: "outlet" as const, sources: 1 };
  return contactOf([account], { status, date, earliest: day === null ? null : MONDAY + day, latest: day === null ? null : MONDAY + day });
};

const ids = TOLD.map((told) => told.filed.account.id);
const which = fc.nat(TOLD.length - 1);
/** Anything that may be done to the record. */
const change: fc.Arbitrary<(store: SqlStore) => Promise<unknown>> = fc.oneof(
  fc.tuple(which, fc.constantFrom(...STATUSES), fc.option(fc.nat(9))).map(
    ([n, status, day]) =>
      (store: SqlStore) =>
        store.changeContacts({ removed: [], written: [contactAs(n, status, day)] }),
  ),
  which.map((n) => (store: SqlStore) => store.changeContacts({ removed: [ids[n] as string], written: [] })),
  fc.tuple(which, fc.nat(2), fc.nat(2)).map(([n, discrepancies, gaps]) => (store: SqlStore) => {
    const id = ids[n] as string;
    return store.replaceFindings(
      { contacts: [id], reports: [] },
      {
        discrepancies: Array.from(
          { length: discrepancies },
          (_, i) => ({ ...discrepancyOf(`d${n}.${i}`, id, "r"), kind: i === 1 ? "readout" : "attribute" }) as const,
        ),
        gaps: Array.from({ length: gaps }, (_, i) => gapOf(`g${n}.${i}`, id)),
      },
    );
  }),
  which.map((n) => (store: SqlStore) => store.decide({ at: NOW, author: "a", note: null, action: { type: "settle", item: `d${n}.0` } })),
  fc.constant((store: SqlStore) =>
    store.transaction(async () => {
      await store.clearDerived();
      await store.replaceReadings(TOLD.map((told) => told.entry));
    }),
  ),
);

/** All that a snapshot tells, in order, and what is lacking. */
async function told(index: ContactIndex): Promise<object> {
  index.expire();
  const { contacts, discrepancies, disputed, gaps, decisions, settled, byActor } = await index.fresh();
  const lacking = await index.gaps();
  const sorted = <V>(map: ReadonlyMap<string, V>): readonly (readonly [string, V])[] => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    contacts: [...contacts.values()],
    discrepancies: sorted(discrepancies),
    disputed: sorted(disputed),
    gaps,
    decisions,
    settled,
    byActor: sorted(byActor),
    lacking,
  };
}

test.each(DIALECTS)("in $name, the outline that follows the changes is the one that is made anew", async ({ onNewStore }) => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), async (rounds) =>
      onNewStore(async (store) => {
        await store.addEntries(TOLD.map((one) => one.entry));
        await store.changeContacts({ removed: [], written: TOLD.map((_, n) => contactAs(n, STATUSES[n % STATUSES.length] ?? "held", n % 5)) });
        const follows = new ContactIndex(store, () => NOW);
        await told(follows);
        for (const changes of rounds) {
          for (const make of changes) await make(store);
          const anew = await told(new ContactIndex(store, () => NOW));
          expect(await told(follows)).toMatchObject({ ...anew, lacking: expect.anything() });
          // Which plans are overdue is found in the background.
          await vi.waitFor(async () => expect(await told(follows)).toEqual(anew), { timeout: 5_000, interval: 5 });
        }
      }),
    ),
    { numRuns: 40 },
  );
});
