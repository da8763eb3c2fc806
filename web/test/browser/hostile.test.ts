import { afterAll, beforeAll, expect, test } from "vitest";
import type { ReportList } from "../../api/answers.ts";
import { HOSTILE } from "./hostile.ts";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
let id: string;
beforeAll(async () => {
  bench = await Workbench.start([HOSTILE]);
  const { items } = await bench.get<ReportList>("/reports");
  id = items.find((report) => report.givenId === "hostile")?.id ?? "";
});
afterAll(() => bench.end());

test.each(["/", "/reports", "/search?q=موسكو", "/news", "/open", "/actors/vladimir_putin", "/positions", "REPORT"])(
  "%s shows a hostile report as the letters it has",
  async (path) => {
    const { page, troubles, strangers } = await bench.open(path === "REPORT" ? `/reports/${id}` : path);
    await page.waitForTimeout(300);
    expect(await page.evaluate(() => "hurt" in window)).toBe(false);
    expect(await page.locator("main script, main img, main [onerror], main [onmouseover]").count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    const reordering = await page.evaluate(() => /[\u202a-\u202e\u2066-\u2069]/.test(document.body.innerText.replaceAll(/[\u2068\u2069]/g, "")));
    expect(reordering).toBe(false);
    expect([troubles, strangers]).toEqual([[], []]);
    await page.context().close();
  },
);

test("the report says that it holds such marks, and keeps the places of its facts", async () => {
  const { page } = await bench.open(`/reports/${id}`);
  expect(await page.locator(".note").allInnerTexts()).toEqual([expect.stringContaining("علامات خفية")]);
  expect(await page.locator("h1").innerText()).toContain("<script>");
  await page.locator(".margin-button").first().click();
  const marked = await page.evaluate(() => [...(CSS.highlights.get("chosen") ?? [])].map(String).join("|"));
  expect(marked).not.toBe("");
  await bench.picture(page, "hostile-report");
  await page.context().close();
});
