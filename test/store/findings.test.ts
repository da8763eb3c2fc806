import { describe, expect, test } from "vitest";
import { CONFLICT_KINDS, type DiscrepancyKind } from "#model/record/discrepancy.ts";
import { DIALECTS } from "./dialects.ts";
import { discrepancyOf as discrepancy, gapOf as gap } from "./finding-maker.ts";
import { everyPage } from "./pages.ts";

describe.each(DIALECTS)("findings in $name", ({ onNewStore }) => {
  test("those of a contact and of a report are replaced, all others stay", () =>
    onNewStore(async (store) => {
      const ids = async (filter: Parameters<typeof store.discrepancies>[0] = {}): Promise<readonly string[]> =>
        (await everyPage(2, (page) => store.discrepancies(filter, page))).map((d) => d.id);
      const all = [discrepancy("a", "c1", "r1", "r2"), discrepancy("b", "c2", "r1"), discrepancy("c", null, "r1", "r1", "r3"), discrepancy("d", null, "r4")];
      await store.replaceFindings({ contacts: [], reports: [] }, { discrepancies: all, gaps: [gap("g1", "c1"), gap("g2", "c2")] });
      expect((await store.discrepancies({}, { limit: 10 })).items).toEqual(all);
      expect([
        await ids({ contact: "c1" }),
        await ids({ kinds: ["office"] }),
        await ids({ report: "r1" }),
        await ids({ report: "r2", kinds: ["office"] }),
      ]).toEqual([["a"], ["c", "d"], ["a", "b", "c"], []]);
      // A finding about a contact belongs to the contact, even where its words stand in a report that is looked at again.
      await store.replaceFindings({ contacts: ["c2"], reports: ["r3"] }, { discrepancies: [discrepancy("e", "c2", "r1")], gaps: [] });
      expect([await ids(), await ids({ report: "r1" })]).toEqual([
        ["a", "d", "e"],
        ["a", "e"],
      ]);
      expect((await store.gaps({}, { limit: 10 })).items).toEqual([gap("g1", "c1")]);
      expect((await store.gaps({ kind: "overdue" }, { limit: 10 })).items).toEqual([]);
      const changed = { ...gap("g1", "c1"), missing: 2 };
      await store.replaceFindings({ contacts: [], reports: [] }, { discrepancies: [discrepancy("a", "c1", "r9")], gaps: [changed] });
      expect([await ids({ report: "r9" }), await ids({ report: "r2" }), (await store.gaps({ contact: "c1" }, { limit: 1 })).items]).toEqual([
        ["a"],
        [],
        [changed],
      ]);
      expect(await store.counts()).toMatchObject({ discrepancies: 3, differences: 0, gaps: 1 });
    }));

  test("differences between readouts are asked for and counted apart", () =>
    onNewStore(async (store) => {
      const all = [discrepancy("a", "c1", "r1"), { ...discrepancy("b", "c1", "r1"), kind: "readout" as const }, discrepancy("c", null, "r2")];
      await store.replaceFindings({ contacts: [], reports: [] }, { discrepancies: all, gaps: [] });
      const ids = async (...kinds: DiscrepancyKind[]): Promise<readonly string[]> =>
        (await store.discrepancies({ kinds }, { limit: 10 })).items.map((d) => d.id);
      expect([await ids("readout"), await ids(...CONFLICT_KINDS), await ids("office", "readout")]).toEqual([["b"], ["a", "c"], ["b", "c"]]);
      expect(await store.counts()).toMatchObject({ discrepancies: 2, differences: 1 });
      expect(await store.countDiscrepancies(["b", "c", "c", "not there"])).toEqual({ discrepancies: 1, differences: 1 });
      expect(await store.countDiscrepancies([])).toEqual({ discrepancies: 0, differences: 0 });
    }));
});
