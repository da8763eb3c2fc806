import type { Browser } from "playwright-core";
import type { View } from "./views.ts";

/** A view that shows nothing by then is broken. In milliseconds. */
const PATIENCE_MS = 30_000;

/** Tells when the page shows what it is for: once the frame after that was drawn. */
const watch = (shows: string): string => `
  const isThere = () => document.querySelector("main h1") !== null && document.querySelector(".waiting") === null && document.querySelector(${JSON.stringify(shows)}) !== null;
  const look = () => requestAnimationFrame(isThere() ? () => requestAnimationFrame(() => tellShown(performance.now())) : look);
  look();`;

/** Milliseconds from asking for a view to seeing it, in a browser that has never been there. */
export async function loadTime(browser: Browser, url: string, { path, shows }: View, lang: "ar" | "en"): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1360, height: 900 }, locale: lang });
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const timer = setTimeout(() => reject(new Error(`bench: ${path} does not show ${shows}`)), PATIENCE_MS);
  try {
    const page = await context.newPage();
    await page.exposeFunction("tellShown", resolve);
    await page.addInitScript(watch(shows));
    await page.goto(url + path, { waitUntil: "commit" });
    return await promise;
  } finally {
    clearTimeout(timer);
    await context.close();
  }
}
