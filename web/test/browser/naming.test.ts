import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { ActorPage, DecisionList, Timeline } from "../../api/answers.ts";
import { faultsOfDialog } from "./axe.ts";
import { selectInPassage, selectWords } from "./select-words.ts";
import { Workbench } from "./workbench.ts";

const WORDS = "جلس هادف القمري عن كتائب الفجر الأزرق إلى لافروف ساعتين";
const REPORT = {
  publishedAt: "2025-11-20",
  outlet: "صحيفة الجسر",
  title: "لقاء في مسقط",
  text: [
    "التقى وزير الخارجية الروسي سيرغي لافروف نظيره العماني بدر البوسعيدي في مسقط أمس الأربعاء.",
    `وبعد ذلك ${WORDS}، ولم يُعلن شيء عن ذلك.`,
    "وقال لافروف إن اللقاء كان مفيدا.",
  ].join("\n"),
};
const WHO = "new:هادف_القمري";

let bench: Workbench;
let report: string;
beforeAll(async () => {
  bench = await Workbench.start([REPORT]);
  const { items } = await bench.get<{ items: readonly { id: string; title: string | null }[] }>("/reports?limit=50");
  report = items.find(({ title }) => title === REPORT.title)?.id ?? "";
});
afterAll(() => bench.end());

/** Looks for somebody in vain, and goes by keys from there to the button beside the field. */
async function lookInVain(page: Page, form: Locator, name: string): Promise<void> {
  await form.locator(".picker input").first().fill(name);
  await page.locator(".picker-nobody").waitFor();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
}

/** Writes down what the dialog on top says, and waits until it is gone. */
async function decide(dialog: Locator): Promise<void> {
  await dialog.locator("button[type=submit]").click();
  await dialog.waitFor({ state: "detached" });
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? "");

test("whoever nobody knows is named while a contact is added, and takes part in it with his side", async () => {
  const { page, troubles } = await bench.open(`/reports/${report}`, { lang: "ar", author: null });
  await selectWords(page, WORDS);
  await page.getByRole("button", { name: "إضافة ما تدل عليه هذه الألفاظ" }).click();
  const adding = page.getByRole("dialog", { name: "إضافة ما فات القراءة" });
  const naming = page.getByRole("dialog", { name: "تسمية طرف جديد" });
  await adding.getByLabel("تواصل", { exact: true }).check();
  await adding.getByLabel("المكان").fill("مسقط");

  await lookInVain(page, adding, "كتائب الفجر الأزرق");
  await naming.locator("textarea.passage").waitFor();
  expect(await naming.getByLabel("الاسم بالعربية").inputValue()).toBe("كتائب الفجر الأزرق");
  expect(await naming.getByLabel("الاسم بالعربية").evaluate((field) => field === document.activeElement)).toBe(true);
  expect(await naming.locator(".passage-part").innerText()).toContain("«كتائب الفجر الأزرق»");
  await naming.getByLabel("النوع").selectOption("group");
  expect(await naming.locator("button[type=submit]").getAttribute("aria-disabled")).toBe("true");
  await naming.getByLabel("يعمل باسم").selectOption({ label: "جانب قائم بذاته" });
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "name-group-ar", "view");
  await naming.getByLabel("اسمك كما يظهر").fill("ليلى");
  await decide(naming);
  expect(await focused(page)).toBe("تسمية طرف جديد");

  await lookInVain(page, adding, "هادف");
  await naming.locator("textarea.passage").waitFor();
  await selectInPassage(naming, "هادف القمري");
  await naming.getByRole("button", { name: "الألفاظ التي تسمّيه: اعتماد الألفاظ المظللة" }).click();
  await naming.getByLabel("الاسم بالعربية").fill("هادف القمري");
  await naming.getByLabel("الاسم بالإنجليزية").fill("Hadif Al-Qamari");
  await naming.getByLabel("يعمل باسم").selectOption({ label: "كتائب الفجر الأزرق" });
  await bench.picture(page, "name-person-ar", "view");
  await decide(naming);

  // The form goes on with what was filled in before.
  expect(await adding.getByLabel("المكان").inputValue()).toBe("مسقط");
  expect(await adding.getByLabel("اسمك كما يظهر").inputValue()).toBe("ليلى");
  expect(await adding.getByLabel("هادف القمري").isChecked()).toBe(true);
  await adding.getByLabel("كتائب الفجر الأزرق").uncheck();
  await adding.getByLabel("سيرغي لافروف").check();
  await adding.locator("select").first().selectOption("meeting");
  await bench.picture(page, "name-back-in-form-ar", "view");
  await decide(adding);
  const { marks } = await bench.get<Timeline>(`/timeline?actor=${encodeURIComponent(WHO)}`);
  expect(marks).toHaveLength(1);
  expect(marks[0]?.sides).toEqual(["new:كتايب_الفجر_الازرق", "russia"]);
  expect(troubles).toEqual([]);

  await bench.lead(page, `/actors/${encodeURIComponent(WHO)}`, "ar");
  const named = page.locator("section", { has: page.getByRole("heading", { name: "سمّاه محلل" }) });
  expect(await named.innerText()).toContain("أُضيف طرف: هادف القمري (شخص، كتائب الفجر الأزرق)");
  expect(await named.locator(".decided-words").innerText()).toContain("«هادف القمري»");
  await bench.picture(page, "named-actor-ar");
  // He takes part in a contact that an analyst added: his naming cannot be taken back first.
  await named.getByRole("button", { name: "تراجُع" }).click();
  await page.locator("dialog button[type=submit]").click();
  expect(await page.locator("dialog [role=alert]").innerText()).toMatch(/تذكر هادف القمري.*قرارات قائمة، أرقامها: 3/);
  await page.context().close();
});

test("whoever bears the name already is offered, and the form goes on with him", async () => {
  const { page } = await bench.open(`/reports/${report}`, { lang: "en" });
  await selectWords(page, "لم يُعلن شيء عن ذلك");
  await page.getByRole("button", { name: "Add a fact on these words" }).click();
  const adding = page.getByRole("dialog", { name: "Add what was missed" });
  const naming = page.getByRole("dialog", { name: "Name somebody new" });
  await adding.getByLabel("A statement").check();
  await adding.getByRole("button", { name: "Name somebody new" }).click();
  await naming.locator("textarea.passage").waitFor();
  // Nothing was looked for: the selected words are a name.
  expect(await naming.getByLabel("Name in Arabic").inputValue()).toBe("لم يُعلن شيء عن ذلك");
  await naming.getByLabel("Name in Arabic").fill("");
  await page.keyboard.press("Enter");
  expect(await naming.getByRole("alert").innerText()).toBe("Something above is still missing.");
  await naming.getByLabel("Name in English").fill("Sergey Lavrov");
  await naming.getByLabel("Acts for").selectOption({ label: "Russia" });
  await naming.locator("button[type=submit]").click();
  const take = naming.getByRole("button", { name: "Choose Sergey Lavrov" });
  await take.waitFor();
  expect(await naming.getByRole("alert").innerText()).toContain("Somebody is called so already: Sergey Lavrov.");
  expect(await faultsOfDialog(page)).toEqual([]);
  await bench.picture(page, "name-known-en", "view");
  await take.click();
  await naming.waitFor({ state: "detached" });
  expect(await adding.getByLabel("Who says it").inputValue()).toBe("sergey_lavrov");
  await page.keyboard.press("Escape");
  await adding.waitFor({ state: "detached" });
  await page.context().close();
});

test("a statement is given to somebody new, on the report as it is with him", async () => {
  const { page, troubles } = await bench.open(`/reports/${report}`, { lang: "en" });
  await page.locator(".margin-fact.layer-statement .margin-button").first().click();
  await page.getByRole("button", { name: "Correct", exact: true }).click();
  const correcting = page.getByRole("dialog", { name: "Correct: statement" });
  await lookInVain(page, correcting, "القائم بالأعمال");
  const naming = page.getByRole("dialog", { name: "Name somebody new" });
  await naming.locator("textarea.passage").waitFor();
  await selectInPassage(naming, "لافروف");
  await naming.getByRole("button", { name: "take the selected words" }).click();
  await naming.getByLabel("Acts for").selectOption({ label: "Oman" });
  await decide(naming);
  expect(await correcting.getByLabel("Who says it").inputValue()).toBe("new:القايم_بالاعمال");
  await page.waitForLoadState("networkidle");
  await decide(correcting);
  await page.locator(".margin-fact.layer-statement", { hasText: "القائم بالأعمال" }).waitFor();
  expect(troubles).toEqual([]);
  await page.context().close();
});

test("a participant whom the report leaves unnamed elsewhere is named while a contact is corrected, by keys alone", async () => {
  const { marks } = await bench.get<Timeline>("/timeline?side=oman&side=russia");
  const { page, troubles } = await bench.open(`/contacts/${marks[0]?.id}`, { lang: "en" });
  await page.getByRole("button", { name: "Correct: Who" }).click();
  const form = page.getByRole("dialog", { name: "Correct: Who" });
  await lookInVain(page, form, "Hilal Al-Nabhani");
  const naming = page.getByRole("dialog", { name: "Name somebody new" });
  await naming.locator("textarea.passage").waitFor();
  expect(await naming.getByLabel("Name in English").inputValue()).toBe("Hilal Al-Nabhani");
  // Nothing in the report is called so, and nobody selected words: they must be chosen.
  expect(await naming.locator(".passage-part").innerText()).toContain("not chosen yet");
  await selectInPassage(naming, "نظيره العماني");
  await naming.getByRole("button", { name: "take the selected words" }).focus();
  await page.keyboard.press("Enter");
  await naming.getByLabel("Acts for").focus();
  await page.keyboard.type("Oman");
  await page.keyboard.press("Enter");
  await naming.waitFor({ state: "detached" });
  expect(await focused(page)).toBe("Name somebody new");
  expect(await form.locator(".participant").last().innerText()).toContain("Hilal Al-Nabhani");
  await bench.picture(page, "name-participant-en", "view");
  await decide(form);
  const { actor, named } = await bench.get<ActorPage>("/actors/new:hilal_al_nabhani");
  expect(actor).toMatchObject({ side: "oman", contacts: 1 });
  expect(named?.place?.report).toBe(report);
  const { items } = await bench.get<DecisionList>("/decisions?type=add-actor");
  expect(items).toHaveLength(4);
  await bench.lead(page, "/decisions", "en");
  expect(await page.locator("main").innerText()).toContain("actor added: Hilal Al-Nabhani (Person, Oman)");
  await bench.picture(page, "named-in-history-en");
  expect(troubles).toEqual([]);
  await page.context().close();
});
