import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
const TEXT = "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. وقال الصفدي إن بلاده تدعم الوساطة.";
let latinFirst: string;
let english: string;
beforeAll(async () => {
  bench = await Workbench.start();
  const { reports } = await bench.add([
    { text: `AFP – ${TEXT}\nQNA – قال الصفدي إن الحوار مستمر، وقال الصفدي إن الطريق طويل.`, publishedAt: "2025-04-25" },
    { text: "The Kremlin said on Thursday that the two presidents spoke by phone for two hours.", publishedAt: "2025-10-17" },
  ]);
  [latinFirst, english] = reports.map(({ id }) => id) as [string, string];
});
afterAll(() => bench.end());

describe.each(["ar", "en"] as const)("in %s", (lang) => {
  const say = (ar: string, en: string): string => (lang === "ar" ? ar : en);

  test("files are named, can be taken away one by one, and each report that came of them is a link", async () => {
    const { page, troubles } = await bench.open("/add", { lang });
    await page.locator(".limits", { hasText: "200" }).waitFor();
    const file = (name: string, text: string) => ({ name, mimeType: "text/plain", buffer: Buffer.from(text) });
    await page
      .locator("input[type=file]")
      .setInputFiles([file("first.txt", `${TEXT} (${lang})`), file("second.txt", "no"), file("broken.jsonl", '{"text": \n')]);
    expect(await page.locator(".chosen-files .chip").count()).toBe(3);
    await page.getByRole("button", { name: say("إزالة second.txt", "Remove second.txt") }).click();
    expect(await page.locator(".chosen-files .chip").allInnerTexts()).toHaveLength(2);
    expect(await page.getByRole("button", { name: say("إزالة الملفات كلها", "Remove all files") }).count()).toBe(1);
    await page.getByRole("button", { name: say("إضافة", "Add"), exact: true }).click();
    const taken = page.locator(".taken-in");
    await taken.waitFor();
    expect(await taken.innerText()).toContain("first.txt");
    expect(await taken.innerText()).toContain("«التقى وزير الخارجية القطري");
    await page.locator("section.panel .note", { hasText: say("أمس", "yesterday") }).waitFor();
    const reason = page.locator("table.data td", { hasText: "JSON" }).last();
    expect(await reason.evaluate((cell) => getComputedStyle(cell).direction)).toBe(say("rtl", "ltr"));
    await bench.picture(page, `added-${lang}`);
    await taken.getByRole("link", { name: say("إضافته من جديد مع تاريخه", "Add it again with its day") }).click();
    await page.waitForFunction(() => (document.querySelector("textarea")?.value ?? "").startsWith("التقى"));
    await page.locator("input[type=date]").fill("2025-04-26");
    await page.getByRole("button", { name: say("إضافة", "Add"), exact: true }).click();
    await page.locator(".taken-in", { hasText: "2025" }).waitFor();
    await page.locator(".taken-in a").first().click();
    await page.locator(".report").waitFor();
    expect(await page.locator("h1").innerText()).toContain("«التقى وزير الخارجية القطري");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("a report that is not in Arabic says so", async () => {
    const { page } = await bench.open(`/reports/${english}`, { lang });
    expect(await page.locator(".note.remark").innerText()).toContain(say("ليس بالعربية", "not in Arabic"));
    expect(
      await page
        .locator(".report p")
        .first()
        .evaluate((p) => getComputedStyle(p).direction),
    ).toBe("ltr");
    await page.context().close();
  });

  test("lines of the margin tell their words, rules are named in words, and what is chosen stands in the address", async () => {
    const { page, troubles } = await bench.open(`/reports/${latinFirst}`, { lang });
    for (const paragraph of await page.locator(".report p.read").all()) expect(await paragraph.evaluate((p) => getComputedStyle(p).direction)).toBe("rtl");
    const lines = await page.locator(".margin-button").allInnerTexts();
    expect(new Set(lines).size).toBe(lines.length);
    await page.locator(".margin-button").last().click();
    await page.waitForURL(/at=\d+-\d+/);
    const rules = await page.locator(".margin-more .rules").innerText();
    expect(rules).toMatch(lang === "ar" ? /\p{Script=Arabic}/u : / /);
    expect(rules).not.toMatch(/[a-z]-[a-z]/);
    await page.reload();
    await page.locator(".margin-more").waitFor();
    expect(await page.locator(".margin-more .rules").innerText()).toBe(rules);
    await page.goto(`${bench.url}/reports/${latinFirst}?at=99990-99999&lang=${lang}`);
    await page.locator(".note", { hasText: say("يشير العنوان", "The address leads") }).waitFor();
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("where the server is gone a view says that Qanat does not answer; back again, it opens", async () => {
    const { page } = await bench.open("/add", { lang });
    await page.route("**/*", (route) => route.abort());
    await page.locator(".bar-nav a").nth(3).click();
    await page.locator("[role=alert]", { hasText: say("قناة لا تستجيب", "Qanat does not answer") }).waitFor();
    expect(await page.locator("main").innerText()).not.toContain("Unable");
    await page.unroute("**/*");
    await page.getByRole("button", { name: say("إعادة المحاولة", "Try again") }).click();
    await page.locator("h1", { hasText: say("المواقف", "Positions") }).waitFor();
    await page.context().close();
  });
});

test("where a piece of the workbench is gone and the server answers, the page loads itself again, once", async () => {
  const { page } = await bench.open("/add", { lang: "en" });
  let loads = 0;
  page.on("load", () => loads++);
  await page.evaluate(() => sessionStorage.clear());
  await page.route(/\/assets\/view-[\w-]{8}\.(js|css)$/, (route) => route.fulfill({ status: 404 }));
  await page.locator(".bar-nav a").nth(4).click();
  await page.waitForURL(/scenarios/);
  await page.locator("[role=alert]").waitFor();
  expect(loads).toBe(1);
  await page.unroute(/\/assets\/view-[\w-]{8}\.(js|css)$/);
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator("h1", { hasText: "Scenarios" }).waitFor();
  await page.context().close();
});

test("a first visit to what is new shows little of it and a link to all", async () => {
  const { page } = await bench.open("/news", { lang: "en" });
  await page.locator(".lead", { hasText: "first visit" }).waitFor();
  await page.locator("section .lines").first().waitFor();
  for (const list of await page.locator("ul.lines.panel").all()) expect(await list.locator("> li").count()).toBeLessThanOrEqual(5);
  await page.locator(".lead a").click();
  await page.waitForURL(/since=/);
  await page.locator(".lead", { hasText: "Since" }).waitFor();
  await page.context().close();
});

test("what is new lists the reports that came in, the newest first, and no others", async () => {
  const { until } = (await (await fetch(`${bench.url}/api/v1/news?since=2020-01-01T00:00:00Z`)).json()) as { readonly until: string };
  const added: string[] = [];
  for (const day of ["2025-04-27", "2025-04-26"])
    added.push(...(await bench.add([{ text: `${TEXT} (${day})`, publishedAt: day }])).reports.map(({ id }) => id));
  const { page } = await bench.open(`/news?since=${until}`, { lang: "en" });
  const links = page.locator("section[aria-labelledby=reports] li a");
  await links.first().waitFor();
  expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute("href")))).toEqual(added.reverse().map((id) => `/reports/${id}`));
  await page.context().close();
});

test("one can jump from item to item, unknown conditions are let go, and every end leads on", async () => {
  const { page, troubles } = await bench.open("/open?kind=bogus", { lang: "en" });
  await page.locator("ul.panel > li").first().waitFor();
  expect(await page.locator("ul.panel > li h2").count()).toBe(await page.locator("ul.panel > li").count());
  await page.goto(`${bench.url}/reports`);
  await page.locator("tbody tr").first().waitFor();
  expect(await page.locator("tbody tr h2").count()).toBe(await page.locator("tbody tr").count());
  expect(troubles).toEqual([]);
  await page.goto(`${bench.url}/actors/zzz`);
  await page.locator("main a[href='/actors']").waitFor();
  expect(await page.locator("footer a[href='/api/v1/docs']").count()).toBe(1);
  await page.context().close();
});

test("a text of a megabyte is shown in parts, and a link to its middle opens there", async () => {
  const text = Array.from({ length: 6_000 }, (_, n) => `قال نادر الصفدي إن بلاده تدعم الوساطة رقم ${n} بين الطرفين في الدوحة.`).join("\n");
  const { reports } = await bench.add([{ title: "نص طويل", publishedAt: "2025-04-25", text }]);
  const id = reports[0]?.id;
  const { page, troubles } = await bench.open(`/reports/${id}`, { lang: "en" });
  await page.locator("nav.row", { hasText: "Part 1 of" }).first().waitFor();
  expect(await page.locator(".report p.read").count()).toBeLessThan(1_200);
  const at = text.indexOf("رقم 3000 ");
  await page.goto(`${bench.url}/reports/${id}?at=${at}-${at + 8}&lang=en`);
  await page.waitForFunction(() => [...(CSS.highlights.get("chosen") ?? [])].map(String).join("|") === "رقم 3000");
  await page.waitForFunction(() => {
    const range = [...(CSS.highlights.get("chosen") ?? [])][0] as Range;
    const { top } = range.getBoundingClientRect();
    return top > 0 && top < innerHeight;
  });
  await page.getByRole("link", { name: "Next part" }).first().click();
  await page.waitForURL(/part=\d/);
  expect(troubles).toEqual([]);
  await page.context().close();
});
