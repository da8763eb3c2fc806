import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Agreement, areCompatible } from "#model/agreement.ts";
import { dayNumber, isoDay, parseIsoDay } from "#model/calendar.ts";
import { compareDates } from "#model/compare-dates.ts";
import { compareDurations, minutesOf } from "#model/compare-durations.ts";
import { compareOrdinals } from "#model/compare-ordinals.ts";
import { type EdtfDate, parseEdtf } from "#model/edtf.ts";
import { Comparator, type Duration, type Ordinal } from "#model/reading.ts";
import * as cases from "./model/compare-cases.ts";
import { malformed, wellFormed } from "./model/edtf-cases.ts";

const edtf = (text: string): EdtfDate => {
  const date = parseEdtf(text);
  if (date === null) throw new Error(`test: not EDTF: ${text}`);
  return date;
};

describe("EDTF level 1", () => {
  test.each(wellFormed)("%s is %s to %s", (text, earliest, latest, marks) => {
    const date = edtf(text);
    expect(date.earliest === null ? null : isoDay(date.earliest)).toBe(earliest);
    expect(date.latest === null ? null : isoDay(date.latest)).toBe(latest);
    expect([date.uncertain, date.approximate]).toEqual([marks === "?" || marks === "%", marks === "~" || marks === "%"]);
  });
  test.each(malformed)("«%s» is none: %s", (text) => {
    expect(parseEdtf(text)).toBeNull();
  });
  test("a long year and one before the common era", () => {
    expect(edtf("Y12000").earliest).toBe(dayNumber(12_000, 1, 1));
    expect(edtf("-0043-03-15").earliest).toBe(dayNumber(-43, 3, 15));
  });
  test("any text is read or refused, and what is read begins before it ends", () => {
    const near = fc.stringMatching(/^[-0-9XY?~%/.T:]{0,24}$/);
    fc.assert(
      fc.property(fc.oneof(fc.string(), near), (text) => {
        const date = parseEdtf(text);
        expect(date === null || date.earliest === null || date.latest === null || date.earliest <= date.latest).toBe(true);
      }),
    );
  });
});

/** Laws of every comparison: a value equals itself, order does not matter, and what is equal can both be right. */
function laws<T>(arbitrary: fc.Arbitrary<T>, compare: (a: T, b: T) => Agreement, overlap: (a: T, b: T) => boolean): void {
  fc.assert(
    fc.property(arbitrary, (a) => {
      expect(compare(a, structuredClone(a))).toBe("equal");
    }),
  );
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      expect(compare(a, b)).toBe(compare(b, a));
    }),
  );
  fc.assert(
    fc.property(arbitrary, arbitrary, (a, b) => {
      if (compare(a, b) !== "equal") return;
      expect(areCompatible(compare(a, b)) && overlap(a, b)).toBe(true);
    }),
  );
}

// Few days, so that pairs meet.
const day = fc.integer({ min: dayNumber(2025, 3, 20), max: dayNumber(2025, 4, 20) }).map(isoDay);
const mark = fc.constantFrom("", "", "?", "~", "%");
const moment = fc.tuple(fc.oneof(day, fc.constantFrom("2025-03", "2025-04", "2025", "2024", "2025-21", "202X", "2025-04-XX")), mark).map(([d, q]) => d + q);
const date = fc
  .oneof(
    moment,
    fc.tuple(day, day, mark).map(([a, b, q]) => (a < b ? `${a}${q}/${b}` : `${b}/${a}${q}`)),
    day.map((d) => `${d}/..`),
    day.map((d) => `../${d}`),
  )
  .map(edtf);

describe("dates", () => {
  test.each(cases.dates)("%s", (_name, a, b, expected) => {
    expect(compareDates(edtf(a), edtf(b))).toBe(expected);
  });
  test("laws", () => {
    laws(date, compareDates, (a, b) => a.earliest === b.earliest && a.latest === b.latest);
  });
  test("a mark of doubt never makes two dates incompatible", () => {
    fc.assert(
      fc.property(day, day, mark, (a, b, q) => {
        if (areCompatible(compareDates(edtf(a), edtf(b)))) expect(areCompatible(compareDates(edtf(a + q), edtf(b)))).toBe(true);
      }),
    );
  });
});

const duration: fc.Arbitrary<Duration> = fc.record({
  minutes: fc.oneof(fc.integer({ min: 0, max: 600 }), fc.constantFrom(0, 30, 60, 90, 120, 150, 180, 1440, 2880)),
  comparator: fc.constantFrom(...Comparator.options),
});

describe("durations", () => {
  test.each(cases.durations)("%s", (_name, a, b, expected) => {
    expect(compareDurations(a, b)).toBe(expected);
  });
  test("laws", () => {
    laws(duration, compareDurations, (a, b) => minutesOf(a).least <= minutesOf(b).most);
  });
  test("a figure is always compatible with the same figure told another way", () => {
    fc.assert(
      fc.property(duration, duration, (a, b) => {
        expect(areCompatible(compareDurations(a, { ...b, minutes: a.minutes }))).toBe(true);
      }),
    );
  });
});

const scopes = [
  null,
  "2025",
  "2024",
  "since 2025-02",
  "since 2025-02-12",
  "last 8 months",
  "last 2 weeks",
  "last 10 days",
  "منذ توليه المنصب",
  "since",
  "last months",
];
const ordinal: fc.Arbitrary<Ordinal> = fc.record({ n: fc.integer({ min: 1, max: 9 }), scope: fc.constantFrom(...scopes) });

describe("ordinals", () => {
  test.each(cases.ordinals)("%s", (_name, a, b, on, expected) => {
    expect(compareOrdinals(a, b, on === null ? null : parseIsoDay(on))).toBe(expected);
  });
  test.each([null, dayNumber(2025, 10, 16)])("laws, held on day %s", (on) => {
    laws(
      ordinal,
      (a, b) => compareOrdinals(a, b, on),
      (a, b) => a.n === b.n,
    );
  });
  test("another number in the same scope is never compatible", () => {
    fc.assert(
      fc.property(ordinal, fc.integer({ min: 1, max: 9 }), (a, more) => {
        expect(compareOrdinals(a, { ...a, n: a.n + more })).toBe("incompatible");
      }),
    );
  });
});
