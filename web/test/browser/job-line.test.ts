import type { Page, Request } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cuttingProxy } from "./cutting-proxy.ts";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start();
});
afterAll(() => bench.end());

const report = (number: number): string =>
  JSON.stringify({
    publishedAt: "2025-04-25",
    text: `التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس، في الجولة رقم ${number}.`,
  });
const REPORTS = 150;
const reports = (first: number): string[] => Array.from({ length: REPORTS }, (_, i) => report(first + i));

/** Adds lines on the page for adding, once it is as `before` makes it; the answer is what was asked of the job until its reports were shown. */
async function added(
  lines: readonly string[],
  before: (page: Page) => Promise<unknown>,
): Promise<{ page: Page; asked: Request[]; lined: Request[]; troubles: string[] }> {
  const { page, troubles } = await bench.open("/add", { lang: "en" });
  await before(page);
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  await page.locator("input[type=file]").setInputFiles([{ name: "lines.jsonl", mimeType: "application/x-ndjson", buffer: Buffer.from(lines.join("\n")) }]);
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator(".taken-in").waitFor();
  const of = (path: RegExp): Request[] => requests.filter((request) => path.test(new URL(request.url()).pathname));
  return { page, asked: of(/^\/api\/v1\/jobs\/\w+$/), lined: of(/\/events$/), troubles };
}

test("a job is followed on its line alone, however many lines of it are refused", async () => {
  const refused = Array.from({ length: 3_000 }, () => "{broken");
  const { page, asked, lined, troubles } = await added([...refused, ...reports(0)], async () => {});
  expect(lined.length).toBe(1);
  // Once, and now and then until the line is open.
  expect(asked.length).toBeLessThan(10);
  const panel = page.locator("section.panel");
  expect(await panel.innerText()).toMatch(/3,?000/);
  expect(await panel.locator("table.data tbody tr").count()).toBe(100);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("where the line does not come through the job is asked for", async () => {
  const { page, asked } = await added(reports(1_000), (opened) => opened.route("**/events", (route) => route.abort()));
  expect(asked.length).toBeGreaterThan(1);
  await page.context().close();
});

test("a line that broke is taken up behind the last event that was heard", async () => {
  const proxy = await cuttingProxy(bench.url);
  const { page } = await added(reports(2_000), (opened) => opened.goto(`${proxy.url}/add?lang=en`));
  expect(proxy.lines).toEqual([null, expect.stringMatching(/^\d+$/)]);
  await page.context().close();
  proxy.end();
});
