import { mkdtempSync, rmSync } from "node:fs";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { serveRecord, type Serving } from "#serve/serve-record.ts";
import { startChromium } from "./chromium.ts";

const BENCH = join(import.meta.dirname, "../../dist");

let folder: string;
let serving: Serving;
let browser: Browser;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "qanat-entering-"));
  const options = { folder, host: "0.0.0.0", port: 0, otherPorts: 0, publicNames: [], newToken: false, author: "اختبار", version: "test", bench: BENCH };
  serving = await serveRecord({ ...options, tell: (line) => console.error(line) });
  browser = await startChromium();
});
afterAll(async () => {
  await browser.close();
  await serving.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As another machine would ask, where this one has an address for others. */
const outside =
  Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === "IPv4" && !address.internal)?.address ?? "127.0.0.1";
const elsewhere = (url: string, host: string): string => {
  const address = new URL(url);
  address.hostname = host;
  return address.href;
};

/** A browser that nobody has let in. */
async function fresh(url: string): Promise<Page> {
  const page = await (await browser.newContext({ locale: "ar" })).newPage();
  await page.goto(url);
  return page;
}

async function isIn(page: Page): Promise<void> {
  await page.waitForURL(({ pathname }) => pathname === "/");
  await page.locator("main h1").waitFor();
}

test("a browser comes in by the link that the server prints, and works", async () => {
  const page = await fresh(elsewhere(serving.link as string, outside));
  await page.getByRole("button").click();
  await isIn(page);
  await page.goto(elsewhere(`${serving.url}/add`, outside));
  await page.locator("main form").waitFor();
});

test.each([outside, "localhost"])("a browser comes in by the token, at %s", async (host) => {
  const page = await fresh(elsewhere(serving.url, host));
  await page.getByRole("textbox").fill(serving.token as string);
  await page.getByRole("button").click();
  await isIn(page);
});

test("a wrong token is told, and lets nobody in", async () => {
  const page = await fresh(elsewhere(serving.url, outside));
  await page.getByRole("textbox").fill("wrong");
  await page.getByRole("button").click();
  await page.getByRole("alert").waitFor();
  expect((await page.request.get(elsewhere(`${serving.url}/api/v1/counts`, outside))).status()).toBe(401);
});
