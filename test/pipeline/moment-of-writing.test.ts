import { expect, test } from "vitest";
import type { Report } from "#model/report.ts";
import { decide } from "#pipeline/record/decide.ts";
import { momentOfWriting } from "#pipeline/record/moment-of-writing.ts";
import { reportId } from "#store/report-id.ts";
import { base, onNewRecord, STORY, take } from "./record-at-work.ts";

const [FIRST, SECOND] = STORY as readonly [Report, Report];
const settle = { type: "settle", item: "none" } as const;

test("what is written later has a later moment, also where the clock stands still or the decision was made before", async () => {
  await onNewRecord(async (store) => {
    await take(store, [FIRST]);
    const { at } = await decide(store, base, { at: "2025-12-01T11:59:59.000Z", author: "ليلى", note: null, action: settle });
    await take(store, [SECOND]);
    const moments = [(await store.report(reportId(FIRST)))?.addedAt ?? "", at, (await store.report(reportId(SECOND)))?.addedAt ?? ""];
    expect(moments).toEqual(["2025-12-01T12:00:00.000Z", "2025-12-01T12:00:00.001Z", "2025-12-01T12:00:00.002Z"]);
    expect(await store.lastMoment()).toBe(moments[2]);
  });
});

test("the time of day holds where nothing is on record, and where a clock was wrong by more than an hour", async () => {
  await onNewRecord(async (store) => {
    expect(await momentOfWriting(store, "2025-12-01T00:00:00.000Z")).toBe("2025-12-01T00:00:00.000Z");
    await take(store, [FIRST]);
    expect(await momentOfWriting(store, "2025-12-01T12:00:00.001Z")).toBe("2025-12-01T12:00:00.001Z");
    expect(await momentOfWriting(store, "2025-12-01T10:00:00.000Z")).toBe("2025-12-01T10:00:00.000Z");
  });
});
