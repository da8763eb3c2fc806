import { afterEach, expect, test, vi } from "vitest";
import { forget, served } from "./served.ts";

const DAY_MS = 86_400_000;
const PLAN = {
  publishedAt: "2026-03-01",
  outlet: "صحيفة الجسر",
  text: "من المقرر أن يلتقي وزير الخارجية القطري نظيره التركي في أنقرة يوم 5 مارس 2026.",
};

afterEach(() => vi.useRealTimers());

test("when a plan's day has passed, answers that were kept say so, whichever is asked first", async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: new Date("2026-03-02T12:00:00Z") });
  const server = await served();
  await server.takeIn(`${JSON.stringify(PLAN)}\n`);
  const kept = async (): Promise<readonly number[]> => {
    const [counts, timeline, stories] = await Promise.all(["/counts", "/timeline", "/stories"].map(async (path) => (await server.ask(`/api/v1${path}`)).json));
    return [counts.gaps, timeline.gaps.length, stories.items[0].gathers.gaps];
  };
  const story = { id: "all", names: { ar: "كل", en: "all" } };
  await server.ask("/api/v1/stories", { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify(story) });
  await vi.waitFor(async () => expect(await kept()).toEqual([0, 0, 0]), { timeout: 5_000 });
  vi.setSystemTime(Date.now() + 10 * DAY_MS);
  // Which plans are overdue is found in the background.
  await vi.waitFor(async () => expect(await kept()).toEqual([1, 1, 1]), { timeout: 5_000 });
  await server.close();
  forget(server.folder);
});
