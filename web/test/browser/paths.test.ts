import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContactPage, Timeline } from "../../api/answers.ts";
import { Workbench } from "./workbench.ts";

let bench: Workbench;
/** The call of 16 October 2025, and what is told of it. */
let call: ContactPage;
beforeAll(async () => {
  bench = await Workbench.start();
  const { marks } = await bench.get<Timeline>("/timeline");
  const mark = marks.find((m) => m.date === "2025-10-16" && m.kind === "call" && m.actors.includes("vladimir_putin"));
  call = await bench.get<ContactPage>(`/contacts/${mark?.id}`);
});
afterAll(() => bench.end());

describe.each(["ar", "en"] as const)("in %s", (lang) => {
  test("the timeline is walked by keys and opens a contact; what is zoomed and chosen stands in the address", async () => {
    const { page, troubles, strangers } = await bench.open("/", { lang });
    const plot = page.locator(".plot-field");
    await plot.focus();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press(lang === "ar" ? "ArrowLeft" : "ArrowRight");
    expect(await page.locator("figure.plot [role=status]").innerText()).not.toBe("");
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    await page.waitForURL(/from=\d{4}-\d\d-\d\d/);
    await page.keyboard.press("0");
    await page.waitForURL((url) => !url.search.includes("from="));
    await page.keyboard.press("Home");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/contacts\//);
    await page.locator("table.accounts").waitFor();
    await page.goBack();
    await page.locator(".filter-menu summary").nth(1).click();
    await page.locator(".filter-menu[open] input").nth(1).check();
    await page.waitForURL(/kind=meeting/);
    await page.keyboard.press("Escape");
    await page.locator("[role=group] .button").nth(1).click();
    await page.waitForURL(/view=table/);
    const rows = await page.locator("table.data tbody tr").count();
    await page.reload();
    await page.locator("table.data tbody tr").first().waitFor();
    expect(await page.locator("table.data tbody tr").count()).toBe(rows);
    expect([troubles, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test("somebody is found by a few letters and added to the conditions", async () => {
    const { page } = await bench.open("/", { lang });
    await page.locator(".picker input").fill(lang === "ar" ? "ويتكوف" : "Witkoff");
    await page.locator(".picker-list li").first().waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL(/actor=/);
    expect(await page.locator(".filters button.chip").innerText()).toContain(lang === "ar" ? "ويتكوف" : "Witkoff");
    await page.context().close();
  });

  test("a cell opens the sentence it rests on, and from there the report at these words", async () => {
    const { page, troubles } = await bench.open(`/contacts/${call.contact.id}`, { lang });
    await page
      .locator("table.accounts td .link-button", { hasText: lang === "ar" ? "ساعتين ونصف" : "two and a half hours" })
      .first()
      .click();
    const quoted = page.locator("dialog .quoted");
    await quoted.waitFor();
    expect(await quoted.innerText()).toContain("ساعتين ونصف");
    await page.locator("dialog a.button").click();
    await page.waitForURL(/\/reports\/.*at=\d+-\d+/);
    await page.locator(".report").waitFor();
    const marked = await page.evaluate(() => [...(CSS.highlights.get("chosen") ?? [])].map(String).join("|"));
    expect(marked).toContain("ساعتين ونصف");
    expect(await page.locator(".report span").count()).toBe(await page.locator(".report .margin span").count());
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("a fact in the margin tells its words and rules", async () => {
    const { page } = await bench.open(`/reports/${call.contact.accounts[0]?.report}`, { lang });
    await page.locator(".margin-button").first().click();
    expect(await page.locator(".margin-more .rules").innerText()).not.toBe("");
    await page.context().close();
  });

  test("search finds, marks and opens at the word", async () => {
    const { page } = await bench.open("/search?q=بودابست", { lang });
    await page.locator("ol.lines li").first().waitFor();
    expect(await page.evaluate(() => CSS.highlights.get("found")?.size ?? 0)).toBeGreaterThan(0);
    await page.locator(".facet").first().click();
    await page.waitForURL(/outlet=/);
    await page.locator("ol.lines li a").first().click();
    await page.waitForURL(/\/reports\/.*at=/);
    await page.context().close();
  });

  test("the language changes without losing the place", async () => {
    const { page } = await bench.open("/positions?side=russia", { lang });
    await page.locator(".bar-tools button").first().click();
    await page.waitForFunction((other) => document.documentElement.lang === other, lang === "ar" ? "en" : "ar");
    expect(page.url()).toContain("side=russia");
    expect(await page.evaluate(() => document.documentElement.dir)).toBe(lang === "ar" ? "ltr" : "rtl");
    await page.context().close();
  });
});

test.each(["/", "/reports", "/search?q=بوتين", "/open", "/positions", "/scenarios", "/actors", "/network", "/news", "/decisions", "/stories"])(
  "%s asks the server for nothing that it does not know, whatever stands in the address",
  async (path) => {
    const { page, troubles } = await bench.open(`${path}${path.includes("?") ? "&" : "?"}foo=1&type=nonsense&from=nonsense&kind=nonsense`);
    expect(await page.getByRole("alert").count()).toBe(0);
    expect(await page.locator("main h1").count()).toBe(1);
    expect(troubles).toEqual([]);
    await page.context().close();
  },
);

test("a decision is written, shown with its history, and undone", async () => {
  const { page, troubles } = await bench.open(`/contacts/${call.contact.id}`, { lang: "en" });
  await page.getByRole("button", { name: "Correct: Duration" }).click();
  await page.getByRole("spinbutton", { name: "Hours" }).fill("1");
  await page.getByLabel("Minutes").fill("35");
  await page.locator("dialog", { hasText: /The record will show: .*35 minutes/ }).waitFor();
  await page.getByLabel("Note (why)").fill("heard the tape");
  await page.getByLabel("Your name").fill("Tester");
  await page.getByRole("button", { name: "Decide" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.locator(".facts", { hasText: "decided by an analyst" }).waitFor();
  expect(await page.locator(".facts").innerText()).toContain("about two and a half hours");
  expect(await page.locator("ol.lines").last().innerText()).toContain("heard the tape");
  await page.getByRole("button", { name: "Undo" }).first().click();
  await page.getByRole("button", { name: "Decide" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.locator(".struck").first().waitFor();
  await page.waitForFunction(() => !(document.querySelector(".facts")?.textContent ?? "").includes("decided by an analyst"));
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a gap is settled with a note and taken up again", async () => {
  const { page } = await bench.open("/open?what=gaps", { lang: "en" });
  const before = await page.locator("ul.panel > li").count();
  expect(before).toBeGreaterThan(0);
  await page.getByRole("button", { name: "Settle", exact: true }).first().click();
  await page.locator("dialog textarea").fill("known");
  await page.getByRole("button", { name: "Decide" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.waitForFunction((n) => document.querySelectorAll("ul.panel > li").length === n, before - 1);
  await page.goto(`${bench.url}/decisions`);
  await page.getByRole("button", { name: "Undo" }).first().click();
  await page.getByRole("button", { name: "Decide" }).click();
  await page.locator("dialog").waitFor({ state: "detached" });
  await page.goto(`${bench.url}/open?what=gaps`);
  await page.waitForFunction((n) => document.querySelectorAll("ul.panel > li").length === n, before);
  await page.context().close();
});

test("a pasted text is taken in, what is refused is named, and what is new is told", async () => {
  const { page, troubles } = await bench.open("/add", { lang: "en" });
  await page.getByLabel("Text of a report").fill("التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في أنقرة أمس الثلاثاء.");
  await page.getByLabel("Day of publication").fill("2025-11-05");
  await page.getByLabel("Outlet").fill("وكالة الاختبار");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator("section.panel", { hasText: "1 report added" }).waitFor();
  await page.getByRole("link", { name: "See what is new" }).click();
  await page.locator("main", { hasText: "Hakan Fidan" }).waitFor();
  await page.goto(`${bench.url}/add`);
  await page.locator("input[type=file]").setInputFiles({ name: "broken.jsonl", mimeType: "application/json", buffer: Buffer.from('{"text": "نص"\n') });
  await page.getByRole("button", { name: "Add", exact: true }).click();
  await page.locator("table", { hasText: "broken.jsonl" }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});
