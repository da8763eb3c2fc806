import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ContactPage, DecisionView, Timeline } from "../../api/answers.ts";
import { faultsOf } from "./axe.ts";
import { Workbench } from "./workbench.ts";

const report = (outlet: string, publishedAt: string, text: string) => ({ outlet, publishedAt, title: `${outlet} ${publishedAt}`, text });
/** Two outlets on each of three meetings, and one report in which two speakers tell two lengths of one call. */
const REPORTS = [
  ["الدوحة", "2025-04-25", "2025-04-26"],
  ["مسقط", "2025-05-09", "2025-05-10"],
  ["أنقرة", "2025-06-13", "2025-06-14"],
].flatMap(([city, first, second]) => [
  report(
    "صحيفة الجسر",
    first as string,
    `التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في ${city} أمس الخميس. واستمر اللقاء ثلاث ساعات. وقال لافروف إن بلاده تدعم الوساطة.`,
  ),
  report(
    "The Lantern",
    second as string,
    `أعلنت وزارة الخارجية التركية أن الوزير هاكان فيدان التقى نظيره الروسي سيرغي لافروف في ${city} يوم الخميس، واستمر اللقاء ساعة واحدة.`,
  ),
]);
const TWO_SPEAKERS = report(
  "وكالة المرفأ",
  "2025-07-09",
  "أجرى الرئيس الروسي فلاديمير بوتين أمس الثلاثاء اتصالا هاتفيا مع الرئيس الأمريكي دونالد ترامب. وقال الكرملين إن الاتصال استمر ساعتين. وقال البيت الأبيض إن الاتصال استمر ثلاث ساعات.",
);

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start([...REPORTS, TWO_SPEAKERS]);
});
afterAll(() => bench.end());

const at = async (date: string): Promise<ContactPage> => {
  const { marks } = await bench.get<Timeline>("/timeline");
  return bench.get<ContactPage>(`/contacts/${marks.find((mark) => mark.date === date)?.id}`);
};
const NAME = { ar: "اسمك كما يظهر إلى جانب القرار", en: "Your name, as it stands beside the decision" };
const WORDS = {
  ar: { settle: "حسم", undo: "تراجُع", reject: "استبعاد الرواية", split: "فصلها واقعة مستقلة", decide: "تسجيل القرار" },
  en: { settle: "Settle", undo: "Undo", reject: "No contact", split: "Another event", decide: "Decide" },
} as const;
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const at = document.activeElement;
    return at === null ? "" : [at.tagName, at.getAttribute("name") ?? "", at.textContent?.slice(0, 20) ?? ""].join(" ").trim();
  });
const line = (page: Page) => page.locator(".just-decided");
const over = (page: Page): Promise<void> => page.locator("dialog").waitFor({ state: "detached" });
const faults = async (page: Page): Promise<readonly string[]> => (await faultsOf(page)).map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
/** Takes back whatever holds, so that no test sees another's decisions. */
async function undoAll(): Promise<void> {
  const { items } = await bench.get<{ items: readonly DecisionView[] }>("/decisions?limit=500");
  for (const { number, action, undoneBy } of items)
    if (undoneBy === null && action.type !== "undo") await post({ action: { type: "undo", decision: number }, author: "Leila" });
}
async function post(body: object): Promise<DecisionView> {
  const headers = { "Content-Type": "application/json", "If-Match": "*" };
  const response = await fetch(`${bench.url}/api/v1/decisions`, { method: "POST", headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return (await response.json()) as DecisionView;
}

test("where the server did not answer, trying again sends the decision", async () => {
  await undoAll();
  const { page } = await bench.open("/open", { lang: "ar" });
  await page.getByRole("button", { name: WORDS.ar.settle }).first().click();
  await page.locator("dialog textarea").fill("راجعتُ البيان");
  let lost = 0;
  await page.route("**/api/v1/decisions", (route) => (lost++ === 0 ? route.abort() : route.continue()));
  await page.getByRole("button", { name: WORDS.ar.decide }).click();
  await page.locator("dialog").getByRole("button", { name: "إعادة المحاولة" }).click();
  await over(page);
  expect(lost).toBe(2);
  const { items } = await bench.get<{ items: readonly DecisionView[] }>("/decisions?limit=1");
  expect(items[0]).toMatchObject({ note: "راجعتُ البيان", action: { type: "settle" } });
  await undoAll();
  await page.context().close();
});

describe.each(["ar", "en"] as const)("in %s", (lang) => {
  const w = WORDS[lang];

  test("who decides is asked once; the dialog begins in its first field, says what lacks, sends by Enter and gives the focus back", async () => {
    const { contact } = await at("2025-04-24");
    const { page, troubles } = await bench.open(`/contacts/${contact.id}`, { lang, author: null });
    const correct = page.locator(".facts button.correct").nth(2);
    await correct.click();
    expect(await focused(page)).toMatch(/^(SELECT|INPUT|TEXTAREA)/);
    await page.keyboard.press("Escape");
    await over(page);
    expect(await focused(page)).toMatch(/^BUTTON/);
    await page.locator("main header button").first().click();
    expect(await focused(page)).toBe("TEXTAREA note");
    await page.keyboard.type("heard");
    await page.keyboard.press("Enter");
    await page.locator("dialog [role=alert]").waitFor();
    expect(await focused(page)).toBe("INPUT author");
    expect(await page.getByLabel(NAME[lang]).getAttribute("aria-invalid")).toBe("true");
    await bench.picture(page, `decide-who-${lang}`);
    await page.keyboard.type("Leila");
    await page.keyboard.press("Enter");
    await over(page);
    await line(page).waitFor();
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await page.reload();
    await page.locator(".facts button.correct").first().click();
    expect(await page.getByLabel(NAME[lang]).inputValue()).toBe("Leila");
    expect(troubles).toEqual([]);
    await page.context().close();
    await undoAll();
  });

  test("an account is put aside: the page goes to what the others tell and says so; nothing left, the address says by whom, and is led back", async () => {
    const { contact } = await at("2025-04-24");
    const [first, second] = contact.accounts;
    const { page, troubles } = await bench.open(`/contacts/${contact.id}`, { lang });
    await page.getByRole("button", { name: w.reject }).first().click();
    await page.keyboard.press("Enter");
    await over(page);
    await page.waitForURL((url) => url.pathname.endsWith(second?.id ?? "") && url.searchParams.get("was") === first?.id);
    await page.locator(".note.accent", { hasText: "صحيفة الجسر" }).waitFor();
    await page.waitForFunction(() => document.querySelectorAll("table.accounts th[scope=col]").length === 1);
    expect(await page.locator("section[aria-labelledby=decisions]").innerText()).toContain("صحيفة الجسر");
    expect(await focused(page)).not.toMatch(/^BODY/);
    await bench.picture(page, `put-aside-moved-${lang}`);
    // The old address, as somebody else has it.
    await bench.lead(page, `/contacts/${first?.id}`, lang);
    await page.waitForURL((url) => url.pathname.endsWith(second?.id ?? ""));
    await page.locator(".note.accent").waitFor();
    await page.getByRole("button", { name: w.reject }).first().click();
    await page.keyboard.press("Enter");
    await over(page);
    await page.locator("h1", { hasText: lang === "ar" ? "رواية مستبعدة" : "Account put aside" }).waitFor();
    await page.locator("ol.lines", { hasText: "The Lantern" }).waitFor();
    expect(await page.locator(`main a[href*="/reports/${second?.report}"]`).count()).toBeGreaterThan(0);
    expect(await faults(page)).toEqual([]);
    await bench.picture(page, `put-aside-gone-${lang}`);
    await line(page).getByRole("button", { name: w.undo }).click();
    await page.locator("table.accounts").waitFor();
    await page.locator(".note.accent").getByRole("button", { name: w.undo }).click();
    await page.waitForFunction(() => document.querySelectorAll("table.accounts th[scope=col]").length === 2);
    await page.locator(".note.accent").waitFor({ state: "detached" });
    // The browser writes what is not found to its console, by itself.
    expect(troubles.filter((trouble) => !trouble.includes("410"))).toEqual([]);
    await page.context().close();
    await undoAll();
  });

  test("after a split the line says where both are; joined again, the address of either leads to the whole", async () => {
    const { contact } = await at("2025-05-08");
    const [first, second] = contact.accounts;
    const { page } = await bench.open(`/contacts/${contact.id}`, { lang });
    await page.getByRole("button", { name: w.split }).last().click();
    await page.keyboard.press("Enter");
    await over(page);
    await line(page).locator("a").nth(1).waitFor();
    const to = await line(page)
      .locator("a")
      .evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    expect(to).toEqual([second?.id, first?.id].map((id) => `/contacts/${id}`));
    await bench.picture(page, `split-${lang}`);
    await line(page).locator("a").first().click();
    await page.waitForURL(`**/contacts/${second?.id}*`);
    await page.getByRole("button", { name: lang === "ar" ? "دمج مع واقعة أخرى…" : "Same as another…" }).click();
    await page.locator("dialog .choice", { hasText: "2025" }).first().click();
    await page.locator("dialog button[type=submit]:not([aria-disabled=true])").click();
    await over(page);
    await page.waitForURL(`**/contacts/${first?.id}*`);
    await page.waitForFunction(() => document.querySelectorAll("table.accounts th[scope=col]").length === 2);
    for (const id of [first?.id, second?.id]) {
      await bench.lead(page, `/contacts/${id}`, lang);
      expect(await page.locator("table.accounts th[scope=col]").count()).toBe(2);
    }
    await page.context().close();
    await undoAll();
  });

  test("settling says so and stays, the focus goes to the next, and one press takes it back", async () => {
    const { page, troubles } = await bench.open("/open", { lang });
    const items = page.locator("ul.panel > li");
    const before = await items.count();
    const second = await items.nth(1).locator("[id$=-says]").innerText();
    const said = await items.first().locator("[id$=-says]").innerText();
    await items.first().getByRole("button", { name: w.settle, exact: true }).click();
    await page.keyboard.type("known");
    await page.keyboard.press("Enter");
    await over(page);
    await page.waitForFunction((n) => document.querySelectorAll("ul.panel > li").length === n, before - 1);
    expect(await line(page).locator("[role=status]").innerText()).toContain(said);
    await page.waitForFunction(() => document.activeElement?.hasAttribute("data-to-do"));
    expect(await page.evaluate(() => document.activeElement?.closest("li")?.querySelector("[id$=-says]")?.textContent)).toBe(second);
    expect(await faults(page)).toEqual([]);
    await bench.picture(page, `settled-${lang}`);
    await line(page).getByRole("button", { name: w.undo }).click();
    await page.waitForFunction((n) => document.querySelectorAll("ul.panel > li").length === n, before);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("a date is chosen from the calendar, a month or a range; what is no date is said aloud", async () => {
    const { contact } = await at("2025-06-12");
    const { page } = await bench.open(`/contacts/${contact.id}`, { lang });
    const correct = page.getByRole("button", { name: lang === "ar" ? "تصحيح: التاريخ" : "Correct: Date" });
    await correct.click();
    const how = page.locator("dialog select").first();
    expect([await how.inputValue(), await page.locator("dialog input[type=date]").inputValue()]).toEqual(["day", "2025-06-12"]);
    await how.selectOption("edtf");
    await page.locator("dialog fieldset input").fill("الخميس");
    const complaint = page.locator("dialog [role=alert]");
    expect(await complaint.innerText()).toContain("الخميس");
    expect(await page.locator("dialog .examples dd").allInnerTexts()).toContain("2025-10-13/2025-10-19");
    await page.keyboard.press("Enter");
    expect(await page.locator("dialog").count()).toBe(1);
    await bench.picture(page, `date-not-understood-${lang}`);
    await how.selectOption("month");
    await page.locator("dialog .date-parts select").first().selectOption("6");
    await page.locator("dialog .date-parts input").fill("2025");
    expect(await page.locator("dialog fieldset").innerText()).toContain(lang === "ar" ? "سيعرض السجل: يونيو 2025" : "The record will show: June 2025");
    await how.selectOption("range");
    await page.locator("dialog input[type=date]").nth(0).fill("2025-06-11");
    await page.locator("dialog input[type=date]").nth(1).fill("2025-06-10");
    expect(await complaint.count()).toBe(1);
    await page.locator("dialog input[type=date]").nth(1).fill("2025-06-13");
    expect(await complaint.count()).toBe(0);
    await bench.picture(page, `date-range-${lang}`);
    await page.locator("dialog button[type=submit]").click();
    await over(page);
    await page.locator(".facts", { hasText: lang === "ar" ? "من 11 إلى 13 يونيو 2025" : "11 to 13 June 2025" }).waitFor();
    await page.context().close();
    await undoAll();
  });

  test("of two values in one report the second is chosen as well", async () => {
    const { contact } = await at("2025-07-08");
    const { page } = await bench.open(`/contacts/${contact.id}`, { lang });
    const pins = page.locator("table.accounts .pin");
    expect(await pins.count()).toBe(2);
    const words = await pins.nth(1).locator("xpath=..").locator("bdi").innerText();
    await pins.nth(1).click();
    await page.keyboard.press("Enter");
    await over(page);
    const shown = page.locator(".facts dd .link-button strong", { hasText: words });
    await shown.waitFor();
    const { contact: now } = await at("2025-07-08");
    expect(now.duration).toMatchObject({ value: { minutes: 180 }, account: contact.id, reason: "decision" });
    // What it rests on is the second speaker's sentence.
    await shown.click();
    await page.locator("dialog .quoted").waitFor();
    expect(await page.locator("dialog .quoted").innerText()).toContain("البيت الأبيض");
    await page.context().close();
    await undoAll();
  });

  test("somebody else changed the contact meanwhile: what is other now is told, what was typed stays, one button goes on", async () => {
    const { contact } = await at("2025-05-08");
    const { page } = await bench.open(`/contacts/${contact.id}`, { lang });
    await page.getByRole("button", { name: lang === "ar" ? "تصحيح: المدة" : "Correct: Duration" }).click();
    await page.locator("dialog input[type=number]").first().fill("0");
    await page.locator("dialog input[type=number]").last().fill("95");
    await page.locator("dialog textarea").fill("heard the tape");
    const [first] = contact.accounts;
    const anchor = { report: first?.report, span: first?.evidence[0] };
    await post({ action: { type: "correct", contact: anchor, correction: { attribute: "status", value: "planned" } }, author: "سمير" });
    await page.locator("dialog button[type=submit]").click();
    const conflict = page.locator("dialog [role=alert]");
    await conflict.locator("li").waitFor();
    expect(await conflict.innerText()).not.toContain(contact.id);
    expect(await conflict.innerText()).toContain(lang === "ar" ? "الحالة: من «جرى»" : "Status: was");
    expect(await page.locator("dialog textarea").inputValue()).toBe("heard the tape");
    expect(await faults(page)).toEqual([]);
    await bench.picture(page, `conflict-${lang}`);
    await conflict.getByRole("button").click();
    await over(page);
    await page
      .locator(".facts", { hasText: lang === "ar" ? "95 دقيقة" : "95 minutes" })
      .or(page.locator(".facts", { hasText: "35" }))
      .first()
      .waitFor();
    const { contact: now } = await at("2025-05-08");
    expect(now).toMatchObject({ status: "planned", duration: { value: { minutes: 95 } } });
    await page.context().close();
    await undoAll();
  });

  test("the ledger names contact, values, outlet and words; it is narrowed by author and kind; nothing in a line breaks another", async () => {
    const { contact, discrepancies } = await at("2025-06-12");
    const [first, second] = contact.accounts.map(({ report: id, evidence }) => ({ report: id, span: evidence[0] }));
    await post({
      action: { type: "correct", contact: first, correction: { attribute: "duration", value: { minutes: 95, comparator: "exact" } } },
      author: "Sam O'Hara",
      note: "heard the tape, twice.",
    });
    await post({ action: { type: "pin", attribute: "duration", account: second }, author: "ليلى" });
    await post({ action: { type: "settle", item: discrepancies[0]?.id }, note: "بحسب بيان الوزارة", author: "ليلى" });
    await post({ action: { type: "reject", account: first }, author: "ليلى" });
    const { page, troubles } = await bench.open("/decisions", { lang });
    const text = await page.locator("ol.lines").innerText();
    for (const words of ["صحيفة الجسر", "The Lantern", lang === "ar" ? "سيرغي لافروف" : "Sergey Lavrov", "Sam O'Hara", discrepancies[0]?.sentence[lang] ?? "?"])
      expect(text).toContain(words);
    expect(text).toMatch(lang === "ar" ? /المدة: صُحّح من .+ إلى .+/ : /Duration corrected from .+ to .+/);
    expect(await page.locator(`ol.lines a[href^="/contacts/"]`).count()).toBeGreaterThanOrEqual(4);
    // A note starts at the side of its own language; a name in other letters leaves the date in one piece.
    const notes = page.locator(".decided-note");
    const sides = await notes.evaluateAll((all) => all.map((note) => `${note.textContent?.slice(0, 4)} ${getComputedStyle(note).direction}`));
    expect(sides).toEqual(expect.arrayContaining(["hear ltr", "بحسب rtl"]));
    const parts = page.locator("li", { hasText: "Sam O'Hara" }).first().locator("p.little").last().locator("bdi");
    const boxes = await parts.evaluateAll((all) => all.map((bdi) => bdi.getBoundingClientRect()).map(({ left, right }) => [left, right] as const));
    const [[nameFrom, nameTo], [dateFrom, dateTo]] = boxes as [readonly [number, number], readonly [number, number]];
    expect(nameTo <= dateFrom || dateTo <= nameFrom).toBe(true);
    expect(await faults(page)).toEqual([]);
    await bench.picture(page, `ledger-${lang}`);
    await page.locator("select").last().selectOption("settle");
    await page.waitForURL(/type=settle/);
    await page.locator("select").first().selectOption("ليلى");
    await page.waitForURL(/author=/);
    // The list before stays, told as old, until the answer is there.
    await expect
      .poll(async () => (await page.locator('main[aria-busy="false"] ol.lines > li').allInnerTexts()).map((words) => words.includes("ليلى")), {
        timeout: 60_000,
      })
      .toSatisfy((theirs: readonly boolean[]) => theirs.length > 0 && theirs.every(Boolean));
    expect(troubles).toEqual([]);
    await page.context().close();
    const narrow = await bench.open("/decisions", { lang, width: 390 });
    expect(await narrow.page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1)).toBe(true);
    await bench.picture(narrow.page, `ledger-${lang}-narrow`);
    await narrow.page.context().close();
    await undoAll();
  });
});
