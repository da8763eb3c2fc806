import { describe, expect, test } from "vitest";
import type { OfficeClaim } from "#model/record/office-claim.ts";
import { type Base, loadBase } from "#knowledge/base.ts";
import type { Entity } from "#knowledge/entity.ts";
import { parseTenure } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { horizonOf } from "#record/findings/offices/base-horizon.ts";
import { officeDiscrepancies, type OfficeReport } from "#record/findings/offices/office-discrepancies.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import { withInvented } from "./invented-names.ts";

const person = (id: string, side: string, ...tenures: readonly string[]): readonly [string, Entity] => [
  id,
  { id, kind: "person", side, wikidata: null, en: id, ar: id, tenures: tenures.map(parseTenure).filter((t) => t !== null), media: false },
];
/** Clerks whose offices begin late: they show until when this base was kept. */
const clerks = Array.from({ length: 20 }, (_, i) => person(`clerk_${i}`, "rohan", "spokesperson@rohan 2025-12-01.."));
const real = loadBase();
const base: Base = {
  ...real,
  entities: new Map<string, Entity>([
    person("aranor", "arnor", "president@arnor 2010-01-20..2014-01-20", "president@arnor 2020-01-20.."),
    person("berin", "arnor", "president@arnor 2014-01-20..2020-01-20"),
    person("gilda", "gondor", "foreign_minister@gondor 2015-03-01..2022-03-01"),
    person("hareth", "gondor", "foreign_minister@gondor 2022-03-01.."),
    person("roswen", "rohan", "prime_minister@rohan 2012..2016"),
    ...clerks,
  ]),
};

const claim = (actor: string, office: string, body: string | null, when: OfficeClaim["when"]): OfficeClaim => ({
  actor,
  office,
  body,
  when,
  span: { start: 4, end: 30 },
});
const on = (published: string | null, accounts: OfficeReport["accounts"] = []): OfficeReport => ({ id: "r", published, accounts });
const metOn = (actor: string, date: string): OfficeReport["accounts"] => [{ date, participants: [{ actor, role: "party", kind: "person", side: "x" }] }];

type Case = readonly [why: string, claim: OfficeClaim, report: OfficeReport];

const WRONG: readonly (readonly [...Case, key: string])[] = [
  ["the sitting president called former", claim("aranor", "president", "arnor", "former"), on("2023-05-01"), "office.former"],
  ["the same, where the report does not say of which state", claim("aranor", "president", null, "former"), on("2023-05-01"), "office.former"],
  ["a minister called by her title a year after another took over", claim("gilda", "foreign_minister", "gondor", "current"), on("2023-03-01"), "office.ended"],
  ["a president called by his title after the next one's half year", claim("berin", "president", "arnor", "current"), on("2020-09-01"), "office.ended"],
];

const RIGHT: readonly Case[] = [
  ["former and current are both true of who holds it again", claim("aranor", "president", "arnor", "former-and-current"), on("2023-05-01")],
  ["between two terms he was the former one", claim("aranor", "president", "arnor", "former"), on("2016-05-01")],
  ["in the days of the handover reports are of either day", claim("aranor", "president", "arnor", "former"), on("2020-01-25")],
  ["another office than the one held", claim("aranor", "foreign_minister", "arnor", "former"), on("2023-05-01")],
  ["the same office of another state", claim("aranor", "president", "gondor", "former"), on("2023-05-01")],
  ["somebody whom the base does not know", claim("nobody", "president", "arnor", "former"), on("2023-05-01")],
  ["after the base was last kept he may have left", claim("aranor", "president", "arnor", "former"), on("2026-05-01")],
  ["the title lingers some weeks", claim("gilda", "foreign_minister", "gondor", "current"), on("2022-04-10")],
  ["a president's title lingers longer", claim("berin", "president", "arnor", "current"), on("2020-06-01")],
  ["who came after is not known, and the end is known by the year alone", claim("roswen", "prime_minister", "rohan", "current"), on("2018-01-01")],
  ["never held it by the base, which may not know", claim("hareth", "president", "gondor", "current"), on("2023-05-01")],
  [
    "a look back: the report tells of her meeting while she held it",
    claim("gilda", "foreign_minister", "gondor", "current"),
    on("2024-03-01", metOn("gilda", "2019-06-01")),
  ],
  ["elected, or elect: the word is the same", claim("aranor", "president", "arnor", "next"), on("2023-05-01")],
  ["a report without a day", claim("aranor", "president", "arnor", "former"), on(null)],
];

describe("offices", () => {
  test.each(WRONG)("%s", (_, told, report, key) => {
    expect(officeDiscrepancies([told], report, base).map((d) => d.message.key)).toEqual([key]);
  });
  test.each(RIGHT)("not reported: %s", (_, told, report) => {
    expect(officeDiscrepancies([told], report, base)).toEqual([]);
  });
  test("a meeting of today is no look back", () => {
    expect(officeDiscrepancies([claim("gilda", "foreign_minister", "gondor", "current")], on("2024-03-01", metOn("gilda", "2024-02-29")), base)).toHaveLength(
      1,
    );
  });
  test("all places of one claim are one discrepancy", () => {
    const told = claim("aranor", "president", "arnor", "former");
    const found = officeDiscrepancies([told, { ...told, span: { start: 90, end: 99 } }, told], on("2023-05-01"), base);
    expect(found).toHaveLength(1);
    expect(found[0]?.claims.map((c) => c.span.start)).toEqual([4, 90]);
  });
  test("the sentences", () => {
    const titles = loadOfficeTitles();
    const names = withInvented({ actor: () => null, topic: () => null, office: (id) => titles.get(id), place: () => null });
    const said = WRONG.flatMap(([, told, report]) =>
      officeDiscrepancies([told], report, base).map((d) => [sentenceOf(d, "en", names), sentenceOf(d, "ar", names)]),
    );
    expect(said[0]).toEqual([
      "A report of 1 May 2023 calls Aranor former President (Arnor), but the office has been theirs since 20 January 2020.",
      "يعدّ تقرير بتاريخ 1 مايو 2023 أرانور من أصحاب المنصب السابقين، مع أن شغله مستمر منذ 20 يناير 2020 بلا انقطاع: الرئيس (أرنور).",
    ]);
    expect(said[2]).toEqual([
      "A report of 1 March 2023 calls Gilda Foreign Minister (Gondor), but that office was then held by Hareth; the term of Gilda lasted until 1 March 2022.",
      "ينسب تقرير بتاريخ 1 مارس 2023 إلى غيلدا منصبًا انتهت ولايته في 1 مارس 2022، وكان يومئذ لدى حارث: وزير الخارجية (غوندور).",
    ]);
  });
  test("the base shows until when it was kept", () => {
    expect(horizonOf(real) > "2025-06").toBe(true);
    expect(horizonOf(base)).toBe("2025-12-01");
  });
});
