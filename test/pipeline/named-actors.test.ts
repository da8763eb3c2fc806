import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "#model/report.ts";
import type { Action, Decision } from "#model/record/decision.ts";
import { NewActor } from "#model/record/named-actor.ts";
import type { Span } from "#model/span.ts";
import { ActorUnfit, type Unfit } from "#pipeline/record/actor-unfit.ts";
import { decide } from "#pipeline/record/decide.ts";
import { NothingThere } from "#pipeline/record/nothing-there.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { actorsOf } from "#record/decisions/actors-of.ts";
import { idOfNewActor } from "#record/decisions/named-actors.ts";
import { reportId } from "#store/report-id.ts";
import type { Store } from "#store/store.ts";
import { all, base, contactsOf, derived, onNewRecord, take } from "./record-at-work.ts";

const report = (id: string, publishedAt: string, text: string): Report => ({ id, publishedAt, text, title: null, outlet: `وكالة ${id}`, url: null });
const MISSED = report(
  "a",
  "2025-03-19",
  "جلس مندوب كتائب الفجر الأزرق أمس مع وزير الخارجية الروسي سيرغي لافروف في موسكو، وحضر اللقاء نيلسن واسمه لارس نائبا عن الحركة.",
);
/** A report that the reader reads him in by himself. */
const READ = report("b", "2025-03-25", "التقى وزير الخارجية الروسي سيرغي لافروف المبعوث لارس نيلسن في الدوحة أمس. وقال نيلسن إن المحادثات صعبة.");
const ID = reportId(MISSED);
const GROUP = "new:كتايب_الفجر_الازرق";
const ENVOY = "new:لارس_نيلسن";

const spanOf = (words: string): Span => ({ start: MISSED.text.indexOf(words), end: MISSED.text.indexOf(words) + words.length });
const naming = (words: string, kind: NewActor["kind"], side: string | null, names: NewActor["names"] = { ar: words }): Action => ({
  type: "add-actor",
  report: ID,
  evidence: [spanOf(words)],
  actor: { kind, names, side },
});
const group = naming("كتائب الفجر الأزرق", "group", null, { ar: "كتائب الفجر الأزرق", en: "Blue Dawn Brigades" });
const envoy = (side: string | null = GROUP): Action => naming("نيلسن واسمه لارس", "person", side, { ar: "لارس نيلسن" });
const meeting = (...actors: readonly string[]): Action => ({
  type: "add",
  report: ID,
  evidence: [spanOf("جلس مندوب كتائب الفجر الأزرق أمس")],
  contact: {
    kind: "meeting",
    status: "held",
    participants: actors.map((actor) => ({ actor, role: "party" })),
    channel: null,
    date: "2025-03-18",
    duration: null,
    place: null,
  },
});
const undo = (decision: number): Action => ({ type: "undo", decision });
const make = (store: Store, action: Action): Promise<Decision> => decide(store, base, { at: "2025-12-01T00:00:00Z", author: "ليلى", note: null, action });
const again = (store: Store): Promise<unknown> => rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} });
const known = (store: Store): Promise<unknown> => store.actors([GROUP, ENVOY]);
const unfit = async (work: Promise<unknown>): Promise<ActorUnfit> => {
  const error = await work.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ActorUnfit)) throw new Error("nobody was unfit", { cause: error });
  return error;
};

describe("somebody whom an analyst names", () => {
  test("is known from then on, with his kind and side, in contacts and facts, and after a rebuild", () =>
    onNewRecord(async (store) => {
      await take(store, [MISSED]);
      expect((await make(store, group)).action).toMatchObject({ id: GROUP });
      await make(store, envoy());
      await make(store, meeting(ENVOY, "sergey_lavrov"));
      await make(store, {
        type: "add-fact",
        report: ID,
        evidence: [spanOf("حضر اللقاء")],
        about: null,
        draft: { kind: "statement", fact: { speaker: ENVOY, act: "say", direct: false, topics: [], content: spanOf("حضر اللقاء") } },
      });
      const added = (await contactsOf(store)).find((c) => c.participants.some((p) => p.actor === ENVOY));
      expect(added?.participants).toContainEqual({ actor: ENVOY, role: "party", kind: "person", side: GROUP });
      expect(added?.sides).toEqual([GROUP, "russia"]);
      expect((await store.facts({ actor: ENVOY }, { limit: 5 })).items).toMatchObject([{ side: GROUP }]);
      const [before, actors] = [await derived(store), await known(store)];
      expect(actors).toEqual(
        expect.arrayContaining([
          { id: GROUP, kind: "group", side: null, names: { ar: "كتائب الفجر الأزرق", en: "Blue Dawn Brigades" } },
          { id: ENVOY, kind: "person", side: GROUP, names: { ar: "لارس نيلسن" } },
        ]),
      );
      await again(store);
      expect(await derived(store)).toEqual(before);
      expect(await known(store)).toEqual(actors);
    }));

  test("is the same whom a report names later, and counts as the analyst says until that is undone", async () => {
    const alone = await onNewRecord(async (store) => {
      await take(store, [READ]);
      return derived(store);
    });
    const sideOfEnvoy = async (store: Store): Promise<unknown> =>
      (await contactsOf(store)).flatMap((c) => c.participants.filter((p) => p.actor === ENVOY).map((p) => p.side));
    await onNewRecord(async (store) => {
      await take(store, [MISSED]);
      await make(store, group);
      await make(store, envoy());
      const nobodyReads = await derived(store);
      await take(store, [READ]);
      expect(await sideOfEnvoy(store)).toEqual([GROUP]);
      expect((await store.facts({ actor: ENVOY, side: GROUP }, { limit: 5 })).items).toHaveLength(1);
      const before = await derived(store);
      await again(store);
      expect(await derived(store)).toEqual(before);
      await make(store, undo(2));
      expect(await sideOfEnvoy(store)).not.toContain(GROUP);
      // Who was named and is not any more leaves nothing behind.
      const both = (await derived(store)) as Record<string, readonly { readonly accounts?: readonly unknown[] }[]>;
      for (const [what, items] of Object.entries(alone as typeof both)) expect(both[what], what).toEqual(expect.arrayContaining([...items]));
      expect(both["contacts"]?.length).toBe(((nobodyReads as typeof both)["contacts"]?.length ?? 0) + ((alone as typeof both)["contacts"]?.length ?? 0));
      // The report knows him still: he is not named anew.
      expect((await unfit(make(store, undo(3)))).unfit).toBe("known");
    });
  });

  test("is taken back once no decision names him, and a decision that names him comes back only with him", () =>
    onNewRecord(async (store) => {
      await take(store, [MISSED]);
      const nobody = [await derived(store), await known(store)];
      await make(store, group);
      await make(store, envoy());
      await make(store, meeting(ENVOY, "sergey_lavrov"));
      expect(await unfit(make(store, undo(2)))).toMatchObject({ unfit: "in-use", actor: { id: ENVOY, names: { ar: "لارس نيلسن" } }, decisions: [3] });
      expect(await unfit(make(store, undo(1)))).toMatchObject({ unfit: "in-use", actor: { id: GROUP }, decisions: [2] });
      for (const number of [3, 2, 1]) await make(store, undo(number));
      expect([await derived(store), await known(store)]).toEqual(nobody);
      await expect(make(store, undo(4))).rejects.toMatchObject({ name: "NothingThere", named: "actor", subject: ENVOY });
      await expect(make(store, undo(5))).rejects.toMatchObject({ name: "NothingThere", named: "actor", subject: GROUP });
      for (const number of [6, 5, 4]) await make(store, undo(number));
      expect((await contactsOf(store)).some((c) => c.sides.includes(GROUP))).toBe(true);
    }));

  test("is refused where he is known already, and who it is is told", () =>
    onNewRecord(async (store) => {
      await take(store, [MISSED, READ]);
      await make(store, group);
      const refusals: readonly (readonly [Action, Unfit, string])[] = [
        [envoy(null), "known", ENVOY],
        [naming("كتائب الفجر الأزرق", "group", null, { ar: "كَتائِب الفجر الأزرق" }), "known", GROUP],
        [naming("كتائب الفجر الأزرق", "group", null, { en: "blue dawn  BRIGADES" }), "known", GROUP],
        [naming("سيرغي لافروف", "person", null), "known", "sergey_lavrov"],
        [naming("سيرغي لافروف", "person", null, { ar: "من لا يعرفه أحد", en: "Sergey Lavrov" }), "known", "sergey_lavrov"],
        [naming("مندوب", "person", "sergey_lavrov", { ar: "من لا يعرفه أحد" }), "no-side", "sergey_lavrov"],
        [naming("مندوب", "person", ENVOY, { ar: "من لا يعرفه أحد" }), "no-side", ENVOY],
      ];
      for (const [action, reason, id] of refusals) expect(await unfit(make(store, action))).toMatchObject({ unfit: reason, actor: { id } });
      await expect(make(store, naming("مندوب", "person", "new:لا_احد", { ar: "من لا يعرفه أحد" }))).rejects.toThrow(NothingThere);
      await expect(make(store, { ...group, evidence: [{ start: 0, end: 10_000 }] } as Action)).rejects.toMatchObject({ named: "words" });
      await expect(make(store, { ...group, report: "ffffffffffffffff" } as Action)).rejects.toMatchObject({ named: "report" });
      expect(await store.decisions()).toHaveLength(1);
    }));
});

test("whatever is decided and undone, whom decisions name that hold is known, and a rebuild changes nothing", async () => {
  const actions: readonly ((ledger: readonly Decision[], n: number) => Action)[] = [
    () => group,
    () => envoy(),
    () => envoy(null),
    () => meeting(ENVOY, "sergey_lavrov"),
    () => meeting(GROUP, "sergey_lavrov"),
    (ledger, n) => undo((n % (ledger.length + 1)) + 1),
    (ledger) => undo(ledger.length),
  ];
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(actions.length - 1), fc.nat(20)), { minLength: 4, maxLength: 14 }), (steps) =>
      onNewRecord(async (store) => {
        await take(store, [MISSED]);
        for (const [which, n] of steps) {
          const action = actions[which]?.(await store.decisions(), n) as Action;
          await make(store, action).catch((error: unknown) => {
            if (!(error instanceof ActorUnfit) && !(error instanceof NothingThere)) throw error;
          });
          const active = activeDecisions(await store.decisions());
          const strange = [...new Set(active.flatMap((d) => actorsOf(d.action)))].filter((id) => !base.entities.has(id));
          expect((await store.actors(strange)).map((a) => a.id).toSorted()).toEqual(strange.toSorted());
          const ids = active.flatMap(({ action: { ...held } }) => (held.type === "add-actor" ? [held.id] : []));
          expect(new Set(ids).size).toBe(ids.length);
        }
        const before = [await derived(store), await store.namedActors()];
        await again(store);
        expect([await derived(store), await store.namedActors()]).toEqual(before);
      }),
    ),
    { numRuns: 15 },
  );
});

describe("a name that an analyst gives", () => {
  const taken = (names: object): boolean => NewActor.safeParse({ kind: "person", names, side: null }).success;
  test.each<[string, object]>([
    ["none", {}],
    ["an empty one", { ar: "" }],
    ["white space", { en: " \t " }],
    ["marks alone", { ar: "«…»" }],
    ["tatweel alone", { ar: "ــــ" }],
    ["digits alone", { en: "42" }],
    ["one that reorders", { ar: "علي \u202Eنصر" }],
    ["an isolate", { en: "A\u2066b" }],
    ["a mark of direction", { ar: "علي\u200F" }],
    ["a line end", { ar: "علي\nنصر" }],
    ["a space of no width", { en: "a\u200Bb" }],
    ["half a letter", { en: "a\uD800" }],
    ["too long a one", { en: "a".repeat(201) }],
  ])("is refused where it is %s", (_, names) => {
    expect(taken(names)).toBe(false);
  });
  test.each<[string, object]>([
    ["Arabic", { ar: "  برزان كاوه " }],
    ["Latin", { en: "Barzan O’Neil-Kawa (Jr.)" }],
    ["with a joiner", { ar: "می‌خواهد" }],
    ["in both", { ar: "برزان", en: "Barzan" }],
  ])("is taken where it is %s", (_, names) => {
    expect(taken(names)).toBe(true);
  });
  test("makes an id that has letters, the same for all spellings that fold to one", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }), (name) => {
        const actor = NewActor.safeParse({ kind: "person", names: { ar: name }, side: null });
        if (actor.success) expect(idOfNewActor(actor.data)).toMatch(/^new:./);
      }),
    );
    const id = (ar: string): string => idOfNewActor({ kind: "person", names: { ar }, side: null });
    for (const spelling of ["أحمد  المصريّ", "احمد المصرى", "«أحمد» الـمـصري"]) expect(id(spelling)).toBe("new:احمد_المصري");
  });
});

test("all that names are made of is in the ledger: the list of those whom analysts named can be made again", () =>
  onNewRecord(async (store) => {
    await take(store, [MISSED]);
    await make(store, group);
    await store.clearDerived();
    expect(await store.namedActors()).toEqual([]);
    await again(store);
    expect((await store.namedActors()).map((a) => a.id)).toEqual([GROUP]);
    expect(await all((page) => store.contacts({}, page))).toHaveLength((await contactsOf(store)).length);
  }));
