import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Report } from "#model/report.ts";
import { rebuild } from "#pipeline/record/rebuild.ts";
import { removeReport } from "#pipeline/record/remove-report.ts";
import { reportId } from "#store/report-id.ts";
import { base, contactsOf, derived, onNewRecord, STORY, take } from "./record-at-work.ts";

const recordOf = (reports: readonly Report[]): Promise<unknown> =>
  onNewRecord(async (store) => {
    await take(store, reports);
    return derived(store);
  });

describe("a record", () => {
  test("is the same when the same reports are added again", async () => {
    await onNewRecord(async (store) => {
      expect(await take(store, STORY)).toMatchObject({ added: STORY.length, known: 0, refused: 0 });
      const before = await derived(store);
      expect(await take(store, STORY)).toMatchObject({ added: 0, known: STORY.length });
      expect(await derived(store)).toEqual(before);
    });
  });

  test("does not depend on the order in which reports arrive, nor on how many come at once", async () => {
    const expected = await recordOf(STORY);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray([...STORY], { minLength: STORY.length }), fc.integer({ min: 1, max: STORY.length }), async (reports, at) => {
        await onNewRecord(async (store) => {
          await take(store, reports.slice(0, at));
          await take(store, reports.slice(at));
          expect(await derived(store)).toEqual(expected);
        });
      }),
      { numRuns: 6 },
    );
  });

  test("loses exactly what a report told when it is taken out", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: STORY.length - 1 }), async (at) => {
        const others = STORY.filter((_, i) => i !== at);
        await onNewRecord(async (store) => {
          await take(store, STORY);
          expect(await removeReport(store, base, reportId(STORY[at] as Report))).toBe(true);
          expect(await derived(store)).toEqual(await recordOf(others));
        });
      }),
      { numRuns: 5 },
    );
  });

  test("is the same after a rebuild", async () => {
    await onNewRecord(async (store) => {
      await take(store, STORY);
      const before = await derived(store);
      expect(await rebuild({ store, base, threads: 1, onProgress: () => {}, onRefused: () => {} })).toBe(STORY.length);
      expect(await derived(store)).toEqual(before);
    });
  });

  test("counts copies of one text as one source", async () => {
    const [first] = STORY as readonly [Report, ...Report[]];
    const copy = { ...first, id: "copy", outlet: "وكالة أخرى", text: `${first.text}\nحرّره قسم الأخبار.` };
    await onNewRecord(async (store) => {
      expect(await take(store, [first, copy])).toMatchObject({ added: 2, copies: 1 });
      for (const contact of await contactsOf(store)) expect(contact).toMatchObject({ sources: 1, accounts: [{}, {}] });
    });
  });
});
