import { describe, expect, test } from "vitest";
import { isoDay, parseIsoDay } from "#model/calendar.ts";
import type { OfficeClaim } from "#model/record/office-claim.ts";
import { loadBase } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { horizonOf } from "#record/findings/offices/base-horizon.ts";
import { officeDiscrepancies, type OfficeReport } from "#record/findings/offices/office-discrepancies.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";

const base = loadBase();
const AFTER_HORIZON = isoDay((parseIsoDay(horizonOf(base)) as number) + 60);

/** A title with its name, of which a report tells, and who is meant. */
const SAID = {
  trump: ["الرئيس الأمريكي دونالد ترمب", "donald_trump", "president", "usa"],
  obama: ["الرئيس باراك أوباما", "barack_obama", "president", "usa"],
  kerry: ["وزير الخارجية جون كيري", "john_kerry", "foreign_minister", "usa"],
  putin: ["رئيس الوزراء فلاديمير بوتين", "vladimir_putin", "prime_minister", "russia"],
  cameron: ["رئيس الوزراء ديفيد كاميرون", "david_cameron", "prime_minister", "uk"],
  unnamed: ["الرئيس السابق", "donald_trump", "president", "usa"],
  unknown: ["الرئيس الأمريكي فلان الفلاني", "new_person", "president", "usa"],
} as const;
type Who = keyof typeof SAID;

const report = (who: Who, published: string | null, accounts: OfficeReport["accounts"]): OfficeReport => ({
  id: "r",
  text: `قال ${SAID[who][0]} أمس`,
  published,
  accounts,
});
function claim(who: Who, when: OfficeClaim["when"], told: Partial<OfficeClaim> = {}): OfficeClaim {
  const [words, actor, office, body] = SAID[who];
  return { actor, office, body, when, span: { start: 4, end: 4 + words.length }, ...told };
}
const met = (who: Who, date: string | null): OfficeReport["accounts"] => [
  { date, participants: [{ actor: SAID[who][1], role: "party", kind: "person", side: "x" }] },
];

const found = (who: Who, told: OfficeClaim, published: string | null, accounts: OfficeReport["accounts"] = []) =>
  officeDiscrepancies([told], report(who, published, accounts), base);

type Case = readonly [why: string, who: Who, when: OfficeClaim["when"], published: string | null, accounts?: OfficeReport["accounts"]];

const WRONG: readonly (readonly [why: string, who: Who, when: OfficeClaim["when"], published: string, accounts: OfficeReport["accounts"], key: string])[] = [
  ["a sitting president called former", "trump", "former", "2025-04-25", [], "office.former"],
  [
    "a minister by her title at a meeting of yesterday, a year after another took over",
    "kerry",
    "current",
    "2018-01-15",
    met("kerry", "2018-01-14"),
    "office.ended",
  ],
  ["the same at a meeting of which the day is not told", "kerry", "current", "2018-01-15", met("kerry", null), "office.ended"],
  [
    "a president by his title at a meeting of today, a year after the next one took over",
    "obama",
    "current",
    "2018-01-15",
    met("obama", "2018-01-15"),
    "office.ended",
  ],
];

const RIGHT: readonly Case[] = [
  ["former and current are both true of who holds it again", "trump", "former-and-current", "2025-04-14"],
  ["between two terms he was the former one", "trump", "former", "2022-05-01"],
  ["in the days of the handover reports are of either day", "trump", "former", "2025-01-25"],
  ["another office than the one held", "putin", "former", "2015-05-01"],
  ["somebody whom the base does not know", "unknown", "former", "2025-04-25"],
  ["after the base was last kept he may have left", "trump", "former", AFTER_HORIZON],
  ["a title without a name: whom it means was reckoned", "unnamed", "former", "2025-04-25"],
  ["the plain title of one who holds it", "trump", "current", "2025-04-25"],
  ["a look back: a former president keeps the title for life", "obama", "current", "2018-01-15"],
  ["a look back at a meeting of her time in office", "kerry", "current", "2018-01-15", met("kerry", "2015-07-14")],
  ["a title lingers some weeks", "kerry", "current", "2017-02-25", met("kerry", "2017-02-24")],
  ["a president's title lingers longer", "obama", "current", "2017-05-01", met("obama", "2017-04-30")],
  ["elected, or elect: the word is the same", "trump", "next", "2025-04-25"],
  ["a report without a day", "trump", "former", null],
];

describe("offices", () => {
  test.each(WRONG)("%s", (_, who, when, published, accounts, key) => {
    expect(found(who, claim(who, when), published, accounts).map((d) => d.message.key)).toEqual([key]);
  });
  test.each(RIGHT.map(([why, who, when, published, accounts = []]) => [why, who, when, published, accounts] as const))(
    "not reported: %s",
    (_, who, when, published, accounts) => {
      expect(found(who, claim(who, when), published, accounts)).toEqual([]);
    },
  );
  test("where the report does not say of which state, the person's own office is meant; of another state it is another", () => {
    expect(found("trump", claim("trump", "former", { body: null }), "2025-04-25")).toHaveLength(1);
    expect(found("trump", claim("trump", "former", { body: "russia" }), "2025-04-25")).toEqual([]);
  });
  test("all places of one claim are one discrepancy", () => {
    const told = claim("trump", "former");
    const twice = officeDiscrepancies([told, { ...told, span: { start: 3, end: told.span.end } }, told], report("trump", "2025-04-25", []), base);
    expect(twice.map((d) => d.claims.map((c) => c.span.start))).toEqual([[3, 4]]);
  });
  test("the sentences", () => {
    const names = namesOfBase(base, makeLocatePlace(base), new Map(), loadOfficeTitles());
    const said = WRONG.slice(0, 2).flatMap(([, who, when, published, accounts]) =>
      found(who, claim(who, when), published, accounts).map((d) => [sentenceOf(d, "en", names), sentenceOf(d, "ar", names)]),
    );
    expect(said).toEqual([
      [
        "A report of 25 April 2025 calls Donald Trump former President of the United States, but the office has been theirs since 20 January 2025.",
        "يعدّ تقرير بتاريخ 25 أبريل 2025 دونالد ترامب من أصحاب المنصب السابقين، مع أن شغله مستمر منذ 20 يناير 2025 بلا انقطاع: الرئيس (الولايات المتحدة).",
      ],
      [
        "A report of 15 January 2018 calls John Kerry Foreign Minister of the United States, but that office was then held by Rex Tillerson; the term of John Kerry lasted until 20 January 2017.",
        "ينسب تقرير بتاريخ 15 يناير 2018 إلى جون كيري منصبًا انتهت ولايته في 20 يناير 2017، وكان يومئذ لدى ريكس تيلرسون: وزير الخارجية (الولايات المتحدة).",
      ],
    ]);
  });
});
