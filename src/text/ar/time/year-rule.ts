import { isoYear } from "#model/calendar.ts";
import type { Tokens } from "../../tokenise.ts";
import { foldWord } from "../fold.ts";
import { readCardinal } from "./cardinal.ts";
import { joinedAt, keyAt, lexemeAt, plainAt, touches } from "./cursor.ts";
import { governor } from "./date-rule.ts";
import type { Draft } from "./expression.ts";

/** Figures alone are a year only in this range: beyond it they count things, or number resolutions. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2060;

const yearAt = (tokens: Tokens, at: number): number => {
  const { digits, value } = lexemeAt(tokens, at);
  return digits === 4 && value >= FIRST_YEAR && value <= LAST_YEAR ? value : -1;
};

const DATING = new Set("في منذ حتى بعد قبل لعام عام سنة العام خلال بحلول".split(" ").map(foldWord));
/** What may follow a year that no word announces: «اتفاق 1994 بين …», but not «2000 جندي». */
const FOLLOWING = new Set("في من إلى على عن مع بين أن التي الذي ثم بعد قبل حتى أو و ضد عندما حين حيث لكن كما مما وما".split(" ").map(foldWord));
const SEPARATED = new Set(["/", ".", ",", ":", "٫", "٬", "%", "٪", "$", "€"]);

/** True where the figures stand apart from other figures, signs and units. */
function standsAlone(tokens: Tokens, at: number, end: number): boolean {
  if (lexemeAt(tokens, at - 1).role === "number_name") return false;
  const before = keyAt(tokens, at - 1);
  if (at > 0 && SEPARATED.has(before) && touches(tokens, at - 1) && tokens.words[at - 2]?.kind === "number") return false;
  if (before === "$" || before === "€") return false;
  const after = keyAt(tokens, end);
  if (SEPARATED.has(after) && touches(tokens, end - 1) && tokens.words[end + 1]?.kind === "number" && touches(tokens, end)) return false;
  const next = plainAt(tokens, end);
  return after !== "%" && after !== "٪" && after !== "$" && next.scale === 0 && next.unit === null && next.month === 0;
}

function followsAsYear(tokens: Tokens, end: number): boolean {
  const next = tokens.words[end];
  if (next === undefined || next.kind === "newline" || next.kind === "mark") return true;
  return next.kind === "word" && (FOLLOWING.has(next.key) || /^(?:و|ف|ب|ل|ك)?ال/.test(next.key) || /^[وف]/.test(next.key) || next.key.startsWith("لل"));
}

/** «في ألف وتسعمائة وواحد»: a year in words after «في» or «منذ», where no noun follows that it could count. */
function yearInWords(tokens: Tokens, at: number): Draft | null {
  if (lexemeAt(tokens, at).scale !== 1000 || !DATING.has(keyAt(tokens, at - 1))) return null;
  const number = readCardinal(tokens, at);
  if (number === null || number.end < at + 2 || number.value < 1000 || number.value > LAST_YEAR || !followsAsYear(tokens, number.end)) return null;
  return {
    kind: "date",
    first: at,
    end: number.end,
    edtf: isoYear(number.value),
    edtfFuture: isoYear(number.value),
    mode: "explicit",
    offset: governor(tokens, at),
  };
}

const DASHES: ReadonlySet<string> = new Set(["-", "–", "—", "/"]);

/** «في 2010», «اتفاق 1994», «2009 و2010», «(2013)», «2014-2018», «من 2014 إلى 2018». */
export function findBareYear(tokens: Tokens, at: number): Draft | null {
  const inWords = yearInWords(tokens, at);
  if (inWords !== null) return inWords;
  const year = yearAt(tokens, at);
  if (year < 0) return null;
  const before = keyAt(tokens, at - 1);
  let link = DASHES.has(keyAt(tokens, at + 1)) && touches(tokens, at) ? at + 2 : -1;
  const role = plainAt(tokens, at + 1).role;
  if (role === "to") link = at + 2;
  if (before === "بين") link = Math.max(link, joinedAt(tokens, at + 1));
  const last = link < 0 ? -1 : yearAt(tokens, link);
  if (last > year && standsAlone(tokens, at, at + 1) && standsAlone(tokens, link, link + 1) && (role === "to" || before === "بين" || last - year < 60)) {
    const edtf = `${isoYear(year)}/${isoYear(last)}`;
    return { kind: "period", first: at, end: link + 1, edtf, edtfFuture: edtf, mode: "explicit" };
  }
  if (!standsAlone(tokens, at, at + 1) || !followsAsYear(tokens, at + 1)) return null;
  const noun = tokens.words[at - 1];
  const listed = lexemeAt(tokens, at - 1).role === "and" && (yearAt(tokens, at - 2) > 0 || lexemeAt(tokens, at - 2).role === "common_era");
  const announced = DATING.has(before) || listed || (before === "(" && keyAt(tokens, at + 1) === ")");
  const named = noun?.kind === "word" && noun.key.length > 2 && noun.time === null && before !== "ال";
  if (!announced && !named) return null;
  return { kind: "date", first: at, end: at + 1, edtf: isoYear(year), edtfFuture: isoYear(year), mode: "explicit", offset: governor(tokens, at) };
}
