/** Lengths of time that news counts in. */
export type Unit = "second" | "minute" | "hour" | "day" | "week" | "month" | "year" | "decade" | "century";

export type PartOfDay = "dawn" | "morning" | "noon" | "afternoon" | "evening" | "night";

/** What a closed-class word does in an expression of time or number. */
export type Role =
  | "before"
  | "after"
  | "since"
  | "within"
  | "about"
  | "nearly"
  | "roughly"
  | "more"
  | "less"
  | "exceed"
  | "fall"
  | "not"
  | "what"
  | "from"
  | "on"
  | "off"
  | "in"
  | "to"
  | "and"
  | "or"
  | "between"
  | "this"
  | "today"
  | "yesterday"
  | "tomorrow"
  | "day_name"
  | "two_days"
  | "start"
  | "middle"
  | "end"
  | "last_of"
  | "holiday"
  | "rest"
  | "whole"
  | "lasting"
  | "few"
  | "some"
  | "full"
  | "now"
  | "moment"
  | "earlier"
  | "later"
  | "hijri_era"
  | "common_era"
  | "matching"
  | "except"
  | "minus"
  | "number_name"
  | "point"
  | "reported"
  | "future"
  | "dated";

/**
 * What one written form can be in an expression of time or number; a word has often several senses («الثانية» is the second, and a second).
 * A sense that the word lacks has the value given here first.
 */
export interface TimeLexeme {
  /** و or ف is written on the word. */
  readonly joined: boolean;
  /** ب, ل or ك is written on the word. */
  readonly particle: string;
  readonly article: boolean;
  /** An expression may begin here. */
  readonly starts: boolean;
  /** 0, or how many digits stand in the token; then `value` is their number. */
  readonly digits: number;
  readonly value: number;
  /** -1, or the number that the word names, below 1000. */
  readonly cardinal: number;
  /** The number word stands only in compounds (أحد عشر): alone it is another word. */
  readonly bound: boolean;
  /** 0, or a thousand, a million …; `count` 2 for the dual. */
  readonly scale: number;
  /** 0, or the fraction of one that the word names; `count` 0 for the plural (أرباع). */
  readonly fraction: number;
  /** 0, or the place that the ordinal names. */
  readonly ordinal: number;
  /** 0, or the Gregorian month. */
  readonly month: number;
  /** 0, or the Hijri month. */
  readonly hijri: number;
  /** The name of a month of two words begins here. */
  readonly monthHead: "" | "tishrin" | "kanun" | "rabi" | "jumada" | "dhu";
  /** For `dhu`: the second word of the month's name, 11 or 12. */
  readonly monthTail: number;
  /** The name is also an everyday word or a person's name: it is a month only in company. */
  readonly doubtful: boolean;
  /** 0, or 1 for Monday to 7 for Sunday. */
  readonly weekday: number;
  readonly unit: Unit | null;
  /** 1 singular, 2 dual, 0 plural: of units, scales and fractions. */
  readonly count: number;
  /** -1 last, 0 this, 1 next, `NARRATIVE`; null for none. */
  readonly cue: number | null;
  readonly part: PartOfDay | null;
  /** 0, or the EDTF number of the season, 21 for spring to 24 for winter. */
  readonly season: number;
  /** 0, or the decade of a century: 70 for the seventies. */
  readonly decade: number;
  readonly role: Role | null;
}

/** The cue of «التالي»: counted from another event, so nothing follows from the day of publication. */
export const NARRATIVE = 9;

/** A lexeme without any sense. */
export const NO_SENSE: TimeLexeme = {
  joined: false,
  particle: "",
  article: false,
  starts: false,
  digits: 0,
  value: 0,
  cardinal: -1,
  bound: false,
  scale: 0,
  fraction: 0,
  ordinal: 0,
  month: 0,
  hijri: 0,
  monthHead: "",
  monthTail: 0,
  doubtful: false,
  weekday: 0,
  unit: null,
  count: 1,
  cue: null,
  part: null,
  season: 0,
  decade: 0,
  role: null,
};
