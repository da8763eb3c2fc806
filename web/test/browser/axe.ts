import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, Result } from "axe-core";
import type { Page } from "playwright-core";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LEAST = new Set(["serious", "critical"]);

/** What axe finds of weight on a page, or in the dialog on top of it. */
export async function faultsOf(page: Page, where: "page" | "dialog" = "page"): Promise<readonly Result[]> {
  await page.evaluate(AXE);
  const root = where === "page" ? "document" : "[...document.querySelectorAll('dialog')].at(-1)";
  const { violations } = (await page.evaluate(`axe.run(${root}, { resultTypes: ['violations'] })`)) as AxeResults;
  return violations.filter(({ impact }) => LEAST.has(impact ?? ""));
}

/** The same of the dialog on top, in light and dark, one line each. */
export async function faultsOfDialog(page: Page): Promise<readonly string[]> {
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    for (const { id, nodes } of await faultsOf(page, "dialog")) found.push(`${colorScheme} ${id}: ${nodes[0]?.html}`);
  }
  await page.emulateMedia({ colorScheme: "light" });
  return found;
}
