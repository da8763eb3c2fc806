import fc from "fast-check";
import { expect, test } from "vitest";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Anchor, Correction } from "#model/record/decision.ts";
import { decide } from "#pipeline/record/decide.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { removeReport } from "#pipeline/record/remove-report.ts";
import { reportId } from "#store/report-id.ts";
import type { Store } from "#store/store.ts";
import { anchorOfFact } from "#record/decisions/anchor-of-fact.ts";
import { all, base, contactsOf, derived, onNewRecord, STORY, take } from "./record-at-work.ts";

/** A step is made of the record as it is then: the numbers choose among what is there. */
type Step = (store: Store, accounts: readonly Account[]) => Promise<Action | null>;

const which = fc.nat(10_000);
const at = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
const anchorOf = ({ report, evidence }: Account): Anchor => ({ report, span: evidence[0] ?? { start: 0, end: 0 } });
const CORRECTIONS: readonly Correction[] = [
  { attribute: "kind", value: "meeting" },
  { attribute: "status", value: "planned" },
  { attribute: "date", value: "2025-03-18" },
  { attribute: "date", value: null },
  { attribute: "duration", value: { minutes: 95, comparator: "exact" } },
  { attribute: "ordinal", value: { n: 4, scope: "2025" } },
  {
    attribute: "participants",
    value: [
      { actor: "sergey_lavrov", role: "party" },
      { actor: "saudi_arabia", role: "party" },
    ],
  },
];

const simple = (make: (account: Account, accounts: readonly Account[]) => Action): fc.Arbitrary<Step> =>
  which.map((n) => async (_, accounts) => make(at(accounts, n), accounts));

const step: fc.Arbitrary<Step> = fc.oneof(
  simple((account) => ({ type: "accept", contact: anchorOf(account) })),
  simple((account) => ({ type: "reject", account: anchorOf(account) })),
  simple((account) => ({ type: "split", accounts: [anchorOf(account)] })),
  simple((account) => ({ type: "pin", attribute: "date", account: anchorOf(account) })),
  fc.constantFrom(...CORRECTIONS).chain((correction) => simple((account) => ({ type: "correct", contact: anchorOf(account), correction }))),
  fc.array(which, { minLength: 2, maxLength: 3 }).map(
    (numbers): Step =>
      async (_, accounts) => ({ type: "merge", contacts: numbers.map((n) => anchorOf(at(accounts, n))) }),
  ),
  fc.array(which, { minLength: 2, maxLength: 3 }).map(
    (numbers): Step =>
      async (_, accounts) => ({
        type: "split",
        accounts: [...new Set(numbers.map((n) => at(accounts, n)))].map(anchorOf),
      }),
  ),
  fc.tuple(which, fc.nat(40)).map(
    ([n, start]): Step =>
      async (_, accounts) => ({
        type: "add",
        report: at(accounts, n).report,
        evidence: [{ start, end: start + 12 }],
        contact: {
          kind: "call",
          status: "held",
          participants: [
            { actor: "vladimir_putin", role: "party" },
            { actor: "donald_trump", role: "party" },
          ],
          channel: "leaders",
          date: "2025-03-18",
          duration: null,
          place: null,
        },
      }),
  ),
  which.map(
    (n): Step =>
      async (store) => {
        const facts = (await all((page) => store.facts({}, page))).filter((fact) => fact.decided === undefined);
        return facts.length === 0 ? null : { type: "reject-fact", fact: anchorOfFact(at(facts, n)) };
      },
  ),
  which.map(
    (n): Step =>
      async (store) => {
        const found = await all((page) => store.discrepancies({}, page));
        return found.length === 0 ? null : { type: "settle", item: at(found, n).id };
      },
  ),
  // Each may be undone, an undo as well.
  ...Array.from({ length: 4 }, () =>
    which.map(
      (n): Step =>
        async (store) => {
          const ledger = await store.decisions();
          return ledger.length === 0 ? null : { type: "undo", decision: at(ledger, n).number };
        },
    ),
  ),
);

const accountsOf = (contacts: readonly RecordContact[]): readonly Account[] => contacts.flatMap((contact) => contact.accounts);

const make = (store: Store, action: Action): Promise<unknown> => decide(store, base, { at: "2025-12-02T00:00:00.000Z", author: "ليلى", note: null, action });

async function decideAll(store: Store, steps: readonly Step[]): Promise<void> {
  for (const choose of steps) {
    const action = await choose(store, accountsOf(await contactsOf(store)));
    if (action !== null) await make(store, action);
  }
}

async function asRebuilt(store: Store): Promise<void> {
  const decided = await derived(store);
  await rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} });
  expect(decided).toEqual(await derived(store));
}

test("after any decisions and undos the record is the one that a rebuild makes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      await onNewRecord(async (store) => {
        await take(store, STORY);
        await decideAll(store, steps);
        await asRebuilt(store);
      });
    }),
    { numRuns: 10, endOnFailure: true },
  );
});

test("after any decisions a report that is taken out, and comes again, leaves the record that a rebuild makes", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), which, async (steps, n) => {
      await onNewRecord(async (store) => {
        await take(store, STORY);
        await decideAll(store, steps);
        const gone = at(STORY, n);
        await removeReport(store, base, reportId(gone));
        await asRebuilt(store);
        await take(store, [gone]);
        await asRebuilt(store);
      });
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

test("what counts others is found again where a merging has put it before those that it counts", async () => {
  await onNewRecord(async (store) => {
    await take(store, STORY);
    const accounts = accountsOf(await contactsOf(store));
    const counting = accounts.find((account) => account.ordinal !== null && account.date === "2025-10-16") as Account;
    await make(store, { type: "merge", contacts: [anchorOf(accounts[0] as Account), anchorOf(counting)] });
    for (const contact of await contactsOf(store)) {
      if (contact.accounts.length === 1) continue;
      await make(store, { type: "split", accounts: [anchorOf(contact.accounts.at(-1) as Account)] });
    }
    await asRebuilt(store);
  });
});

/** What has nothing to do with the story: other sides, another year. */
const ELSEWHERE = {
  ...(STORY[0] as (typeof STORY)[number]),
  id: "elsewhere",
  publishedAt: "2021-04-25",
  text: "التقى وزير الخارجية القطري محمد بن عبد الرحمن أمس نظيره التركي مولود تشاووش أوغلو في الدوحة.",
};

test("a decision writes anew what it names, and not what decisions before it named", async () => {
  await onNewRecord(async (store) => {
    await take(store, [...STORY, ELSEWHERE]);
    const contacts = await contactsOf(store);
    const [far, near] = [contacts.find((c) => c.sides.includes("qatar")), contacts.at(-1)] as readonly [RecordContact, RecordContact];
    const changedBy = async (action: Action): Promise<readonly string[]> => {
      const { upTo } = await store.changedContacts(null, 1_000);
      await make(store, action);
      return (await store.changedContacts(upTo, 1_000)).contacts.map(({ id }) => id);
    };
    expect(await changedBy({ type: "accept", contact: anchorOf(far.accounts[0] as Account) })).toEqual([far.id]);
    for (const action of [
      { type: "accept", contact: anchorOf(near.accounts[0] as Account) },
      { type: "undo", decision: 2 },
    ] as const) {
      const changed = await changedBy(action);
      expect(changed).toContain(near.id);
      expect(changed).not.toContain(far.id);
    }
  });
});
