import type { Span } from "#model/reading.ts";
import type { PartOfDay, Unit } from "./lexeme.ts";

export type Comparator = "exact" | "about" | "more_than" | "less_than";

/** An expression of time or number in a text. */
export interface TimeExpression {
  readonly kind: "date" | "period" | "duration" | "clock" | "ordinal" | "number";
  /** Token range [first, end). */
  readonly first: number;
  readonly end: number;
  /** UTF-16 code units. */
  readonly span: Span;
  /** EDTF level 1 for date and period, resolved against the day of the report; null where it cannot be known. Never with "?". */
  readonly edtf: string | null;
  /** The same expression read as lying ahead: the next such day strictly after the report. Equal to `edtf` where the text leaves no choice. */
  readonly edtfFuture: string | null;
  /** How a date or period was said: by year or month, relative to the report (أمس), or by a day of the week alone. */
  readonly mode: "explicit" | "relative" | "weekday" | null;
  readonly partOfDay: PartOfDay | null;
  /** For a duration; null where it counts nothing (ساعات). */
  readonly minutes: number | null;
  readonly comparator: Comparator | null;
  /** The units that a duration or a period of so many units is told in, and their number (null: «ساعات»); null for all else. */
  readonly counted: { readonly n: number | null; readonly unit: Unit } | null;
  /**
   * What governs the expression. A duration with an offset is a distance in time, not a length; a date with one is a bound
   * («قبل 16 أكتوبر»), not the day of the event. «قبل ثلاثة أيام» is that day itself: a date without offset.
   */
  readonly offset: "before" | "after" | "since" | "within" | null;
  /** For a number or ordinal. A percentage is its figure: 20 for «20 %». */
  readonly value: number | null;
  /** For a clock time: "20:30"; null where only the part of the day is told. */
  readonly clock: string | null;
}

/** An expression before its place in the text is filled in. */
export type Draft = Pick<TimeExpression, "kind" | "first" | "end"> & {
  readonly [K in Exclude<keyof TimeExpression, "kind" | "first" | "end" | "span">]?: TimeExpression[K] | undefined;
};
