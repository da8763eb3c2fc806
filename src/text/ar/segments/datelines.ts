import { isMark, type Tokens } from "../../tokenise.ts";
import { readWordSet } from "../word-list.ts";
import { agencyEnd, namesAgencies } from "./agencies.ts";

const BYLINES = readWordSet("bylines.txt");
/** A dateline has at most so many tokens. */
const LONGEST = 16;
/** Words of a place («أبوظبي», «الدار البيضاء», «دبي، الإمارات العربية المتحدة») or of a reporter's name before or after the dash. */
const SIDE_WORDS = 4;
const PLACE_WORDS = 5;
const isDash = (unit: number): boolean => unit === 0x2d || unit === 0x2013 || unit === 0x2014 || unit === 0x2015 || unit === 0x2f || unit === 0x7c;
const isQuote = (unit: number): boolean => unit === 0x22 || unit === 0xab || unit === 0xbb || unit === 0x201c || unit === 0x201d;
const COLON = 0x3a;
const OPEN = 0x28;
const CLOSE = 0x29;
const COMMA = 0x60c;

/** The end of the dateline or byline at the beginning of a paragraph, or `first` if there is none. */
export function datelineEnd(tokens: Tokens, first: number, end: number): number {
  const byline = bylineEnd(tokens, first, end);
  if (byline > first) return byline;
  const limit = Math.min(end, first + LONGEST);
  const bracketed = afterBracket(tokens, first, limit, end);
  return bracketed > first ? bracketed : aroundDash(tokens, first, limit, end);
}

/** «بقلم: …», «كتب - …:» up to the colon, or the whole of a short line. */
export function bylineEnd(tokens: Tokens, first: number, end: number): number {
  const word = tokens.words[first];
  if (word === undefined || !BYLINES.has(word.key)) return first;
  const next = first + 1 < end ? unitAt(tokens, first + 1) : 0;
  if (next !== COLON && !isDash(next)) return first;
  const limit = Math.min(end, first + 2 + SIDE_WORDS + SIDE_WORDS);
  for (let i = first + 2; i < limit; i++) if (unitAt(tokens, i) === COLON) return i + 1;
  return limit === end ? end : first;
}

/** «الرياض (رويترز) -», «(CNN)», «القاهرة ـ «الخليج»:»: a few words of place, then the agency in brackets. */
function afterBracket(tokens: Tokens, first: number, limit: number, end: number): number {
  let words = 0;
  for (let i = first; i < limit; i++) {
    const unit = unitAt(tokens, i);
    if (unit === OPEN) {
      let close = i + 1;
      while (close < limit && unitAt(tokens, close) !== CLOSE) close++;
      if (close === limit || !namesAgencies(tokens, i + 1, close)) return first;
      const after = skipSeparators(tokens, close + 1, limit);
      // Alone on its line, the agency is a credit.
      return i === first && after === end ? first : after;
    }
    if (isMark(tokens, i)) {
      if (unit !== COMMA && !isDash(unit)) return first;
    } else if (++words > PLACE_WORDS) return first;
  }
  return first;
}

/** «واس – جدة:», «بيروت - أ ف ب», «عين اليوم – الرياض»: a dash with an agency on one side and a few words on the other, then a colon, a dash or the end of the line. */
function aroundDash(tokens: Tokens, first: number, limit: number, end: number): number {
  let dash = first;
  let words = 0;
  while (dash < limit && !isDash(unitAt(tokens, dash))) {
    if (isMark(tokens, dash)) {
      if (!isQuote(unitAt(tokens, dash)) && unitAt(tokens, dash) !== COMMA && unitAt(tokens, dash) !== 0x2e) return first;
    } else if (++words > SIDE_WORDS) return first;
    dash++;
  }
  if (dash === limit || words === 0) return first;
  const left = namesAgencies(tokens, first, dash);
  let from = dash + 1;
  while (from < limit && isDash(unitAt(tokens, from))) from++;
  const quoted = from < limit && isQuote(unitAt(tokens, from)) ? 1 : 0;
  const agency = agencyEnd(tokens, from + quoted, limit);
  let close = from;
  for (words = 0; close < limit; close++) {
    const unit = unitAt(tokens, close);
    if (unit === COLON || isDash(unit)) return left || agency > from + quoted ? skipSeparators(tokens, close, limit) : first;
    if (!isMark(tokens, close) && ++words > SIDE_WORDS + SIDE_WORDS) break;
  }
  if (close === end && words > 0 && words <= SIDE_WORDS && (left || agency > from + quoted)) return end;
  // No separator: the agency alone must end the dateline.
  if (agency > from + quoted && quoted === 1 && agency < limit && isQuote(unitAt(tokens, agency))) return skipSeparators(tokens, agency + 1, limit);
  return first;
}

function skipSeparators(tokens: Tokens, from: number, limit: number): number {
  let next = from;
  while (next < limit && (unitAt(tokens, next) === COLON || unitAt(tokens, next) === 0x2e || isDash(unitAt(tokens, next)))) next++;
  return next;
}

const unitAt = (tokens: Tokens, i: number): number => (isMark(tokens, i) ? tokens.text.charCodeAt(tokens.start[i] as number) : 0);
