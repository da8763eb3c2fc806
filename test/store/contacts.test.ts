import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dayNumber, isoDay, parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { CursorInvalid } from "#store/errors/cursor-invalid.ts";
import type { ContactFilter, Entry } from "#store/store.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, storedReport } from "./entry-maker.ts";
import { everyPage } from "./pages.ts";

const DAY = dayNumber(2025, 3, 10);
const PLACES = [{ name: "موسكو", country: "russia" }, { name: "قصر الكرملين في موسكو", country: "russia" }, { name: "Budapest", country: null }, null] as const;
const WHO = ["aranor gilda", "aranor hareth", "berin roswen", "gilda roswen", "aranor gilda roswen"];

/** A report with one account, and its contact. */
function told(n: number): { readonly entry: Entry; readonly contact: RecordContact } {
  const report = storedReport({ text: `خبر ${n} عن اجتماع الوزيرين` });
  const filed = filedAccount(report, 0, WHO[n % WHO.length] as string, {
    place: PLACES[n % PLACES.length] ?? null,
    topics: n % 3 === 0 ? ["peace", "trade"] : ["trade"],
    status: n % 2 === 0 ? "held" : "planned",
    kind: n % 5 === 0 ? "call" : "meeting",
    channel: n % 7 === 0 ? "leaders" : null,
  });
  const earliest = n % 6 === 0 ? null : DAY + ((n * 7) % 20);
  const latest = n % 11 === 0 ? null : (earliest ?? DAY) + (n % 4);
  return { entry: entryOf(report, { accounts: [filed] }), contact: contactOf([filed.account], { earliest, latest }) };
}
const TOLD = Array.from({ length: 60 }, (_, n) => told(n));
const CONTACTS = TOLD.map((t) => t.contact);

const order = (c: RecordContact): number => c.earliest ?? c.latest ?? Infinity;
const inOrder = (contacts: readonly RecordContact[]): readonly RecordContact[] =>
  [...contacts].sort((a, b) => (order(a) === order(b) ? (a.id < b.id ? -1 : 1) : order(a) - order(b)));

function fits(c: RecordContact, f: ContactFilter): boolean {
  const from = f.from === undefined ? null : parseIsoDay(f.from);
  const to = f.to === undefined ? null : parseIsoDay(f.to);
  return (
    (f.actors ?? []).every((actor) => c.participants.some((p) => p.actor === actor)) &&
    (f.sides ?? []).every((side) => c.sides.includes(side)) &&
    (f.topic === undefined || c.topics.includes(f.topic)) &&
    (f.status === undefined || c.status === f.status) &&
    (f.kind === undefined || c.kind === f.kind) &&
    (f.channel === undefined || c.channel === f.channel) &&
    (f.report === undefined || c.accounts.some((a) => a.report === f.report)) &&
    (from === null || c.latest === null || c.latest >= from) &&
    (to === null || c.earliest === null || c.earliest <= to) &&
    // What has no day at all lies on none that is asked for.
    ((from === null && to === null) || c.earliest !== null || c.latest !== null)
  );
}

const day = fc.integer({ min: 0, max: 25 }).map((n) => isoDay(DAY - 2 + n));
const filter: fc.Arbitrary<ContactFilter> = fc.record(
  {
    actors: fc.subarray(["aranor", "gilda", "roswen", "nobody"], { maxLength: 3 }),
    sides: fc.subarray(["arnor", "gondor", "rohan"]),
    topic: fc.constantFrom("peace", "trade"),
    status: fc.constantFrom("held" as const, "planned" as const),
    kind: fc.constantFrom("call" as const, "meeting" as const),
    channel: fc.constant("leaders" as const),
    report: fc.constantFrom(...TOLD.slice(0, 4).map((t) => t.entry.report.id)),
    from: day,
    to: day,
  },
  { requiredKeys: [] },
);

describe.each(DIALECTS)("contacts in $name", ({ onNewStore }) => {
  test("come back as they were written, by their id or that of any account", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const [a, b, c] = CONTACTS as [RecordContact, RecordContact, RecordContact];
      // An account that no report has as it stands (an analyst added or changed it) is kept with the contact.
      const changed = { ...b.accounts[0], outcome: "changed" } as (typeof b.accounts)[number];
      const added = { ...b.accounts[0], id: "added.0", report: "added" } as typeof changed;
      const written = contactOf([a.accounts[0] as typeof changed, changed, added]);
      await store.changeContacts({ removed: [], written: [written, c] });
      for (const id of [written.id, changed.id, added.id]) expect(await store.contact(id)).toEqual(written);
      expect(await store.contact("none")).toBeNull();
      expect(await store.contactsById([c.id, "none", written.id])).toEqual([c, written]);
      expect(await store.contactsOfAccounts([added.id, c.id, "none"])).toEqual(
        new Map([
          [added.id, written.id],
          [c.id, c.id],
        ]),
      );
    }));

  test("an account moves from one to another, whichever is written first", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const [x, y, z] = CONTACTS.slice(0, 3).map((c) => c.accounts[0]) as [
        RecordContact["accounts"][number],
        RecordContact["accounts"][number],
        RecordContact["accounts"][number],
      ];
      for (const turned of [false, true]) {
        await store.changeContacts({ removed: [], written: [contactOf([x, y]), contactOf([z])] });
        const written = [contactOf([x]), contactOf([z, y])];
        await store.changeContacts({ removed: [], written: turned ? written.reverse() : written });
        expect(await store.contactsOfAccounts([x.id, y.id, z.id])).toEqual(
          new Map([
            [x.id, x.id],
            [y.id, z.id],
            [z.id, z.id],
          ]),
        );
      }
      await store.changeContacts({ removed: [x.id, z.id, "none"], written: [contactOf([y])] });
      expect([await store.contact(x.id), (await store.contact(y.id))?.id, (await store.counts()).contacts]).toEqual([null, y.id, 1]);
    }));

  test("lists: those that fit, each once, in order of time, whatever the limit", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      await store.changeContacts({ removed: [], written: CONTACTS });
      expect((await everyPage(100, (page) => store.contacts({}, page))).map((c) => c.id)).toEqual(inOrder(CONTACTS).map((c) => c.id));
      await fc.assert(
        fc.asyncProperty(filter, fc.integer({ min: 1, max: 70 }), async (asked, limit) => {
          const listed = await everyPage(limit, (page) => store.contacts(asked, page));
          expect(listed).toEqual(inOrder(CONTACTS.filter((c) => fits(c, asked))));
        }),
        { numRuns: 80 },
      );
    }));

  test("places are found by part of their name, folded, and by the id of their state", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      await store.changeContacts({ removed: [], written: CONTACTS });
      const places = async (place: string): Promise<readonly (string | undefined)[]> =>
        [...new Set((await everyPage(50, (page) => store.contacts({ place }, page))).map((c) => c.place?.value.name))].sort();
      expect(await places("موسكو")).toEqual(["قصر الكرملين في موسكو", "موسكو"]);
      expect(await places("ألكرملين")).toEqual(["قصر الكرملين في موسكو"]);
      expect(await places("buda")).toEqual(["Budapest"]);
      expect(await places("russia")).toEqual(["قصر الكرملين في موسكو", "موسكو"]);
      expect(await places("russ")).toEqual([]);
      expect([await places("%"), await places("_"), await places("!")]).toEqual([[], [], []]);
    }));

  test("writing again what changed leaves no trace of what was", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const [first] = CONTACTS as [RecordContact];
      await store.changeContacts({ removed: [], written: [first] });
      const moved = { ...first, participants: [], sides: ["rohan"], topics: [], earliest: DAY + 90, latest: DAY + 90 };
      await store.changeContacts({ removed: [], written: [moved] });
      expect((await store.contacts({ sides: ["rohan"] }, { limit: 5 })).items).toEqual([moved]);
      for (const asked of [{ actors: ["aranor"] }, { topic: "peace" }, { sides: ["arnor"] }])
        expect((await store.contacts(asked, { limit: 5 })).items).toEqual([]);
    }));

  test("a cursor that no page gave is refused", () =>
    onNewStore(async (store) => {
      await store.addEntries(TOLD.map((t) => t.entry));
      const { next } = await store.reports({}, { limit: 1 });
      for (const cursor of ["", "x", "e30", Buffer.from("[1,2]").toString("base64url"), next ?? ""])
        await expect(store.contacts({}, { limit: 1, cursor })).rejects.toThrow(CursorInvalid);
    }));
});
