import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start();
});
afterAll(() => bench.end());

/** Where the newest contact is drawn, in pixels of the page; nothing is chosen afterwards. */
async function newest(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  await page.locator(".plot-field").focus();
  await page.keyboard.press("End");
  const box = await page.locator(".plot-frame").boundingBox();
  await page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await page.locator(".plot-frame").waitFor({ state: "detached" });
  if (box === null) throw new Error("nothing is chosen");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

const heard = (page: Page): Promise<string> => page.locator("figure.plot [role=status]").innerText();

describe.each(["ar", "en"] as const)("the plot in %s", (lang) => {
  test("by keys: from the plot to the heading of the contact, and back to the same sign", async () => {
    const { page, troubles } = await bench.open("/", { lang });
    await page.locator(".plot-field").focus();
    await page.keyboard.press("End");
    const told = await heard(page);
    expect(told).toMatch(/2025/);
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/contacts\//);
    await page.waitForFunction(() => document.activeElement?.tagName === "H1");
    await page.goBack();
    await page.waitForFunction(() => document.activeElement?.className === "plot-field");
    await page.locator(".plot-frame").waitFor();
    expect(await heard(page)).toBe(told);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("the years stand on both axes, and what nobody told is said to be reckoned", async () => {
    const { page } = await bench.open("/", { lang });
    expect(await page.locator(".plot .axis b").allInnerTexts()).toEqual(["2025"]);
    expect(await page.locator(".tempo .axis b").allInnerTexts()).toEqual(["2025"]);
    await page.locator(".plot-field").focus();
    await page.keyboard.press("End");
    // The newest is the meeting that was called off: nobody told a day for it.
    expect(await page.locator(".plot-tip").innerText()).toContain(lang === "ar" ? "من دون يوم مذكور" : "no day told");
    await page.context().close();
  });
});

test("zooming by keys keeps the chosen sign where it is, and says which days are in view", async () => {
  const { page } = await bench.open("/", { lang: "en" });
  await page.locator(".plot-field").focus();
  await page.keyboard.press("End");
  await page.keyboard.press("ArrowLeft");
  const before = await page.locator(".plot-frame").boundingBox();
  await page.keyboard.press("+");
  await page.waitForURL(/from=/);
  const after = await page.locator(".plot-frame").boundingBox();
  expect(Math.abs((after?.x ?? 0) - (before?.x ?? 999))).toBeLessThan(2);
  expect(await heard(page)).toMatch(/ to .*2025.*contacts?/);
  await page.context().close();
});

test("a sign is a link: with Ctrl it opens beside, without in place", async () => {
  const { page } = await bench.open("/", { lang: "en" });
  const { x, y } = await newest(page);
  await page.mouse.move(x, y);
  await page.locator(".plot-frame").waitFor();
  const [beside] = await Promise.all([page.context().waitForEvent("page"), page.keyboard.down("Control").then(() => page.mouse.click(x, y))]);
  await page.keyboard.up("Control");
  await beside.waitForURL(/\/contacts\//);
  await beside.close();
  const [middle] = await Promise.all([page.context().waitForEvent("page"), page.mouse.click(x, y, { button: "middle" })]);
  await middle.waitForURL(/\/contacts\//);
  await middle.close();
  expect(new URL(page.url()).pathname).toBe("/");
  await page.mouse.click(x, y);
  await page.waitForURL(/\/contacts\//);
  await page.context().close();
});

test("who pulls at a sign moves the days and opens nothing", async () => {
  const { page } = await bench.open("/?from=2025-06-01&to=2025-11-30", { lang: "en" });
  const { x, y } = await newest(page);
  await page.mouse.move(x, y);
  await page.locator(".plot-frame").waitFor();
  await page.mouse.down();
  await page.mouse.move(x + 60, y, { steps: 4 });
  await page.mouse.up();
  await page.waitForURL((url) => !url.search.includes("2025-06-01"));
  expect(new URL(page.url()).pathname).toBe("/");
  await page.context().close();
});

test("with a finger: the first tap tells, the second opens", async () => {
  const { page, troubles } = await bench.open("/", { width: 390, touch: true });
  const { x, y } = await newest(page);
  await page.touchscreen.tap(x, y);
  const link = page.locator(".plot-tip a");
  await link.waitFor();
  await page.waitForTimeout(400);
  expect(new URL(page.url()).pathname).toBe("/");
  expect(await page.locator(".for-finger").isVisible()).toBe(true);
  const small = await page
    .locator("main .button:visible")
    .evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 36).map((each) => each.textContent));
  expect(small).toEqual([]);
  // The whole page would be laid out anew for the picture, and the sign would be elsewhere.
  await bench.picture(page, "touched-ar-narrow", "view");
  await page.touchscreen.tap(x, y);
  await page.waitForURL(/\/contacts\//);
  expect(troubles).toEqual([]);
  await page.context().close();
});

describe("conditions", () => {
  test("every one of the address is a button that lets go of it, and going back brings it back", async () => {
    const { page } = await bench.open("/?topic=zzz&place=موسكو", { lang: "en" });
    const chips = page.locator(".filters button.chip");
    expect(await chips.allInnerTexts()).toEqual([expect.stringContaining("zzz"), expect.stringContaining("Place: موسكو")]);
    await chips.first().click();
    await page.waitForURL((url) => !url.search.includes("topic"));
    await page.goBack();
    await page.waitForURL(/topic=zzz/);
    expect(await chips.count()).toBe(2);
    await page.context().close();
  });
  test("a story that is not there can be let go of", async () => {
    const { page } = await bench.open("/?story=gone", { lang: "en" });
    await page.locator(".filters button.chip").click();
    await page.locator(".plot").waitFor();
    await page.context().close();
  });
  test("somebody without contacts is called by his name", async () => {
    const { page } = await bench.open("/?actor=abdelaziz_bouteflika");
    await page.locator(".filters button.chip", { hasText: "بوتفليقة" }).waitFor();
    await page.context().close();
  });
  test("the picker offers those with most contacts, and says when it finds nobody", async () => {
    const { page } = await bench.open("/", { lang: "en" });
    await page.locator(".picker input").click();
    await page.locator(".picker-list li").first().waitFor();
    const counts = (await page.locator(".picker-list li .number").allInnerTexts()).map(Number);
    expect(counts).toEqual([...counts].sort((a, b) => b - a));
    expect(counts.every((n) => n > 0)).toBe(true);
    await page.locator(".picker input").fill("zzzz");
    await page.locator(".picker-nobody").waitFor();
    await page.context().close();
  });
});

/** The width of A4 between the margins that browsers leave. */
const PAGE_WIDTH = 717;

test.each(["ar", "en"] as const)("on paper: the whole plot and table fit a page, in the colours of paper, without what can be pressed (%s)", async (lang) => {
  const { page, troubles } = await bench.open("/?kind=call", { lang, scheme: "dark" });
  await page.setViewportSize({ width: PAGE_WIDTH, height: 1000 });
  await page.emulateMedia({ media: "print" });
  await page.locator("table.contacts").waitFor();
  const { right, left, ink, wide } = await page.evaluate(() => {
    const boxes = [...document.querySelectorAll(".plot-canvas, .tempo-bars, .plot, table.contacts")].map((each) => each.getBoundingClientRect());
    return {
      left: Math.min(...boxes.map((box) => box.left)),
      right: Math.max(...boxes.map((box) => box.right)),
      wide: document.documentElement.scrollWidth,
      ink: getComputedStyle(document.querySelector(".plot") as Element).color,
    };
  });
  expect(left).toBeGreaterThanOrEqual(0);
  expect(Math.max(right, wide)).toBeLessThanOrEqual(PAGE_WIDTH);
  expect(await page.locator(".filters button.chip:visible").count()).toBe(1);
  expect(await page.locator("main button:visible:not(.chip, .link-button), main select:visible, main input:visible").count()).toBe(0);
  expect(await page.locator(".legend svg:visible").count()).toBeGreaterThan(10);
  const chip = await page
    .locator(".chip.disputed")
    .first()
    .evaluate((each) => getComputedStyle(each).color);
  expect([ink, chip]).toEqual(["rgb(29, 28, 26)", "rgb(0, 0, 0)"]);
  expect(troubles).toEqual([]);
  await bench.picture(page, `paper-${lang}`);
  await page.emulateMedia({ media: "screen" });
  await page.locator("table.contacts").waitFor({ state: "detached" });
  await page.context().close();
});

test("on paper every side of the ledger is open", async () => {
  const { page } = await bench.open("/positions", { lang: "en" });
  const closed = (): Promise<number> => page.locator("details.ledger-side:not([open])").count();
  const before = await closed();
  expect(before).toBeGreaterThan(0);
  await page.emulateMedia({ media: "print" });
  await expect.poll(closed).toBe(0);
  await page.emulateMedia({ media: "screen" });
  await expect.poll(closed).toBe(before);
  await page.context().close();
});

test("the network fits a narrow screen", async () => {
  const { page } = await bench.open("/network", { width: 390 });
  const { outside, overlapping } = await page.locator(".network").evaluate((network) => {
    const frame = network.getBoundingClientRect();
    const boxes = [...network.querySelectorAll(".network-name")].map((each) => each.getBoundingClientRect());
    return {
      outside: boxes.filter((box) => box.left < frame.left - 1 || box.right > frame.right + 1).length,
      overlapping: boxes.filter((a, i) => boxes.some((b, j) => j > i && a.left < b.right && b.left < a.right && a.top + 1 < b.bottom && b.top + 1 < a.bottom))
        .length,
    };
  });
  expect([outside, overlapping]).toEqual([0, 0]);
  await page.context().close();
});
