import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Timeline } from "../../api/answers.ts";
import { Workbench } from "./workbench.ts";

/** Ministers of states whom the base knows: any two of them call each other, so that tables are long and networks crowded. */
const MINISTERS = [
  "الروسي سيرغي لافروف",
  "المصري سامح شكري",
  "السعودي فيصل بن فرحان",
  "الإيراني حسين أمير عبد اللهيان",
  "التركي هاكان فيدان",
  "القطري محمد بن عبد الرحمن آل ثاني",
  "الأردني أيمن الصفدي",
  "الأمريكي أنتوني بلينكن",
  "الفرنسية كاترين كولونا",
  "البريطاني جيمس كليفرلي",
  "الصيني وانغ يي",
  "العراقي فؤاد حسين",
  "اللبناني عبد الله بو حبيب",
  "السوري فيصل المقداد",
  "الجزائري أحمد عطاف",
  "المغربي ناصر بوريطة",
] as const;
/** More than a table shows at once. */
const ROUNDS = 3;
const PHONE = 390;
const DESK = 1440;
/** The window is 900 high; so much of the plot shows at least. Pixels. */
const LOWEST_PLOT = 840;

const pairs = MINISTERS.flatMap((one, i) => MINISTERS.slice(i + 1).map((other) => [one, other] as const));
const calls = Array.from({ length: ROUNDS }, () => pairs)
  .flat()
  .map(([one, other], i) => ({
    id: `call-${i}`,
    publishedAt: new Date(Date.UTC(2023, 4, 2 + (i % 60))).toISOString().slice(0, 10),
    outlet: `صحيفة ${i % 7}`,
    text: `أجرى وزير الخارجية ${one} اليوم اتصالا هاتفيا مع نظيره ${other}.`,
  }));
/** One call as many outlets tell it, so that its accounts do not fit beside each other. */
const told = ["ساعة ونصف", "ساعتين", "أكثر من ساعتين", "ثلاث ساعات", null, null, null, null].map((long, i) => ({
  id: `told-${i}`,
  publishedAt: "2025-10-17",
  outlet: `وكالة ${i}`,
  text: `أجرى الرئيس الروسي فلاديمير بوتين أمس الخميس اتصالا هاتفيا مع نظيره الأمريكي دونالد ترامب${long === null ? "" : ` استمر ${long}`}.`,
}));

let bench: Workbench;
let contact: string;
let report: string;
beforeAll(async () => {
  bench = await Workbench.start([...told, ...calls]);
  const { marks } = await bench.get<Timeline>("/timeline");
  const call = marks.find((mark) => mark.date === "2025-10-16" && mark.accounts > told.length);
  contact = `/contacts/${call?.id}`;
  report = `/reports/${call?.id.split(".")[0]}`;
  await bench.keep({ id: "us-russia", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["usa", "russia"], from: "2025-01-01" });
});
afterAll(() => bench.end());

/** A telephone lays a page out as wide as what is widest on it. */
const widthOf = (page: Page): Promise<number> => page.evaluate(() => Math.max(innerWidth, document.documentElement.scrollWidth));
const boxesOf = (each: Locator): Promise<readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[]> =>
  each.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().toJSON() as DOMRect));

test.each(["ar", "en"] as const)("on a telephone no view of a record with long tables is scrolled sideways (%s)", async (lang) => {
  const { page, troubles } = await bench.open("/", { lang, width: PHONE, touch: true });
  const views = ["/?view=table", contact, report, "/reports", "/search?q=بوتين", "/stories", "/stories/us-russia", "/open", "/open?what=differences"];
  const more = ["/open?what=gaps", "/positions", "/scenarios", "/actors", "/actors/sergey_lavrov", "/network", "/news", "/decisions", "/add"];
  const wide: string[] = [];
  for (const path of [...views, ...more]) {
    await bench.lead(page, path, lang);
    if ((await widthOf(page)) > PHONE) wide.push(path);
    await bench.picture(page, `phone-${lang}-${path.replaceAll(/\W+/g, "-").slice(1, 24)}`, "view");
  }
  await bench.lead(page, "/", lang);
  const menus = page.locator(".filter-menu");
  for (let at = 0; at < (await menus.count()); at++) {
    await menus.nth(at).locator("summary").click();
    if ((await widthOf(page)) > PHONE) wide.push(`filter ${at}`);
    await menus.nth(at).locator("summary").click();
  }
  expect([wide, troubles]).toEqual([[], []]);
  await page.context().close();
});

test.each(["ar", "en"] as const)("on a telephone a contact of the table is read without scrolling sideways (%s)", async (lang) => {
  const { page } = await bench.open("/?view=table", { lang, width: PHONE, touch: true });
  await page.locator("table.contacts tbody td").first().waitFor();
  for (const { left, right } of await boxesOf(page.locator("table.contacts tbody td:not(:empty)"))) {
    expect(left).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(PHONE);
  }
  await page.context().close();
});

test.each(["ar", "en"] as const)("the front page shows the plot above the fold, and says a dispute without its contact's name (%s)", async (lang) => {
  const { page } = await bench.open("/", { lang, width: DESK });
  await page.locator(".plot-lane").first().waitFor();
  await bench.picture(page, `front-${lang}`, "view");
  const [plot] = await boxesOf(page.locator(".plot"));
  expect(plot?.top).toBeLessThan(LOWEST_PLOT);
  const lines = await page.locator(".latest-card.first .latest-disputes a").allInnerTexts();
  expect(lines.length).toBeGreaterThan(1);
  for (const line of lines) expect(line).not.toMatch(/ترامب وفلاديمير|Trump and Vladimir/);
  await page.context().close();
});

test("the button that settles stands in one place, and a value's own below it", async () => {
  const { page } = await bench.open("/open", { width: DESK });
  await page.locator("[data-to-do]").first().waitFor();
  const edges = (await boxesOf(page.locator("[data-to-do]"))).map(({ left }) => Math.round(left));
  expect(edges.length).toBeGreaterThan(1);
  expect(new Set(edges).size).toBe(1);
  await bench.lead(page, contact, "ar");
  const values = await boxesOf(page.locator(".told-value:has(.pin) > .link-button"));
  const pins = await boxesOf(page.locator(".told-value > .pin"));
  expect(pins.length).toBeGreaterThan(1);
  pins.forEach((pin, at) => {
    expect(pin.top).toBeGreaterThanOrEqual((values[at]?.bottom ?? 0) - 1);
    expect(Math.round(pin.right)).toBe(Math.round(values[at]?.right ?? 0));
  });
  await page.context().close();
});

test("what lies on the words of a contact does not hide that they are", async () => {
  const { page } = await bench.open(report);
  await page.locator("[data-paragraph]").first().waitFor();
  const looks = await page.evaluate(() =>
    ["contact", "statement", "position", "scenario", "other"].map((layer) => {
      const { backgroundColor, textDecorationLine, textUnderlineOffset } = getComputedStyle(
        document.querySelector("[data-paragraph]") as Element,
        `::highlight(${layer})`,
      );
      return { isGround: backgroundColor !== "rgba(0, 0, 0, 0)", line: `${textDecorationLine} ${textUnderlineOffset}` };
    }),
  );
  expect(looks.map(({ isGround }) => isGround)).toEqual([true, false, false, false, false]);
  expect(new Set(looks.slice(1).map(({ line }) => line)).size).toBe(4);
  await page.context().close();
});

test("in the network few stand at first, and a finger makes one stand out before it leads on", async () => {
  const { page } = await bench.open("/network", { lang: "en", width: PHONE, touch: true });
  const names = page.locator(".network-name");
  await names.first().waitFor();
  expect(await names.count()).toBe(12);
  await names.first().tap();
  expect(await page.locator(".network-name.pointed").count()).toBe(1);
  expect(await page.locator(".network-line.pointed").count()).toBeGreaterThan(0);
  expect(new URL(page.url()).pathname).toBe("/network");
  await names.first().tap();
  await page.waitForURL(/\/actors\//);
  await bench.lead(page, "/network", "en");
  await page.getByRole("button", { name: "Show more" }).click();
  expect(await names.count()).toBeGreaterThan(12);
  await page.context().close();
});

test("paper does not say what to press", async () => {
  const { page } = await bench.open(contact, { lang: "en", width: DESK });
  const hint = page.getByText("Press a value to read the sentence it rests on.");
  await hint.waitFor();
  await page.emulateMedia({ media: "print" });
  expect(await hint.isVisible()).toBe(false);
  await page.context().close();
});
