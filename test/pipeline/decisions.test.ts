import { describe, expect, test } from "vitest";
import type { Report } from "#model/report.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Action, Anchor } from "#model/record/decision.ts";
import type { Span } from "#model/span.ts";
import { decide } from "#pipeline/record/decide.ts";
import { NothingThere } from "#pipeline/record/nothing-there.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { reportId } from "#store/report-id.ts";
import type { Store } from "#store/store.ts";
import { base, contactsOf, derived, onNewRecord, take } from "./record-at-work.ts";

const report = (id: string, publishedAt: string, text: string): Report => ({ id, publishedAt, text, title: null, outlet: `وكالة ${id}`, url: null });
/** Two agencies on one call, and one on a meeting some days later. */
const FIRST = report("a", "2025-03-19", "أجرى الرئيس الروسي فلاديمير بوتين أمس الثلاثاء اتصالا هاتفيا مع الرئيس الأمريكي دونالد ترامب استمر ساعتين.");
const SECOND = report(
  "b",
  "2025-03-19",
  "أعلن الكرملين أن فلاديمير بوتين بحث هاتفيا مع دونالد ترامب أمس الثلاثاء وقف إطلاق النار، وأن المكالمة دامت ثلاث ساعات.",
);
const THIRD = report("c", "2025-03-25", "التقى وزير الخارجية الروسي سيرغي لافروف اليوم الثلاثاء نظيره الأمريكي ماركو روبيو في الرياض.");
const REPORTS = [FIRST, SECOND, THIRD];

const anchorOf = (account: Account): Anchor => ({ report: account.report, span: account.evidence[0] ?? { start: 0, end: 0 } });
let clock = 0;
const make = (store: Store, action: Action): Promise<{ readonly number: number }> => {
  clock++;
  return decide(store, base, { at: `2025-12-01T00:00:${String(clock % 60).padStart(2, "0")}Z`, author: "ليلى", note: null, action });
};

/** Runs work on the record of the three reports, in which the two calls are one contact. */
const onRecord = (work: (store: Store, call: RecordContact, meeting: RecordContact) => Promise<void>): Promise<void> =>
  onNewRecord(async (store) => {
    await take(store, REPORTS);
    const contacts = await contactsOf(store);
    const call = contacts.find((c) => c.kind === "call");
    const meeting = contacts.find((c) => c.kind === "meeting");
    if (call?.accounts.length !== 2 || meeting === undefined)
      throw new Error(`unexpected record: ${contacts.map((c) => `${c.kind} ${c.accounts.length}`).join()}`);
    await work(store, call, meeting);
  });
const first = (contact: RecordContact): Account => contact.accounts[0] as Account;
const second = (contact: RecordContact): Account => contact.accounts[1] as Account;
const again = async (store: Store, account: Account): Promise<RecordContact | null> => store.contact(account.id);

/** Every kind of decision that changes a contact, made of the record, with what it must show. */
const DECISIONS: readonly (readonly [
  name: string,
  action: (call: RecordContact, meeting: RecordContact) => Action,
  shows: (store: Store, call: RecordContact, meeting: RecordContact) => Promise<void>,
])[] = [
  [
    "accept",
    (call) => ({ type: "accept", contact: anchorOf(first(call)) }),
    async (store, call) => expect(await again(store, first(call))).toMatchObject({ accepted: true }),
  ],
  [
    "reject",
    (call) => ({ type: "reject", account: anchorOf(first(call)) }),
    async (store, call) => {
      expect(await again(store, first(call))).toBeNull();
      expect((await again(store, second(call)))?.accounts).toHaveLength(1);
    },
  ],
  [
    "correct a duration",
    (call) => ({ type: "correct", contact: anchorOf(first(call)), correction: { attribute: "duration", value: { minutes: 150, comparator: "exact" } } }),
    async (store, call) =>
      expect(await again(store, first(call))).toMatchObject({
        duration: { value: { minutes: 150 }, reason: "decision" },
        accounts: [{ duration: { minutes: expect.any(Number) } }, {}],
      }),
  ],
  [
    "correct a date away",
    (call) => ({ type: "correct", contact: anchorOf(first(call)), correction: { attribute: "date", value: null } }),
    async (store, call) => expect(await again(store, first(call))).toMatchObject({ date: null }),
  ],
  [
    "merge",
    (call, meeting) => ({ type: "merge", contacts: [anchorOf(first(call)), anchorOf(first(meeting))] }),
    async (store, call, meeting) => {
      expect((await again(store, first(call)))?.accounts).toHaveLength(3);
      expect((await again(store, first(meeting)))?.id).toBe((await again(store, first(call)))?.id);
    },
  ],
  [
    "split",
    (call) => ({ type: "split", accounts: [anchorOf(second(call))] }),
    async (store, call) => {
      expect((await again(store, first(call)))?.accounts).toHaveLength(1);
      expect((await again(store, second(call)))?.id).toBe(second(call).id);
    },
  ],
  [
    "pin the value of one account",
    (call) => ({ type: "pin", attribute: "duration", account: anchorOf(second(call)) }),
    async (store, call) => expect(await again(store, first(call))).toMatchObject({ duration: { account: second(call).id, reason: "decision" } }),
  ],
  [
    "add what the reader missed",
    () => ({
      type: "add",
      report: reportId(THIRD),
      evidence: [{ start: 0, end: 10 }],
      contact: {
        kind: "visit",
        status: "held",
        participants: [
          { actor: "sergey_lavrov", role: "party" },
          { actor: "saudi_arabia", role: "host" },
        ],
        channel: "ministers",
        date: "2025-03-25",
        duration: null,
        place: null,
      },
    }),
    async (store) => expect((await contactsOf(store)).filter((c) => c.sides.includes("saudi_arabia"))).toHaveLength(1),
  ],
];

describe("a decision", () => {
  test.each(DECISIONS)("%s: shows, survives a rebuild, and is gone once undone", async (_name, action, shows) => {
    await onRecord(async (store, call, meeting) => {
      const before = await derived(store);
      const { number } = await make(store, action(call, meeting));
      await shows(store, call, meeting);
      const decided = await derived(store);
      expect(decided).not.toEqual(before);
      await rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} });
      expect(await derived(store)).toEqual(decided);
      const undo = await make(store, { type: "undo", decision: number });
      expect(await derived(store)).toEqual(before);
      await make(store, { type: "undo", decision: undo.number });
      await shows(store, call, meeting);
      expect((await store.decisions()).map((d) => d.number)).toEqual([1, 2, 3]);
    });
  });

  test("is not forgotten by an intake that began before it", () =>
    onNewRecord(async (store) => {
      await take(store, [FIRST]);
      const [call] = await contactsOf(store);
      async function* decidedMeanwhile(): AsyncGenerator<Report> {
        yield THIRD;
        await make(store, { type: "accept", contact: anchorOf(first(call as RecordContact)) });
        yield SECOND;
      }
      await take(store, decidedMeanwhile());
      expect(await again(store, first(call as RecordContact))).toMatchObject({ accepted: true, accounts: [{}, {}] });
    }));

  test("to show a value of a second speaker in one report holds by its words, and the report's own comes back", async () => {
    const TWO = report(
      "d",
      "2025-03-19",
      "أجرى الرئيس الروسي فلاديمير بوتين أمس الثلاثاء اتصالا هاتفيا مع الرئيس الأمريكي دونالد ترامب. وقال الكرملين إن الاتصال استمر ساعتين. وقال البيت الأبيض إن الاتصال استمر ثلاث ساعات.",
    );
    await onNewRecord(async (store) => {
      await take(store, [TWO]);
      const [call] = (await contactsOf(store)) as readonly [RecordContact];
      const [own, also] = [first(call), first(call).alsoTold[0]];
      if (also?.attribute !== "duration") throw new Error("unexpected: no second duration");
      expect(call.duration?.value).toEqual(own.duration);
      const pin = (words?: Span): Action => ({ type: "pin", attribute: "duration", account: anchorOf(own), ...(words === undefined ? {} : { words }) });
      await make(store, pin(also.source.span));
      const shown = { value: also.value, account: own.id, reason: "decision" };
      expect((await again(store, own))?.duration).toMatchObject(shown);
      await rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} });
      expect((await again(store, own))?.duration).toMatchObject(shown);
      // Without words, and with those of the account's own value, it is the account's own.
      for (const words of [undefined, own.sources["duration"]?.span]) {
        await make(store, pin(words));
        expect((await again(store, own))?.duration).toMatchObject({ value: own.duration, reason: "decision" });
      }
      await expect(make(store, pin({ start: 9000, end: 9010 }))).rejects.toBeInstanceOf(NothingThere);
    });
  });

  test("is kept with what was there before: the other accounts, the value that was shown", async () => {
    await onRecord(async (store, call) => {
      const others = [anchorOf(second(call))];
      const [settled] = (await store.discrepancies({ contact: call.id }, { limit: 1 })).items;
      await make(store, { type: "correct", contact: anchorOf(first(call)), correction: { attribute: "duration", value: null } });
      await make(store, { type: "pin", attribute: "duration", account: anchorOf(second(call)) });
      // What is sent as having been there counts for nothing.
      await make(store, { type: "split", accounts: [anchorOf(first(call))], others: [] });
      await make(store, { type: "undo", decision: 3 });
      await make(store, { type: "reject", account: anchorOf(first(call)) });
      await make(store, { type: "undo", decision: 5 });
      await make(store, { type: "settle", item: settled?.id ?? "" });
      expect((await store.decisions()).map((d) => d.action)).toMatchObject([
        { before: { attribute: "duration", value: call.duration?.value } },
        { before: { attribute: "duration", value: null } },
        { others },
        { type: "undo" },
        { others },
        { type: "undo" },
        { finding: settled },
      ]);
    });
  });

  test("bears on accounts that come later to the same contact", async () => {
    await onNewRecord(async (store) => {
      await take(store, [FIRST, THIRD]);
      const [call, meeting] = (await contactsOf(store)) as readonly [RecordContact, RecordContact];
      await make(store, { type: "merge", contacts: [anchorOf(first(call)), anchorOf(first(meeting))] });
      await take(store, [SECOND]);
      expect((await again(store, first(meeting)))?.accounts).toHaveLength(3);
    });
  });

  test("that joined contacts holds when the account by which one was named is rejected", async () => {
    await onRecord(async (store, call, meeting) => {
      await make(store, { type: "merge", contacts: [anchorOf(first(call)), anchorOf(first(meeting))] });
      await make(store, { type: "reject", account: anchorOf(first(call)) });
      expect((await again(store, second(call)))?.accounts.map((a) => a.id).sort()).toEqual([second(call).id, first(meeting).id].sort());
    });
  });

  test("about what is not there is refused, and nothing is written", async () => {
    await onRecord(async (store) => {
      await expect(make(store, { type: "undo", decision: 9 })).rejects.toBeInstanceOf(NothingThere);
      await expect(make(store, { type: "reject", account: { report: "0000000000000000", span: { start: 0, end: 5 } } })).rejects.toBeInstanceOf(NothingThere);
      const beyond: Anchor = { report: reportId(FIRST), span: { start: 9000, end: 9010 } };
      await expect(make(store, { type: "reject", account: beyond })).rejects.toBeInstanceOf(NothingThere);
      expect(await store.decisions()).toEqual([]);
    });
  });
});

test("an anchor names the account of just these words where another begins with them as well", () => {
  const [short, long] = [
    { evidence: [{ start: 3, end: 9 }] },
    {
      evidence: [
        { start: 3, end: 40 },
        { start: 90, end: 95 },
      ],
    },
  ];
  for (const accounts of [
    [short, long],
    [long, short],
  ]) {
    expect(findAnchored({ span: { start: 3, end: 9 } }, accounts)).toBe(short);
    expect(findAnchored({ span: { start: 3, end: 40 } }, accounts)).toBe(long);
    expect(findAnchored({ span: { start: 92, end: 99 } }, accounts)).toBe(long);
    expect(findAnchored({ span: { start: 50, end: 60 } }, accounts)).toBeNull();
  }
});
