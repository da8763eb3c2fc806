import { describe, expect, test } from "vitest";
import type { Report } from "#model/report.ts";
import type { Position, Statement } from "#model/reading.ts";
import type { Action } from "#model/record/decision.ts";
import type { FactCorrection, FactDraft } from "#model/record/fact-decision.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Span } from "#model/span.ts";
import { decide } from "#pipeline/record/decide.ts";
import { type Named, NothingThere } from "#pipeline/record/nothing-there.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { removeReport } from "#pipeline/record/remove-report.ts";
import { findFact } from "#record/decisions/find-fact.ts";
import { replacedValues } from "#record/decisions/replaced-values.ts";
import { anchorOfFact } from "#record/decisions/anchor-of-fact.ts";
import { reportId } from "#store/report-id.ts";
import type { Store } from "#store/store.ts";
import { all, base, derived, onNewRecord, STORY, take } from "./record-at-work.ts";

const report = (id: string, publishedAt: string, text: string): Report => ({ id, publishedAt, text, title: null, outlet: `وكالة ${id}`, url: null });
const CALL = report(
  "a",
  "2025-03-19",
  "أجرى الرئيس الروسي فلاديمير بوتين أمس الثلاثاء اتصالا هاتفيا مع الرئيس الأمريكي دونالد ترامب. وقال بوتين إن روسيا ترفض نشر قوات أجنبية في أوكرانيا. وأكد ترامب وبوتين أن الاتصال كان مثمرا. وإذا توقف القتال بدأت المفاوضات.",
);
const MEETING = report(
  "b",
  "2025-03-25",
  "التقى وزير الخارجية الروسي سيرغي لافروف اليوم الثلاثاء نظيره الأمريكي ماركو روبيو في الرياض. وقال روبيو إن المحادثات صعبة.",
);
const ID = reportId(CALL);

const spanOf = (words: string): Span => {
  const start = CALL.text.indexOf(words);
  if (start < 0) throw new Error(`not in the report: ${words}`);
  return { start, end: start + words.length };
};
const make = (store: Store, action: Action): Promise<{ readonly number: number }> =>
  decide(store, base, { at: "2025-12-01T00:00:00Z", author: "ليلى", note: "سمعتها في التسجيل", action });
const factsOf = (store: Store): Promise<readonly FiledFact[]> => all((page) => store.facts({ report: ID }, page));
const again = (store: Store): Promise<unknown> => rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} });
const nothing = { kind: "x" } as unknown as FiledFact;
/** The fact as read that begins at these words. */
const readAt = (facts: readonly FiledFact[], kind: FiledFact["kind"], actor: string): FiledFact =>
  facts.find((f) => f.kind === kind && f.actor === actor) ?? nothing;

const add = (draft: FactDraft, words: string, about: Span | null = null): Action => ({ type: "add-fact", report: ID, evidence: [spanOf(words)], about, draft });
const STATEMENT: FactDraft = {
  kind: "statement",
  fact: { speaker: "ukraine", act: "warn", direct: false, topics: ["ceasefire"], content: spanOf("الاتصال كان مثمرا") },
};
const POSITION: FactDraft = {
  kind: "position",
  fact: {
    kind: "red_line",
    holder: "vladimir_putin",
    addressee: "usa",
    topics: [],
    content: spanOf("نشر قوات أجنبية"),
    counterpart: spanOf("في أوكرانيا"),
  },
};
const SCENARIO: FactDraft = {
  kind: "scenario",
  fact: { speaker: "sources", condition: spanOf("توقف القتال"), consequence: spanOf("بدأت المفاوضات"), likelihood: null },
};
const QUESTION: FactDraft = { kind: "question", fact: { speaker: "author", alternatives: [spanOf("توقف القتال"), spanOf("بدأت المفاوضات")] } };

/** Every kind of decision on a fact, made of the facts of the first report, with what it must show. */
const DECISIONS: readonly (readonly [
  name: string,
  action: (facts: readonly FiledFact[]) => Action,
  shows: (facts: readonly FiledFact[], before: readonly FiledFact[], store: Store) => Promise<void> | void,
])[] = [
  [
    "add a statement",
    () => add(STATEMENT, "الاتصال كان مثمرا", spanOf("اتصالا هاتفيا")),
    async (facts, _before, store) => {
      const added = facts.find((f) => f.actor === "ukraine");
      expect(added).toMatchObject({
        id: `${ID}.statement.${spanOf("الاتصال كان مثمرا").start}-d1`,
        side: "ukraine",
        decided: { what: "added", decisions: [1], before: null },
      });
      // On the page of its contact, and in what the accounts of it say.
      const [contact] = (await store.contacts({ report: ID }, { limit: 5 })).items;
      expect((await store.facts({ contact: contact?.id ?? "" }, { limit: 50 })).items.map((f) => f.id)).toContain(added?.id);
      expect(contact?.accounts[0]?.said.map((s) => s.speaker)).toContain("ukraine");
      expect((await store.facts({ side: "ukraine", topic: "ceasefire" }, { limit: 5 })).items).toHaveLength(1);
    },
  ],
  [
    "add a position",
    () => add(POSITION, "نشر قوات أجنبية في أوكرانيا"),
    (facts) =>
      expect(facts.filter((f) => f.decided?.what === "added")).toMatchObject([
        { kind: "position", side: "russia", fact: { kind: "red_line", statement: null } },
      ]),
  ],
  [
    "add a scenario",
    () => add(SCENARIO, "إذا توقف القتال بدأت المفاوضات"),
    (facts) => expect(readAt(facts, "scenario", "sources").decided?.decisions).toEqual([1]),
  ],
  [
    "add a question",
    () => add(QUESTION, "إذا توقف القتال بدأت المفاوضات"),
    (facts) => expect(readAt(facts, "question", "author").decided?.decisions).toEqual([1]),
  ],
  [
    "reject a statement that a position rests on",
    (facts) => ({ type: "reject-fact", fact: anchorOfFact(readAt(facts, "statement", "vladimir_putin")) }),
    (facts, before) => {
      const gone = readAt(before, "statement", "vladimir_putin");
      expect(before.filter((f) => f.kind === "position" && (f.fact as Position).statement === gone.fact.id)).not.toEqual([]);
      expect(facts.map((f) => f.id)).not.toContain(gone.id);
      expect(facts).toHaveLength(before.length - 1);
      const statements = new Set(facts.filter((f) => f.kind === "statement").map((f) => f.fact.id));
      for (const { kind, fact } of facts) if (kind === "position") expect([null, ...statements]).toContain((fact as Position).statement);
    },
  ],
  [
    "reject what one of two says who say the same",
    (facts) => ({ type: "reject-fact", fact: anchorOfFact(facts.findLast((f) => f.kind === "statement" && f.actor === "vladimir_putin") as FiledFact) }),
    (facts, before) => {
      expect(facts.map((f) => f.id)).toEqual(
        before.map((f) => f.id).filter((id) => id !== before.findLast((f) => f.kind === "statement" && f.actor === "vladimir_putin")?.id),
      );
      expect(readAt(facts, "statement", "donald_trump").fact).toEqual(readAt(before, "statement", "donald_trump").fact);
    },
  ],
  [
    "correct who said it, how and on what",
    (facts) => ({
      type: "correct-fact",
      fact: anchorOfFact(readAt(facts, "statement", "donald_trump")),
      corrections: [
        { attribute: "speaker", value: "sergey_lavrov" },
        { attribute: "act", value: "deny" },
        { attribute: "topics", value: ["ceasefire"] },
      ],
    }),
    (facts, before) => {
      const was = readAt(before, "statement", "donald_trump");
      expect(facts.find((f) => f.id === was.id)).toMatchObject({
        actor: "sergey_lavrov",
        side: "russia",
        topics: ["ceasefire"],
        fact: { act: "deny", content: (was.fact as Statement).content },
        decided: { what: "corrected", decisions: [1], before: was.fact },
      });
    },
  ],
  [
    "correct a position",
    (facts) => ({
      type: "correct-fact",
      fact: anchorOfFact(facts.find((f) => f.kind === "position") ?? nothing),
      corrections: [
        { attribute: "kind", value: "threat" },
        { attribute: "addressee", value: "ukraine" },
      ],
    }),
    (facts) =>
      expect(facts.find((f) => f.kind === "position")).toMatchObject({ fact: { kind: "threat", addressee: "ukraine" }, decided: { what: "corrected" } }),
  ],
  [
    "correct the words of a position, and what it is in return for",
    (facts) => ({
      type: "correct-fact",
      fact: anchorOfFact(facts.find((f) => f.kind === "position") ?? nothing),
      corrections: [
        { attribute: "content", value: spanOf("نشر قوات أجنبية") },
        { attribute: "counterpart", value: spanOf("في أوكرانيا") },
      ],
    }),
    (facts, before) => {
      const [was, is] = [before, facts].map((some) => some.find((f) => f.kind === "position") ?? nothing) as [FiledFact, FiledFact];
      expect(is).toMatchObject({ id: was.id, fact: { content: spanOf("نشر قوات أجنبية"), counterpart: spanOf("في أوكرانيا") }, decided: { before: was.fact } });
      // Other words or not, the next decision names it as it was read.
      expect(anchorOfFact(is)).toEqual(anchorOfFact(was));
    },
  ],
];

describe("a decision on a fact", () => {
  test.each(DECISIONS)("%s: shows, survives a rebuild, and is gone once undone", async (_name, action, shows) => {
    await onNewRecord(async (store) => {
      await take(store, [CALL, MEETING]);
      const [before, facts, counts] = [await derived(store), await factsOf(store), await store.counts()];
      const { number } = await make(store, action(facts));
      await shows(await factsOf(store), facts, store);
      const decided = await derived(store);
      expect(decided).not.toEqual(before);
      await again(store);
      expect(await derived(store)).toEqual(decided);
      const undo = await make(store, { type: "undo", decision: number });
      expect(await derived(store)).toEqual(before);
      expect(await store.counts()).toEqual({ ...counts, decisions: 2 });
      await make(store, { type: "undo", decision: undo.number });
      expect(await derived(store)).toEqual(decided);
    });
  });

  test.each(DECISIONS)("%s: does not depend on the order of intake, and holds for a report that comes back", async (_name, action) => {
    const [early, late] = [
      await onNewRecord(async (store) => {
        await take(store, [CALL]);
        await make(store, action(await factsOf(store)));
        await take(store, [MEETING]);
        const decided = await derived(store);
        await removeReport(store, base, ID);
        await take(store, [CALL]);
        expect(await derived(store)).toEqual(decided);
        return decided;
      }),
      await onNewRecord(async (store) => {
        await take(store, [MEETING, CALL]);
        await make(store, action(await factsOf(store)));
        return derived(store);
      }),
    ];
    expect(early).toEqual(late);
  });

  test("puts other words in the place of those of a scenario and of a question", async () => {
    await onNewRecord(async (store) => {
      await take(store, [CALL]);
      for (const [draft, attributes] of [
        [SCENARIO, { condition: null, consequence: spanOf("المفاوضات"), likelihood: spanOf("بدأت") }],
        [QUESTION, { alternatives: [spanOf("المفاوضات"), spanOf("القتال"), spanOf("بدأت")] }],
      ] as const) {
        await make(store, add(draft, "إذا توقف القتال بدأت المفاوضات"));
        const of = async () => (await factsOf(store)).find((f) => f.kind === draft.kind) as FiledFact;
        const was = await of();
        const corrections = Object.entries(attributes).map(([attribute, value]) => ({ attribute, value }) as FactCorrection);
        await make(store, { type: "correct-fact", fact: anchorOfFact(was), corrections });
        expect(await of()).toMatchObject({ id: was.id, fact: attributes, decided: { what: "added", before: was.fact } });
        expect(replacedValues(await of()).map(({ attribute }) => attribute)).toEqual(Object.keys(attributes));
      }
    });
  });

  test("names the same fact though it was corrected, rejected or another was added on the same words", async () => {
    await onNewRecord(async (store) => {
      await take(store, [CALL]);
      const read = readAt(await factsOf(store), "statement", "donald_trump");
      await make(store, { type: "correct-fact", fact: anchorOfFact(read), corrections: [{ attribute: "speaker", value: "ukraine" }] });
      const corrected = (await factsOf(store)).find((f) => f.id === read.id) as FiledFact;
      expect(anchorOfFact(corrected)).toEqual(anchorOfFact(read));
      await make(
        store,
        add({ ...STATEMENT, fact: { ...STATEMENT.fact, content: (read.fact as Statement).content } as never }, CALL.text.slice(read.span.start, read.span.end)),
      );
      const added = (await factsOf(store)).find((f) => f.decided?.what === "added") as FiledFact;
      await make(store, { type: "correct-fact", fact: anchorOfFact(added), corrections: [{ attribute: "act", value: "ask" }] });
      const now = await factsOf(store);
      expect(now.find((f) => f.id === added.id)).toMatchObject({
        fact: { act: "ask" },
        decided: { what: "added", decisions: [2, 3], before: { act: "warn" } },
      });
      expect(now.find((f) => f.id === read.id)?.fact).toEqual(corrected.fact);
      // Once what was added is taken back, nothing is left for its correction to hold to.
      await make(store, { type: "undo", decision: 2 });
      expect((await factsOf(store)).map((f) => f.fact)).toEqual((await factsOf(store)).map((f) => (f.id === read.id ? corrected.fact : f.fact)));
      expect((await factsOf(store)).some((f) => f.decided?.what === "added")).toBe(false);
    });
  });

  test("names each fact of the story by itself", async () => {
    await onNewRecord(async (store) => {
      await take(store, STORY);
      const facts = await all((page) => store.facts({}, page));
      expect(facts.length).toBeGreaterThan(50);
      for (const filed of facts) {
        const reading = await store.reading(filed.report);
        expect(reading === null ? null : findFact(anchorOfFact(filed), reading, []), filed.id).toEqual(filed.fact);
      }
    });
  });

  test("about what is not there is refused, and nothing is written", async () => {
    await onNewRecord(async (store) => {
      await take(store, [CALL]);
      const known = anchorOfFact(readAt(await factsOf(store), "statement", "donald_trump"));
      const beyond = { start: CALL.text.length - 2, end: CALL.text.length + 1 };
      const words = "الاتصال كان مثمرا";
      const wrong: readonly (readonly [Named, Action])[] = [
        ["report", { ...add(STATEMENT, words), report: "0000000000000000" } as Action],
        ["words", { ...add(STATEMENT, words), evidence: [beyond] } as Action],
        ["words", add({ kind: "statement", fact: { ...STATEMENT.fact, content: beyond } } as FactDraft, words)],
        ["words", add({ kind: "scenario", fact: { ...SCENARIO.fact, condition: beyond } } as FactDraft, words)],
        ["actor", add({ kind: "statement", fact: { ...STATEMENT.fact, speaker: "nobody_at_all" } } as FactDraft, words)],
        ["topic", add({ kind: "statement", fact: { ...STATEMENT.fact, topics: ["no_such_topic"] } } as FactDraft, words)],
        ["fact", { type: "reject-fact", fact: { ...known, kind: "question" } }],
        ["fact", { type: "reject-fact", fact: { ...known, added: 7 } }],
        ["report", { type: "reject-fact", fact: { ...known, report: "0000000000000000" } }],
        ["actor", { type: "correct-fact", fact: known, corrections: [{ attribute: "speaker", value: "nobody_at_all" }] }],
      ];
      const before = await derived(store);
      for (const [named, action] of wrong) {
        const refused = await make(store, action).catch((error: unknown) => error);
        expect(refused, named).toBeInstanceOf(NothingThere);
        expect((refused as NothingThere).named).toBe(named);
      }
      expect(await store.decisions()).toEqual([]);
      expect(await derived(store)).toEqual(before);
    });
  });
});
