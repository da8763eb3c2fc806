import type { WordKind } from "../../word.ts";
import { NO_SENSE, type Role, type TimeLexeme } from "./lexeme.ts";
import { wordMap } from "./word-list.ts";
import { CALENDAR_WORDS } from "./words-of-calendar.ts";
import { LENGTH_WORDS } from "./words-of-length.ts";
import { NUMBER_WORDS } from "./words-of-number.ts";
import { ORDINAL_WORDS } from "./words-of-order.ts";
import { RELATION_WORDS } from "./words-of-relation.ts";

const WORDS = wordMap([NUMBER_WORDS, ORDINAL_WORDS, CALENDAR_WORDS, LENGTH_WORDS, RELATION_WORDS]);

const STARTING_ROLES: ReadonlySet<Role> = new Set<Role>([
  "before",
  "after",
  "since",
  "within",
  "about",
  "more",
  "less",
  "not",
  "what",
  "exceed",
  "this",
  "today",
  "yesterday",
  "tomorrow",
  "day_name",
  "two_days",
  "start",
  "middle",
  "end",
  "last_of",
  "holiday",
  "rest",
  "whole",
  "few",
  "moment",
  "minus",
  "dated",
  "later",
]);
/** Words that take no preposition, or that are another word with one (كما، لمن). */
const UNGOVERNED: ReadonlySet<Role> = new Set<Role>([
  "from",
  "on",
  "off",
  "in",
  "to",
  "and",
  "or",
  "not",
  "what",
  "except",
  "hijri_era",
  "common_era",
  "reported",
  "future",
  "minus",
]);
/** Everyday words that only look like a preposition and a word of time: I am not, he touched. */
const OTHER_WORDS: ReadonlySet<string> = new Set(["لست", "لامس", "باب", "كست", "فان", "ولي", "بلا", "ولا"]);

const starts = (l: TimeLexeme): boolean =>
  l.cardinal >= 0 ||
  l.scale > 0 ||
  l.fraction > 0 ||
  l.ordinal > 0 ||
  l.month > 0 ||
  l.hijri > 0 ||
  l.monthHead !== "" ||
  l.weekday > 0 ||
  l.unit !== null ||
  l.part !== null ||
  l.season > 0 ||
  l.decade > 0 ||
  (l.role !== null && STARTING_ROLES.has(l.role));

/** Words that only the surface tells from another: the month آب from أب (father), أولى (first) from أولي (preliminary), ليلا (at night) from لئلا (lest). */
const isOtherSurface = (base: string, surface: string): boolean =>
  (base === "اب" && !surface.includes("آ")) || (base === "اولي" && !surface.endsWith("ى")) || (base === "ليلا" && surface.includes("ئ"));

function digits(key: string): TimeLexeme | null {
  const value = Number(key);
  return Number.isFinite(value) ? { ...NO_SENSE, starts: true, digits: key.length, value } : null;
}

/** What a written form can be in an expression of time or number, or null. Called once for each distinct form. */
export function timeLexeme(surface: string, key: string, kind: WordKind): TimeLexeme | null {
  if (kind === "number") return digits(key);
  if (kind !== "word") return null;
  const find = (base: string, joined: boolean, particle: string): TimeLexeme | null => {
    const found = WORDS.get(base);
    if (found === undefined || isOtherSurface(base, surface)) return null;
    if (particle !== "" && found.role !== null && UNGOVERNED.has(found.role)) return null;
    return { ...found, joined, particle, starts: starts(found) };
  };
  const bare = (base: string, joined: boolean): TimeLexeme | null => {
    const whole = find(base, joined, "");
    if (whole !== null || base.length < 4 || OTHER_WORDS.has(base)) return whole;
    const first = base[0] as string;
    if (base.startsWith("لل")) return find(`ال${base.slice(2)}`, joined, "ل");
    return first === "ب" || first === "ل" || first === "ك" ? find(base.slice(1), joined, first) : null;
  };
  return bare(key, false) ?? (key.length > 2 && (key[0] === "و" || key[0] === "ف") && !OTHER_WORDS.has(key) ? bare(key.slice(1), true) : null);
}
