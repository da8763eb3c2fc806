import { describe, expect, test } from "vitest";
import { type DateParts, datePartsOf, edtfOf } from "../../parts/date-parts.ts";

describe("a date as it is given", () => {
  test.each(["2025-10-16", "2025-10-16?", "2025-10~", "2025%", "2025-10-13/2025-10-19", "2025-10-16/..", "2025-21", "202X", "2025-10-13~/2025-10-19"])(
    "%s comes back as it was",
    (edtf) => expect(edtfOf(datePartsOf(edtf, "day"))).toBe(edtf),
  );
  test.each([
    ["2025-10-16", "day"],
    ["2025-10~", "month"],
    ["2025", "year"],
    ["2025-10-13/2025-10-19", "range"],
    ["2025-21", "edtf"],
    ["2025-10-16/..", "edtf"],
  ])("%s is changed as a %s", (edtf, form) => expect(datePartsOf(edtf, "day").form).toBe(form));
  test("none is none, where it is asked for", () => {
    expect(edtfOf(datePartsOf(null, "none"))).toBeNull();
    expect(edtfOf(datePartsOf(null, "day"))).toBeUndefined();
  });
  test.each<Partial<DateParts>>([
    { form: "edtf", edtf: "الخميس" },
    { form: "day", day: "2025-02-30" },
    { form: "month", month: 0, year: "2025" },
    { form: "year", year: "25" },
    { form: "range", day: "2025-10-19", last: "2025-10-13" },
  ])("%o is no date", (parts) => expect(edtfOf({ ...datePartsOf(null, "day"), ...parts })).toBeUndefined());
});
