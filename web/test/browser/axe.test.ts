import type { Result } from "axe-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Timeline } from "../../api/answers.ts";
import { faultsOf } from "./axe.ts";
import { Workbench, type Lang, type Scheme } from "./workbench.ts";

let bench: Workbench;
let places: Readonly<Record<string, string>>;
beforeAll(async () => {
  bench = await Workbench.start();
  const { marks } = await bench.get<Timeline>("/timeline");
  const call = marks.find((m) => m.date === "2025-10-16" && m.kind === "call");
  await bench.keep({ id: "us-russia", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["usa", "russia"], from: "2025-01-01" });
  await bench.keep({ id: "nothing-yet", names: { ar: "لا شيء بعد", en: "Nothing yet" }, sides: ["usa", "qatar", "china"], topics: ["sanctions"] });
  places = { CONTACT: `/contacts/${call?.id}`, REPORT: `/reports/${call?.id.split(".")[0]}` };
});
afterAll(() => bench.end());

const PAGES = {
  timeline: "/",
  table: "/?view=table",
  contact: "CONTACT",
  report: "REPORT",
  reports: "/reports",
  search: "/search?q=بوتين",
  "nothing-found": "/search?q=xyzzy",
  stories: "/stories",
  story: "/stories/us-russia",
  "story-without-contacts": "/stories/nothing-yet",
  "edit-story": "/stories/us-russia/edit",
  "new-story": "/new-story?side=usa&actor=vladimir_putin&topic=ceasefire&left=kind&left=together",
  "open-in-story": "/open?story=us-russia",
  discrepancies: "/open",
  gaps: "/open?what=gaps",
  positions: "/positions",
  scenarios: "/scenarios",
  actors: "/actors",
  actor: "/actors/vladimir_putin",
  network: "/network",
  news: "/news",
  decisions: "/decisions",
  add: "/add",
  "not-here": "/nowhere",
  "no-such-contact": "/contacts/nothing",
  "no-such-story": "/stories/none",
} as const;

const inWords = ({ id, nodes }: Result): string => `${id}: ${nodes.map((node) => `${node.target.join(" ")} ${node.failureSummary ?? ""}`).join(" | ")}`;

const ways = (["ar", "en"] as const).flatMap((lang) => (["light", "dark"] as const).map((scheme) => [lang, scheme] as const));

test.each(ways)("every page in %s, %s: nothing serious by axe", async (lang: Lang, scheme: Scheme) => {
  const found: string[] = [];
  const { page, strangers } = await bench.open("/", { lang, scheme });
  for (const [name, path] of Object.entries(PAGES)) {
    await bench.lead(page, places[path] ?? path, lang);
    for (const fault of await faultsOf(page)) found.push(`${name}: ${inWords(fault)}`);
    expect(await page.title()).not.toBe("");
    await bench.picture(page, `${name}-${lang}-${scheme}`);
  }
  expect([found, strangers]).toEqual([[], []]);
  await page.context().close();
});

test.each(["ar", "en"] as const)("no page is wider than a telephone (%s)", async (lang) => {
  const wide: string[] = [];
  const { page } = await bench.open("/", { lang, width: 390 });
  for (const [name, path] of Object.entries(PAGES)) {
    await bench.lead(page, places[path] ?? path, lang);
    if (await page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth + 1)) wide.push(name);
    await bench.picture(page, `${name}-${lang}-narrow`);
  }
  expect(wide).toEqual([]);
  await page.context().close();
});
