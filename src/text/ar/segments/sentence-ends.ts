import { isMark, type Tokens } from "../../tokenise.ts";
import { Family, familyOf, Shape, shapeOf } from "../quotation-marks.ts";
import { endsSentence } from "./full-stop.ts";

const Stop = { none: 0, full: 1, asking: 2 } as const;
const STOP = new Uint8Array(0x10000);
for (const mark of ".۔。") STOP[mark.charCodeAt(0)] = Stop.full;
for (const mark of "؟?!‼⁉") STOP[mark.charCodeAt(0)] = Stop.asking;
const BRACKETS = new Set([...")]}»”›’"].map((mark) => mark.charCodeAt(0)));

/** The ends (token indices, not included) of the sentences of one paragraph, in order; the last is the paragraph's own end. Each sentence has a word or number. */
export function sentenceEnds(tokens: Tokens, first: number, end: number): number[] {
  const { start, text } = tokens;
  const ends: number[] = [];
  /** Whether an odd number of undirected quotation marks came so far. */
  let quoted = false;
  let hasWord = false;
  for (let i = first; i < end; i++) {
    if (!isMark(tokens, i)) {
      hasWord = true;
      continue;
    }
    const unit = text.charCodeAt(start[i] as number);
    if (familyOf(unit) === Family.double && shapeOf(unit) === Shape.undirected) quoted = !quoted;
    const stop = STOP[unit];
    if (stop === Stop.none || !hasWord) continue;
    if (stop === Stop.full ? !endsSentence(tokens, i, first) : alone(tokens, i, first)) continue;
    const last: Closing = closingMarks(tokens, i + 1, end, quoted);
    // «إلى أين؟» inside a sentence: a question in quotation marks or brackets ends it only before a new start.
    if (stop === Stop.asking && last.closers > 0 && !startsAnew(tokens, last.next, end)) continue;
    if (last.quotes % 2 === 1) quoted = !quoted;
    ends.push(last.next);
    i = last.next - 1;
    hasWord = false;
  }
  if (hasWord || ends.length === 0) ends.push(end);
  else ends[ends.length - 1] = end;
  return ends;
}

interface Closing {
  readonly next: number;
  readonly closers: number;
  /** Undirected quotation marks among them. */
  readonly quotes: number;
}

/** Reads past what belongs to the sentence after its stop: closing marks, and more stops. */
function closingMarks(tokens: Tokens, from: number, end: number, quoted: boolean): Closing {
  let open = quoted;
  let next = from;
  let closers = 0;
  let quotes = 0;
  for (; next < end && isMark(tokens, next); next++) {
    const unit = tokens.text.charCodeAt(tokens.start[next] as number);
    if (BRACKETS.has(unit)) closers++;
    else if (familyOf(unit) === Family.double || familyOf(unit) === Family.single) {
      const glued = tokens.end[next - 1] === tokens.start[next];
      const directed = shapeOf(unit) !== Shape.undirected;
      if (directed ? !glued : !open && familyOf(unit) === Family.double) break;
      if (familyOf(unit) === Family.single && !glued) break;
      if (!directed && familyOf(unit) === Family.double) {
        open = false;
        quotes++;
      }
      closers++;
    } else if (STOP[unit] === Stop.none) break;
  }
  return { next, closers, quotes };
}

/** «(؟)», «(!)»: a remark, no end. */
function alone(tokens: Tokens, i: number, first: number): boolean {
  return i > first && tokens.text.charCodeAt(tokens.start[i - 1] as number) === 0x28 && tokens.end[i - 1] === tokens.start[i];
}

function startsAnew(tokens: Tokens, next: number, end: number): boolean {
  const word = tokens.words[next];
  if (next >= end || word === undefined) return true;
  if (STOP[tokens.text.charCodeAt(tokens.start[next - 1] as number)] === Stop.full) return true;
  return word.kind === "word" && (word.key.startsWith("و") || word.key.startsWith("ف") || word.key === "ثم");
}
