import type { Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { StoryList, StoryView, Timeline } from "../../api/answers.ts";
import { Workbench, type Lang } from "./workbench.ts";

let bench: Workbench;
beforeAll(async () => {
  bench = await Workbench.start();
});
afterEach(async () => {
  for (const { id } of (await bench.get<StoryList>("/stories")).items) await bench.meddle(id, null);
});
afterAll(() => bench.end());

/** What a person reads and presses. */
const WORDS = {
  ar: {
    make: "إنشاء ملف",
    none: "لا ملفات بعد",
    name: "الاسم بالعربية",
    unnamed: "سمِّ الملف",
    side: "أضف جانبًا…",
    letters: ["روس", "الولايات"],
    topic: "أضف موضوعًا…",
    last: "آخر يوم",
    first: "أول يوم",
    wrong: "آخر يوم يسبق أول يوم",
    save: "حفظ الملف",
    edit: "تعديل",
    remove: "حذف…",
    lost: "لا يضيع إلا القاعدة",
    keep: "الإبقاء عليه",
    confirm: "حذف الملف",
    keepFilters: "حفظها ملفًّا…",
    left: "لم يُنقل إلى الملف: النوع",
    keepNone: "لا يُحفظ شيء من هذه الشروط في ملف",
    changed: "غيّر غيرك هذا الملف",
    theirs: "عرض الصيغة الأخرى",
    mine: "حفظ صيغتي مع ذلك",
    gone: "حُذف هذا الملف",
    anew: "حفظه ملفًّا جديدًا",
    within: "في ملف",
  },
  en: {
    make: "Make a story",
    none: "No story yet",
    name: "Name in English",
    unnamed: "Give the story a name",
    side: "Add a side…",
    letters: ["Russ", "United St"],
    topic: "Add a topic…",
    last: "Last day",
    first: "First day",
    wrong: "The last day lies before the first",
    save: "Save the story",
    edit: "Edit",
    remove: "Delete…",
    lost: "Lost is the rule alone",
    keep: "Keep it",
    confirm: "Delete the story",
    keepFilters: "Save as a story…",
    left: "Not taken over: Kind",
    keepNone: "None of these conditions can be saved as a story",
    changed: "Somebody else changed this story",
    theirs: "Show the other version",
    mine: "Save mine all the same",
    gone: "This story was deleted",
    anew: "Save as a new story",
    within: "In the story",
  },
} as const;

const STORY = { id: "us-russia", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["russia", "usa"] };
const gathered = async (asked: string): Promise<number> => (await bench.get<{ contacts: number }>(`/gathered?${asked}`)).contacts;
/** Waits until the page that previews a rule tells so many contacts. */
const previews = (page: Page, n: number): Promise<unknown> =>
  page.waitForFunction((count) => new RegExp(`^${count}(?!\\d)`).test(document.querySelector(".story-preview .gathers strong")?.textContent ?? ""), n);

describe.each(["ar", "en"] as const)("in %s", (lang: Lang) => {
  const words = WORDS[lang];

  test("a story is made, changed and deleted, by the keyboard where one types", async () => {
    const { page, troubles, strangers } = await bench.open("/stories", { lang });
    await page.getByText(words.none).waitFor();
    await page.getByRole("link", { name: words.make }).click();
    await page.waitForURL(/\/new-story/);

    // What is missing is said where it is missing, and nothing is saved.
    await page.getByRole("button", { name: words.save }).click();
    await page.getByRole("alert").filter({ hasText: words.unnamed }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("lang"))).toBe(lang);
    await page.getByLabel(words.name).fill("القناة Channel");

    for (const letters of words.letters) {
      await page.getByRole("combobox", { name: words.side, exact: true }).fill(letters);
      await page.locator(".picker-list:not([hidden]) li").first().waitFor();
      await page.keyboard.press("Enter");
    }
    await page.locator("fieldset button.chip").nth(1).waitFor();
    const both = await gathered("side=russia&side=usa");
    await previews(page, both);
    expect(await page.locator(".story-preview li").count()).toBe(5);

    await page.getByLabel(words.first).fill("2025-04-01");
    await page.getByLabel(words.last).fill("2025-03-01");
    await page.getByRole("alert").filter({ hasText: words.wrong }).waitFor();
    await page.getByLabel(words.last).fill("2025-12-31");
    const later = await gathered("side=russia&side=usa&from=2025-04-01&to=2025-12-31");
    expect(later).toBeLessThan(both);
    await previews(page, later);
    await page.getByRole("button", { name: words.save }).click();
    await page.waitForURL(/\/stories\/story-[0-9a-f]+$/);
    await page.locator("h1", { hasText: "Channel" }).waitFor();
    await page.locator("table.contacts tbody tr").first().waitFor();
    expect(await page.locator("table.contacts tbody tr").count()).toBe(later);

    await page.getByRole("link", { name: words.edit, exact: true }).click();
    await page.getByRole("combobox", { name: words.topic, exact: true }).selectOption("ceasefire");
    await page.getByLabel(words.first).fill("");
    const about = await gathered("side=russia&side=usa&topic=ceasefire&to=2025-12-31");
    await page.getByRole("button", { name: words.save }).click();
    await page.waitForURL(/\/stories\/story-[0-9a-f]+$/);
    await page.waitForFunction((n) => document.querySelectorAll("table.contacts tbody tr").length === n, about);
    const [story] = (await bench.get<StoryList>("/stories")).items;
    expect(story).toMatchObject({ sides: ["russia", "usa"], topics: ["ceasefire"], from: null, to: "2025-12-31" });

    await page.getByRole("button", { name: words.remove }).click();
    expect(await page.locator("dialog").innerText()).toContain(words.lost);
    await page.getByRole("button", { name: words.keep }).click();
    await page.locator("dialog").waitFor({ state: "detached" });
    await page.getByRole("button", { name: words.remove }).click();
    await page.getByRole("button", { name: words.confirm }).click();
    await page.waitForURL(/\/stories$/);
    await page.getByText(words.none).waitFor();
    expect((await bench.get<StoryList>("/stories")).items).toEqual([]);
    expect([troubles, strangers]).toEqual([[], []]);
    await page.context().close();
  });

  test("the conditions of the timeline become a story; what cannot is said", async () => {
    const { page, troubles } = await bench.open("/?side=russia&actor=usa&actor=donald_trump&kind=call", { lang });
    await page.getByRole("link", { name: words.keepFilters }).click();
    await page.waitForURL((url) => url.pathname === "/new-story" && url.searchParams.getAll("side").join() === "russia,usa");
    await page.getByText(words.left).waitFor();
    await previews(page, await gathered("side=russia&side=usa&actor=donald_trump"));
    await page.goto(`${bench.url}/?kind=call&lang=${lang}`);
    await page.getByText(words.keepNone).waitFor();
    expect(await page.getByRole("link", { name: words.keepFilters }).count()).toBe(0);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("an address that is sent to somebody shows the same dossier, and leads on within it", async () => {
    await bench.keep(STORY);
    const { page, troubles } = await bench.open("/stories/us-russia", { lang });
    const { marks } = await bench.get<Timeline>("/timeline?story=us-russia");
    expect(await page.locator("h1").innerText()).toBe(STORY.names[lang]);
    const links = await page.locator("table.contacts tbody a").evaluateAll((all) => all.map((a) => a.getAttribute("href")?.split("/").at(-1)));
    expect(links).toEqual(marks.map((mark) => encodeURIComponent(mark.id)));
    expect(await page.locator("section[aria-labelledby=disputed] li article").count()).toBeGreaterThan(0);
    expect(await page.locator("section[aria-labelledby=gaps] li article").count()).toBeGreaterThan(0);
    expect(await page.locator("section[aria-labelledby=positions] .ledger-line").count()).toBeGreaterThan(0);
    await bench.picture(page, `story-dossier-${lang}`);
    await page.locator(".gathers a[href*='/open']").first().click();
    await page.waitForURL(/\/open\?.*story=us-russia/);
    await page.getByText(words.within).waitFor();
    await page.goBack();
    await page.locator("aside, .head a[href*='story=us-russia']").first().click();
    await page.waitForURL((url) => url.pathname === "/" && url.searchParams.get("story") === "us-russia");
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  test("whose version stays is chosen where somebody else changed the story meanwhile", async () => {
    await bench.keep(STORY);
    const { page } = await bench.open("/stories/us-russia/edit", { lang });
    const name = page.getByLabel(words.name);
    await bench.meddle("us-russia", { names: { ar: "صيغة أخرى", en: "Theirs" }, sides: ["usa"] });
    await name.fill("Mine");
    await page.getByRole("button", { name: words.save }).click();
    await page.getByRole("alert").filter({ hasText: words.changed }).waitFor();
    await page.getByRole("button", { name: words.theirs }).click();
    await page.waitForFunction(
      (theirs) => [...document.querySelectorAll("input")].some((input) => input.value === theirs),
      lang === "ar" ? "صيغة أخرى" : "Theirs",
    );

    await bench.meddle("us-russia", { names: { ar: "ثالثة", en: "Third" }, sides: ["usa"] });
    await name.fill("Mine");
    await page.getByRole("button", { name: words.save }).click();
    await page.getByRole("button", { name: words.mine }).click();
    await page.waitForURL(/\/stories\/us-russia$/);
    expect((await bench.get<StoryView>("/stories/us-russia")).names[lang]).toBe("Mine");

    await page.goto(`${bench.url}/stories/us-russia/edit`);
    await name.waitFor();
    await bench.meddle("us-russia", null);
    await page.getByRole("button", { name: words.save }).click();
    await page.getByRole("alert").filter({ hasText: words.gone }).waitFor();
    await page.getByRole("button", { name: words.anew }).click();
    await page.waitForURL(/\/stories\/story-[0-9a-f]+$/);
    await page.context().close();
  });

  test.each([1024, 390])("the names of all views fit in the bar at %d pixels", async (width) => {
    const { page } = await bench.open("/stories", { lang, width });
    const cut = await page.locator(".bar-nav a").evaluateAll((links) => {
      const nav = (links[0] as Element).parentElement?.getBoundingClientRect() as DOMRect;
      return links.flatMap((link) => {
        const { left, right } = link.getBoundingClientRect();
        return left < nav.left - 1 || right > nav.right + 1 || right > document.documentElement.clientWidth ? [link.textContent] : [];
      });
    });
    expect(cut).toEqual([]);
    await page.context().close();
  });
});
