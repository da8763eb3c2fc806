import type { PartOfDay } from "./lexeme.ts";

/** A date or period as the text says it, before it is resolved against the day of the report. Absent parts are null. */
export interface Said {
  readonly first: number;
  readonly end: number;
  readonly precision: "day" | "week" | "weekend" | "month" | "season" | "year" | "decade" | "century" | "quarter" | "half" | "week_of" | "rest" | "narrative";
  readonly hijri: boolean;
  readonly year: number | null;
  readonly month: number | null;
  readonly day: number | null;
  /** 1 Monday to 7 Sunday. */
  readonly weekday: number | null;
  /** Days from the day of the report: 0 today, -1 yesterday. */
  readonly days: number | null;
  /** -1 last, 0 this, 1 next: of the smallest of weekday, month, season that is named. */
  readonly cue: number | null;
  /** Weeks, months, years, decades, centuries from that of the report. */
  readonly weekShift: number | null;
  readonly monthShift: number | null;
  readonly yearShift: number | null;
  /** EDTF number, 21 spring to 24 winter. */
  readonly season: number | null;
  /** Which quarter, half or week; -1 for the last. */
  readonly nth: number | null;
  readonly part: PartOfDay | null;
}

const NOTHING_SAID: Said = {
  first: 0,
  end: 0,
  precision: "day",
  hijri: false,
  year: null,
  month: null,
  day: null,
  weekday: null,
  days: null,
  cue: null,
  weekShift: null,
  monthShift: null,
  yearShift: null,
  season: null,
  nth: null,
  part: null,
};

/** What a reader has read, the rest null. */
export const said = (read: Pick<Said, "first" | "end" | "precision"> & Partial<Said>): Said => ({ ...NOTHING_SAID, ...read });
