import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { followUpsTaken } from "#record/findings/follow-ups-taken.ts";
import type { Lang } from "#text/wording/say.ts";
import { pageOf } from "../../src/cli/digest/page-of.ts";
import { contactsPage } from "../../src/cli/pages/contacts-page.ts";
import { decisionLines } from "../../src/cli/pages/decision-lines.ts";
import { dossierPage } from "../../src/cli/pages/dossier.ts";
import { factsPage } from "../../src/cli/pages/facts-page.ts";
import { hitLines } from "../../src/cli/pages/hit-lines.ts";
import { recordViewOf, type RecordView } from "../../src/cli/pages/record-view.ts";
import { reportsPage } from "../../src/cli/pages/reports-page.ts";
import { storyPage } from "../../src/cli/pages/story-page.ts";
import { textWidth } from "../../src/cli/pages/text-width.ts";
import { pageWords } from "../../src/cli/record/page-words.ts";
import { plain } from "../digest/report.ts";
import { base, contact, decisions, discrepancies, facts, gaps, IDS, reports } from "./example-record.ts";

const LANGS: readonly Lang[] = ["en", "ar"];
const viewOf = async (lang: Lang, width = 120, colour = false): Promise<RecordView> => {
  const page = await pageOf({ lang, colour, full: false }, base);
  return recordViewOf(page, width, reports, pageWords(page, reports, base));
};
const held = { ...contact, id: "9.9", date: { ...contact.date, value: "2025-04?" }, accounts: contact.accounts.slice(0, 1), sources: 1, decisions: [] };
const followUps = followUpsTaken(facts, [contact], 20_000);
const dossier = { contact, discrepancies, gaps, facts, followUps, decisions: decisions.slice(0, 2), undone: new Set([1]) };

/** The pages, each as it is printed. */
const PAGES: Readonly<Record<string, (view: RecordView) => readonly string[]>> = {
  contacts: (view) =>
    contactsPage(
      [
        { contact, discrepancies },
        { contact: held as typeof contact, discrepancies: [] },
        { contact: { ...contact, id: "8.8", date: null, status: "planned", several: true, undeclared: true }, discrepancies: [] },
      ],
      view,
    ),
  dossier: (view) => [dossierPage(dossier, view)],
  facts: (view) => factsPage(facts, view),
  reports: (view) =>
    reportsPage(
      reports.map(({ report }, at) => ({ ...report, wire: at === 2 ? IDS[1] : report.id })),
      view,
    ),
  history: (view) => decisions.flatMap((decision) => decisionLines(decision, decision.number === 1, view)),
  story: (view) => [
    storyPage(
      {
        story: {
          id: "doha",
          names: { ar: "وساطة الدوحة", en: "The Doha mediation" },
          sides: ["qatar"],
          actors: [],
          topics: ["mediation"],
          from: "2025-01-01",
          to: null,
        },
        reports: 3,
        contacts: [{ contact, discrepancies }],
        discrepancies,
        gaps,
      },
      view,
    ),
  ],
  search: ({ page }) => {
    const report = reports[1]?.report as (typeof reports)[number]["report"];
    const at = report.text.indexOf("الوساطة");
    const hit = {
      report: report.id,
      title: report.title,
      outlet: report.outlet,
      publishedAt: report.publishedAt,
      rank: 1,
      highlights: [{ start: at, end: at + 7 }],
      titleHighlights: [],
      excerpt: { start: at - 30, end: at + 40 },
      words: report.text.slice(at - 30, at + 40),
      goesOn: true,
    };
    return hitLines(hit, report, 1, page);
  },
};

describe.each(LANGS)("in %s", (lang) => {
  test.each(Object.keys(PAGES))("the page of %s", async (name) => {
    const lines = PAGES[name]?.(await viewOf(lang)) ?? [];
    await expect(`${plain(lines.join("\n")).trimEnd()}\n`).toMatchFileSnapshot(join(import.meta.dirname, `pages/${name}.${lang}.txt`));
  });

  test.each(["contacts", "dossier"])("the page of %s on a narrow terminal", async (name) => {
    const lines = PAGES[name]?.(await viewOf(lang, 70)) ?? [];
    await expect(`${plain(lines.join("\n")).trimEnd()}\n`).toMatchFileSnapshot(join(import.meta.dirname, `pages/${name}.narrow.${lang}.txt`));
  });

  test.each(Object.keys(PAGES))("the page of %s keeps every direction within its own words, with colour as without", async (name) => {
    for (const colour of [false, true]) {
      const out = (PAGES[name]?.(await viewOf(lang, 120, colour)) ?? []).join("\n");
      for (const line of out.split("\n")) expect(line.split("\u2068").length).toBe(line.split("\u2069").length);
      const outside = stripVTControlCharacters(out).replace(/\u2068[^\u2069]*\u2069/g, "");
      if (lang === "en") expect(outside).not.toMatch(/\p{Script=Arabic}/u);
      else expect(outside.split("\n").filter((l) => /[A-Za-z]/.test(l))).toEqual([]);
    }
  });

  test("no line of a table is longer than the terminal", async () => {
    for (const width of [100, 120, 160])
      for (const name of ["contacts", "reports"]) {
        const lines = PAGES[name]?.(await viewOf(lang, width)) ?? [];
        expect(lines.filter((line) => textWidth(line) > width)).toEqual([]);
      }
  });
});
