import { describe, expect, test } from "vitest";
import { loadBase } from "#knowledge/base.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { readTable } from "#knowledge/table.ts";

const base = loadBase();
const locate = makeLocatePlace(base);

describe("where a told place is", () => {
  test.each([
    ["موسكو", null, "moscow", "russia"],
    ["العاصمة الروسية", null, "moscow", "russia"],
    ["العاصمة المجرية بودابست", "hungary", "budapest", "hungary"],
    ["مدينة سانت بطرسبرغ", null, "saint_petersburg", "russia"],
    ["الكرملين", "russia", "moscow", "russia"],
    ["قصر الإليزيه", null, "paris", "france"],
    ["البيت الأبيض", null, "washington", "usa"],
    ["Geneva", null, "geneva", "switzerland"],
    ["الولايات المتحدة", null, null, "usa"],
    ["ألاسكا", null, null, "usa"],
    ["طرابلس", "lebanon", null, "lebanon"],
    ["فندق الميناء القديم", "egypt", null, "egypt"],
    ["فندق الميناء القديم", null, null, null],
  ])("%s (%s)", (name, country, city, state) => {
    expect(locate({ name, country })).toMatchObject({ city, country: state });
  });
});

test("venues and their cities are in the base, each once, and in one state", () => {
  const rows = [...readTable(new URL("../src/knowledge/venue-cities.tsv", import.meta.url))];
  expect(rows.length).toBeGreaterThan(100);
  const faults = rows.flatMap(({ values, line }, at) => {
    const venue = values["venue"] as string;
    const city = base.places.get(values["city"] as string);
    const state = base.places.get(venue)?.country ?? base.entities.get(venue)?.side;
    if (state === undefined || city === undefined) return [`line ${line}: not in the base`];
    if (rows.findIndex((r) => r.values["venue"] === venue) !== at) return [`line ${line}: twice`];
    return state !== null && city.country !== null && state !== city.country ? [`line ${line}: ${state} is not ${city.country}`] : [];
  });
  expect(faults).toEqual([]);
});
