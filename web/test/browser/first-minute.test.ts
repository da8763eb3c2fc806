import { afterAll, beforeAll, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start([
    {
      id: "second",
      publishedAt: "2025-10-17",
      outlet: "جريدة الميناء",
      title: "مكالمة قصيرة",
      text: "موسكو – أجرى الرئيس الروسي فلاديمير بوتين اتصالا هاتفيا مع نظيره الأمريكي دونالد ترامب أمس الخميس استمر أربعين دقيقة.",
    },
  ]);
});
afterAll(() => bench.end());

/** What a browser may have to load before the front page works, compressed. */
const MOST_SCRIPT_BYTES = 250_000;

test("the front page loads little, all of it from here", async () => {
  const { page, strangers } = await bench.open("/");
  const bytes = await page.evaluate(() =>
    (performance.getEntriesByType("resource") as PerformanceResourceTiming[])
      .filter(({ name }) => name.endsWith(".js"))
      .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0),
  );
  console.log(`JavaScript of the front page: ${bytes} bytes as sent`);
  expect(bytes).toBeGreaterThan(0);
  expect(bytes).toBeLessThan(MOST_SCRIPT_BYTES);
  expect(strangers).toEqual([]);
  await page.context().close();
});

test.each([
  ["ar", ["آخر تواصل بين دونالد ترامب وفلاديمير بوتين", "الخميس 16 أكتوبر 2025", "ساعتين ونصف الساعة", "يوري أوشاكوف", "40 دقيقة", "موضع التضارب", "≠"]],
  ["en", ["Donald Trump and Vladimir Putin", "Thursday 16 October 2025", "two and a half hours", "Yuri Ushakov", "40 minutes", "Disputed", "≠"]],
] as const)("the front page says at once when two persons last spoke, how long according to whom, and what is disputed (%s)", async (lang, told) => {
  const { page, troubles } = await bench.open("/", { lang });
  const card = page.locator(".latest-card").first();
  await card.locator(".latest-facts").waitFor();
  const text = await card.innerText();
  for (const words of told) expect(text).toContain(words);
  // From there one step leads to the words themselves.
  await card.locator(".latest-facts .link-button", { hasText: told[2] }).first().click();
  await page.locator("dialog .quoted").waitFor();
  expect(await page.locator("dialog .quoted").innerText()).toContain("ساعتين ونصف");
  expect(troubles).toEqual([]);
  await bench.picture(page, `first-minute-${lang}`);
  await page.context().close();
});
