import { parseIsoDay } from "#model/calendar.ts";
import { parseEdtf } from "#model/edtf.ts";

/** As what a date is given. */
export const DATE_FORMS = ["day", "month", "year", "range", "edtf", "none"] as const;
export type DateForm = (typeof DATE_FORMS)[number];

/** How sure a date is, with its sign in EDTF. */
export const SURE = { told: "", inferred: "?", about: "~", both: "%" } as const;
export type Sure = keyof typeof SURE;

/** A date as somebody is giving it; what another form asks for stays. */
export interface DateParts {
  readonly form: DateForm;
  readonly day: string;
  readonly last: string;
  readonly year: string;
  /** 1 to 12; 0 while none is chosen. */
  readonly month: number;
  readonly sure: Sure;
  readonly edtf: string;
}

const NONE: DateParts = { form: "day", day: "", last: "", year: "", month: 0, sure: "told", edtf: "" };

/** An EDTF date in the form in which it is easiest to change; `empty` where there is none. */
export function datePartsOf(edtf: string | null, empty: "day" | "none"): DateParts {
  if (edtf === null) return { ...NONE, form: empty };
  const sign = /[?~%]$/.exec(edtf)?.[0];
  const sure = (Object.keys(SURE) as Sure[]).find((each) => SURE[each] === (sign ?? "")) ?? "told";
  const plain = sign === undefined ? edtf : edtf.slice(0, -1);
  const all = { ...NONE, edtf, sure };
  if (/^\d{4}-\d\d-\d\d$/.test(plain)) return { ...all, form: "day", day: plain, last: plain, year: plain.slice(0, 4), month: Number(plain.slice(5, 7)) };
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(plain)) return { ...all, form: "month", year: plain.slice(0, 4), month: Number(plain.slice(5)) };
  if (/^\d{4}$/.test(plain)) return { ...all, form: "year", year: plain };
  const range = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(edtf);
  return range === null ? { ...all, form: "edtf", sure: "told" } : { ...all, form: "range", day: range[1] ?? "", last: range[2] ?? "" };
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && parseIsoDay(text) !== null;
const isYear = (text: string): boolean => /^\d{4}$/.test(text);

/** The EDTF date that these parts give, null for none; undefined where they do not give one yet. */
export function edtfOf({ form, day, last, year, month, sure, edtf }: DateParts): string | null | undefined {
  switch (form) {
    case "none":
      return null;
    case "day":
      return isDay(day) ? day + SURE[sure] : undefined;
    case "month":
      return isYear(year) && month > 0 ? `${year}-${String(month).padStart(2, "0")}${SURE[sure]}` : undefined;
    case "year":
      return isYear(year) ? year + SURE[sure] : undefined;
    case "range":
      // Days in this form stand in order as their letters do.
      return isDay(day) && isDay(last) && day <= last ? `${day}/${last}` : undefined;
    case "edtf":
      return parseEdtf(edtf.trim()) === null ? undefined : edtf.trim();
  }
}
