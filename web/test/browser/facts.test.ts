import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ContactPage, FactList, Timeline } from "../../api/answers.ts";
import { faultsOfDialog } from "./axe.ts";
import { selectInPassage, selectWords } from "./select-words.ts";
import { Workbench } from "./workbench.ts";

const REPORT = {
  publishedAt: "2025-10-20",
  outlet: "صحيفة الجسر",
  title: "لقاء في الدوحة",
  text: [
    "التقى وزير الخارجية الروسي سيرغي لافروف نظيره الأمريكي ماركو روبيو في الدوحة أمس الأحد.",
    "وحسب مصدر مطلع فالمطلوب هو وقف إطلاق النار قبل أي لقاء آخر.",
    "إن لم يتوقف القتال فلا قمة هذا العام. وقال لافروف إن اللقاء كان مفيدا.",
  ].join("\n"),
};

let bench: Workbench;
let report: string;
let call: ContactPage;
beforeAll(async () => {
  bench = await Workbench.start([REPORT]);
  const { items } = await bench.get<{ items: readonly { id: string; title: string | null }[] }>("/reports?limit=50");
  report = items.find(({ title }) => title === REPORT.title)?.id ?? "";
  const { marks } = await bench.get<Timeline>("/timeline");
  call = await bench.get<ContactPage>(`/contacts/${marks.find((m) => m.date === "2025-10-16" && m.kind === "call")?.id}`);
});
afterAll(() => bench.end());

const decide = async (page: Page): Promise<void> => {
  await page.locator("dialog button[type=submit]").click();
  await page.locator("dialog").waitFor({ state: "detached" });
};

test("a statement and a position are added to an Arabic report, shown where they belong, and undone", async () => {
  const { page, troubles } = await bench.open(`/reports/${report}`, { lang: "ar" });
  await selectWords(page, "المطلوب هو وقف إطلاق النار قبل أي لقاء آخر");
  await page.getByRole("button", { name: "إضافة ما تدل عليه هذه الألفاظ" }).click();
  expect(await faultsOfDialog(page)).toEqual([]);
  expect(await page.locator("dialog button[type=submit]").isDisabled()).toBe(true);
  await page.locator("dialog").getByLabel("القائل").selectOption("sources");
  await page.getByLabel("صيغة القول").selectOption("reveal");
  await page.getByLabel("ملاحظة (لماذا)").fill("فاتت القراءة");
  await bench.picture(page, "add-statement-ar");
  await decide(page);
  const said = page.locator(".margin-fact.layer-statement", { hasText: "أضافه محلل" });
  await said.waitFor();
  expect(await said.innerText()).toContain("كشف");

  await selectWords(page, "وقف إطلاق النار");
  await page.getByRole("button", { name: "إضافة ما تدل عليه هذه الألفاظ" }).click();
  await page.getByLabel("موقف", { exact: true }).check();
  await page.locator("dialog .picker input").first().fill("روسيا");
  await page.locator("dialog .picker-list li").first().waitFor();
  await page.keyboard.press("Enter");
  await page.getByLabel("نوع الموقف").selectOption("precondition");
  await page.getByLabel("موجَّه إلى").selectOption("marco_rubio");
  await page.getByLabel("المواضيع").selectOption("ceasefire");
  await selectInPassage(page.locator("dialog"), "قبل أي لقاء آخر");
  await page.getByRole("button", { name: /في المقابل.*اعتماد/ }).click();
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "add-position-ar");
  await decide(page);
  await page.locator(".margin-fact.layer-position", { hasText: "شرط مسبق" }).waitFor();
  await page.locator(".margin-fact.layer-position .margin-button").click();
  expect(await page.locator(".margin-more").innerText()).toContain("قبل أي لقاء آخر");
  await bench.picture(page, "added-facts-ar");

  await bench.lead(page, "/positions?side=russia&topic=ceasefire", "ar");
  const held = page.locator(".fact", { hasText: "أضافه محلل" });
  expect(await held.first().innerText()).toContain("وقف إطلاق النار");
  await bench.picture(page, "added-position-ar");

  await bench.lead(page, `/reports/${report}`, "ar");
  expect(await page.locator("ol.lines li").count()).toBe(2);
  for (const left of [1, 0]) {
    await page.getByRole("button", { name: "تراجُع" }).first().click();
    await decide(page);
    await page.waitForFunction((n) => document.querySelectorAll(".margin-button .by-analyst").length === n, left);
  }
  const { items } = await bench.get<FactList>(`/facts?report=${report}`);
  expect(items.filter(({ decided }) => decided !== undefined)).toEqual([]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a scenario and a question are made of words that are selected in the dialog", async () => {
  const { page, troubles } = await bench.open(`/reports/${report}`, { lang: "en" });
  await selectWords(page, "فلا قمة هذا العام");
  await page.getByRole("button", { name: "Add a fact on these words" }).click();
  await page.getByLabel("A scenario", { exact: true }).check();
  await page.getByLabel("Who says it").selectOption("author");
  await selectInPassage(page.locator("dialog"), "لم يتوقف القتال");
  await page.getByRole("button", { name: "If (may be left out): take the selected words" }).click();
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "add-scenario-en");
  await decide(page);
  await selectWords(page, "يتوقف القتال فلا قمة هذا العام");
  await page.getByRole("button", { name: "Add a fact on these words" }).click();
  await page.getByLabel("An open question", { exact: true }).check();
  await page.getByLabel("Who says it").selectOption("analysts");
  for (const [at, words] of ["يتوقف القتال", "لا قمة"].entries()) {
    await selectInPassage(page.locator("dialog"), words);
    await page.getByRole("button", { name: `Alternative ${at + 1}: take the selected words` }).click();
  }
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "add-question-en");
  await decide(page);
  await bench.lead(page, "/scenarios", "en");
  const added = await page.locator(".panel", { hasText: "added by an analyst" }).allInnerTexts();
  expect(added).toEqual([expect.stringContaining("لم يتوقف القتال"), expect.stringMatching(/analysts[^]*لا قمة/)]);
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("what was read is corrected, says what it was, and is rejected", async () => {
  const { page, troubles } = await bench.open(`/reports/${report}`, { lang: "en" });
  const statement = page.locator(".margin-fact.layer-statement", { hasText: "Lavrov" });
  await statement.locator(".margin-button").click();
  await statement.getByRole("button", { name: "Correct" }).click();
  await page.locator("dialog").getByLabel("Who says it").selectOption("marco_rubio");
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "correct-statement-en");
  await decide(page);
  const corrected = page.locator(".margin-fact.layer-statement", { hasText: "corrected by an analyst" });
  await corrected.waitFor();
  expect(await corrected.innerText()).toContain("Before the correction – Who says it: Sergey Lavrov");
  await corrected.getByRole("button", { name: "Correct", exact: true }).click();
  const passage = page.locator("dialog .passage-part", { hasText: "The words of it" });
  const all = (await passage.locator(".read").innerText()).replaceAll(/[«»]/g, "");
  const fewer = all.split(" ").slice(0, 2).join(" ");
  await selectInPassage(page.locator("dialog"), fewer);
  await passage.getByRole("button", { name: "The words of it: take the selected words" }).click();
  expect(await passage.locator(".read").innerText()).toBe(`«${fewer}»`);
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "correct-words-en");
  await decide(page);
  await page.waitForFunction((words) => document.querySelector(".margin-fact.chosen, .margin-more")?.textContent?.includes(words) === true, all);
  expect(await corrected.innerText()).toContain(`Words: «${all}»`);
  await bench.picture(page, "corrected-statement-en");
  await corrected.getByRole("button", { name: "Not so" }).click();
  expect(await faultsOfDialog(page)).toEqual([]);
  await decide(page);
  await corrected.waitFor({ state: "detached" });
  await page.locator("ol.lines", { hasText: "statement rejected as wrong" }).waitFor();
  await bench.lead(page, "/decisions", "en");
  expect(await page.locator("ol.lines").innerText()).toContain("statement corrected – Who says it: Marco Rubio");
  expect(troubles).toEqual([]);
  await page.context().close();
});

test.each(["ar", "en"] as const)("who takes part is corrected on the page of a contact (%s)", async (lang) => {
  const words =
    lang === "ar"
      ? { open: "تصحيح: المشاركون", role: /دور دونالد ترامب/, other: "طرف آخر…", name: "قطر", decided: "بقرار محلل", undo: "تراجُع" }
      : { open: "Correct: Who", role: /Role of Donald Trump/, other: "Somebody else…", name: "Qatar", decided: "decided by an analyst", undo: "Undo" };
  const { page, troubles } = await bench.open(`/contacts/${call.contact.id}`, { lang });
  await page.getByRole("button", { name: words.open }).click();
  const dialog = page.locator("dialog");
  await dialog.getByLabel(words.role).selectOption("host");
  await dialog.getByRole("combobox", { name: words.other }).fill(words.name);
  await dialog.locator(".picker-list li").first().waitFor();
  await page.keyboard.press("Enter");
  await dialog.locator(".participant").nth(2).getByRole("combobox").selectOption("mediator");
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, `correct-participants-${lang}`);
  await decide(page);
  const shown = page.locator(".facts dd").first();
  await shown.filter({ hasText: words.decided }).waitFor();
  expect(await shown.innerText()).toContain(words.name);
  await bench.picture(page, `corrected-participants-${lang}`);
  await page.locator("main").getByRole("button", { name: words.undo }).last().click();
  await decide(page);
  await shown.filter({ hasNotText: words.decided }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("what stands in no line of its own is corrected as well", async () => {
  const { page, troubles } = await bench.open(`/contacts/${call.contact.id}`, { lang: "en" });
  await page.getByLabel("Correct or add another value…").selectOption("place");
  await page.locator("dialog").getByLabel("Place").fill("الكرملين");
  await decide(page);
  await page.locator(".facts", { hasText: "Kremlin" }).waitFor();
  await page.getByLabel("Correct or add another value…").selectOption("kind");
  await page.locator("dialog").getByLabel("Kind").selectOption("meeting");
  await decide(page);
  await page.locator("h1", { hasText: "Meeting between" }).waitFor();
  expect(await page.locator(".facts dd", { hasText: "Meeting" }).innerText()).toContain("decided by an analyst");
  for (const n of [1, 2]) {
    await page.locator("main").getByRole("button", { name: "Undo" }).nth(-n).click();
    await decide(page);
  }
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a contact that was missed is added on selected words, on a telephone", async () => {
  const { page } = await bench.open(`/reports/${call.contact.accounts[0]?.report}`, { lang: "en", width: 390 });
  await page.locator("[data-paragraph]").first().waitFor();
  await page.evaluate(() => {
    const text = document.querySelector("[data-paragraph]")?.firstChild as Text;
    getSelection()?.setBaseAndExtent(text, 0, text, 40);
  });
  await page.getByRole("button", { name: "Add a fact on these words" }).click();
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= document.documentElement.clientWidth + 1)).toBe(true);
  await page.getByLabel("A contact", { exact: true }).check();
  await page.locator("dialog fieldset input[type=checkbox]").first().check();
  await bench.picture(page, "add-contact-en-narrow");
  await decide(page);
  // It stands in the margin at once, and leads to its page.
  const added = page.locator(".margin-fact.layer-contact", { hasText: "added by an analyst" });
  await added.locator(".margin-button").click();
  await added.getByRole("link", { name: "Open the contact" }).click();
  await page.waitForURL(/\/contacts\//);
  await page.locator("table.accounts").waitFor();
  await page.getByRole("button", { name: "No contact" }).click();
  await decide(page);
  await page.goBack();
  await page.locator(".margin-fact.layer-contact .struck").waitFor();
  await page.goto(`${bench.url}/decisions`);
  await page.locator("ol.lines", { hasText: "a contact added" }).waitFor();
  await page.context().close();
});
