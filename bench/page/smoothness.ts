import type { Browser, Page } from "playwright-core";

/** What the page did while somebody moved through the timeline. Milliseconds. */
export interface Smoothness {
  /** Tasks of more than 50 ms, which is all that a browser tells of. */
  readonly longTasks: number;
  readonly longestTask: number;
  /** The longest from a key, a turn of the wheel or a pull to the frame that shows it. */
  readonly longestEvent: number;
  /** Between two frames, the longest and the median. */
  readonly longestFrame: number;
  readonly medianFrame: number;
}

const WATCH = `
  globalThis.tasks = []; globalThis.events = []; globalThis.frames = [];
  new PerformanceObserver((list) => tasks.push(...list.getEntries().map((e) => e.duration))).observe({ type: "longtask" });
  new PerformanceObserver((list) => events.push(...list.getEntries().map((e) => e.duration))).observe({ type: "event", durationThreshold: 16 });
  let last = performance.now();
  const frame = (now) => { frames.push(now - last); last = now; requestAnimationFrame(frame); };
  requestAnimationFrame(frame);`;
const FORGET = "tasks.length = events.length = frames.length = 0";
const TOLD = `({ longTasks: tasks.length, longestTask: Math.max(0, ...tasks), longestEvent: Math.max(0, ...events),
  longestFrame: Math.max(0, ...frames), medianFrame: frames.sort((a, b) => a - b)[frames.length >> 1] ?? 0 })`;

const STEPS = 20;
/** Between two turns of a wheel, and after all of them, in milliseconds. */
const BETWEEN_MS = 30;
const REST_MS = 700;

/** What people do in the timeline, by name. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  "wheel, nearer": (page) => wheel(page, -120),
  "wheel, further": (page) => wheel(page, 120),
  "pull sideways": async (page) => {
    const { x, y, width } = await boxOf(page, ".plot-field");
    await page.mouse.move(x + width / 2, y + 30);
    await page.mouse.down();
    for (let i = 1; i <= STEPS; i++) await stepped(page, () => page.mouse.move(x + width / 2 + i * 15, y + 30));
    await page.mouse.up();
  },
  "point along": async (page) => {
    const { x, y, width } = await boxOf(page, ".plot-field");
    for (let i = 0; i < STEPS; i++) await stepped(page, () => page.mouse.move(x + (width * (i + 1)) / (STEPS + 2), y + 30));
  },
  "keys, zoom": (page) => keys(page, ["+", "+", "+", "PageUp", "PageUp", "PageDown", "-", "-", "-", "0"]),
  "keys, walk": (page) => keys(page, ["Home", "ArrowRight", "ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft", "End", "ArrowUp"]),
  brush: async (page) => {
    const { x, y, width, height } = await boxOf(page, ".tempo-strip");
    await page.mouse.move(x + width * 0.3, y + height / 2);
    await page.mouse.down();
    for (let i = 1; i <= STEPS; i++) await stepped(page, () => page.mouse.move(x + width * (0.3 + (i * 0.6) / STEPS), y + height / 2));
    await page.mouse.up();
  },
};

const stepped = async (page: Page, step: () => Promise<void>): Promise<void> => {
  await step();
  await page.waitForTimeout(BETWEEN_MS);
};

async function boxOf(page: Page, selector: string): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await page.locator(selector).boundingBox();
  if (box === null) throw new Error(`bench: ${selector} is not in sight`);
  return box;
}

async function wheel(page: Page, turn: number): Promise<void> {
  const { x, y, width } = await boxOf(page, ".plot-field");
  await page.mouse.move(x + width / 2, y + 30);
  await page.keyboard.down("Control");
  for (let i = 0; i < STEPS; i++) await stepped(page, () => page.mouse.wheel(0, turn));
  await page.keyboard.up("Control");
}

async function keys(page: Page, pressed: readonly string[]): Promise<void> {
  await page.locator(".plot-field").focus();
  for (const key of pressed) await stepped(page, () => page.keyboard.press(key));
}

/** Moves through the timeline in each way; all its contacts are in view before each. */
export async function smoothness(browser: Browser, url: string, path: string, tell: (way: string, met: Smoothness) => void): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: "ar" });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    for (const [way, move] of Object.entries(WAYS)) {
      await page.goto(url + path);
      await page.locator(".plot-lane").first().waitFor();
      await page.evaluate("document.querySelector('.timeline').scrollIntoView()");
      await page.waitForTimeout(REST_MS);
      await page.evaluate(FORGET);
      await move(page);
      await page.waitForTimeout(REST_MS);
      tell(way, await page.evaluate<Smoothness>(TOLD));
    }
  } finally {
    await context.close();
  }
}
