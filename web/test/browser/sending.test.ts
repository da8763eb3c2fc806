import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveRecord } from "#serve/serve-record.ts";
import { startChromium } from "./chromium.ts";
import { BENCH, Workbench } from "./workbench.ts";

const TEXT = "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس";
let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start();
});
afterAll(() => bench.end());

const press = (page: Page): Promise<void> => page.getByRole("button", { name: "Add", exact: true }).click();

/** The page for adding, which loses the first answer to what it sends, and the keys that it sends. */
async function losing(): Promise<{ page: Page; keys: string[] }> {
  const { page } = await bench.open("/add", { lang: "en" });
  const keys: string[] = [];
  await page.route("**/api/v1/reports*", async (route) => {
    if (route.request().method() !== "POST") return route.continue();
    keys.push(route.request().headers()["idempotency-key"] ?? "");
    if (keys.length > 1) return route.continue();
    await route.fetch();
    return route.abort();
  });
  return { page, keys };
}

test("whoever lost the answer and sends the same again gets the same job", async () => {
  const { page, keys } = await losing();
  await page.locator("textarea").fill(`${TEXT} صباحا.`);
  await press(page);
  await page.locator("[role=alert]").waitFor();
  await press(page);
  await page.locator(".taken-in").waitFor();
  expect(keys[1]).toBe(keys[0]);
  expect(await page.locator(".taken-in .chip").count()).toBe(0);
  await page.context().close();
});

test.each([
  ["the day", (page: Page) => page.locator("input[type=date]").fill("2025-04-26")],
  ["the outlet", (page: Page) => page.locator("input[name=outlet]").fill("صحيفة الجسر")],
  ["the text", (page: Page) => page.locator("textarea").fill(`${TEXT} ليلا.`)],
  [
    "a file for the text",
    (page: Page) => page.locator("input[type=file]").setInputFiles([{ name: "a.txt", mimeType: "text/plain", buffer: Buffer.from(`${TEXT} فجرا.`) }]),
  ],
])("whoever lost the answer can correct what is sent again: %s", async (what, correct) => {
  const { page, keys } = await losing();
  await page.locator("textarea").fill(`${TEXT} ظهرا (${what}).`);
  await press(page);
  await page.locator("[role=alert]").waitFor();
  await correct(page);
  await press(page);
  await page.locator(".taken-in").waitFor();
  expect(new Set(keys).size).toBe(2);
  await page.context().close();
});

const address = Object.values(networkInterfaces())
  .flat()
  .find((one) => one?.family === "IPv4" && !one.internal)?.address;

test.runIf(address !== undefined)("reports are sent from another machine over plain HTTP, where a browser keeps part of its cryptography back", async () => {
  const folder = mkdtempSync(join(tmpdir(), "qanat-open-"));
  const options = { folder, host: "0.0.0.0", port: 0, otherPorts: 0, publicNames: [], newToken: false, author: "اختبار", version: "test", bench: BENCH };
  const serving = await serveRecord({ ...options, tell: (line) => console.error(line) });
  const browser = await startChromium();
  const context = await browser.newContext({ extraHTTPHeaders: { authorization: `Bearer ${serving.token}` } });
  const page = await context.newPage();
  await page.goto(`http://${address}:${new URL(serving.url).port}/add?lang=en`);
  await page.locator("textarea").fill(`${TEXT}.`);
  expect(await page.evaluate(() => isSecureContext)).toBe(false);
  await press(page);
  await page.locator(".taken-in").waitFor();
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});
