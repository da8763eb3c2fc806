import { afterAll, beforeAll, expect, test } from "vitest";
import type { Timeline } from "../../api/answers.ts";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
let places: readonly string[];
beforeAll(async () => {
  bench = await Workbench.start();
  const { marks } = await bench.get<Timeline>("/timeline");
  const call = marks.find((m) => m.date === "2025-10-16" && m.kind === "call");
  await bench.keep({ id: "us-russia", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["usa", "russia"], from: "2025-01-01" });
  places = [
    "/",
    `/contacts/${call?.id}`,
    `/reports/${call?.id.split(".")[0]}`,
    "/reports",
    "/open",
    "/open?what=gaps",
    "/search?q=بوتين",
    "/stories",
    "/stories/us-russia",
    "/positions",
    "/scenarios",
    "/actors",
    "/actors/vladimir_putin",
    "/network",
    "/news",
    "/add",
  ];
});
afterAll(() => bench.end());

/** What Google calls good; a page that moves more under the hand is misread. */
const MOST_SHIFT = 0.1;

test.each([
  ["ar", 1360],
  ["en", 1360],
  ["ar", 390],
] as const)("no page moves under the hand while it loads (%s, %i wide)", async (lang, width) => {
  const moved: string[] = [];
  for (const path of places) {
    const { page } = await bench.open("/nowhere", { lang, width });
    await page.addInitScript(() => {
      const shifts: { value: number; what: string }[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] })[])
          if (!entry.hadRecentInput)
            shifts.push({
              value: entry.value,
              what: entry.sources.map(({ node }) => (node instanceof Element ? `${node.tagName}.${node.className}` : "")).join(" "),
            });
      }).observe({ type: "layout-shift", buffered: true });
    });
    await bench.lead(page, path, lang);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: { value: number; what: string }[] }).shifts);
    const sum = shifts.reduce((all, { value }) => all + value, 0);
    if (sum >= MOST_SHIFT) moved.push(`${path}: ${sum.toFixed(2)} (${shifts.map(({ value, what }) => `${value.toFixed(2)} ${what}`).join("; ")})`);
    await page.context().close();
  }
  expect(moved).toEqual([]);
});
