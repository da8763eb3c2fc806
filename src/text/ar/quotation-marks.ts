import type { Tokens } from "../tokenise.ts";

/** Marks of one family close each other, whatever their direction: news mixes “, ” and ". */
export const Family = { none: 0, double: 1, guillemet: 2, angle: 3, single: 4, bracket: 5 } as const;

/** What a mark claims to be by its shape; bidirectional text often has it the wrong way round. */
export const Shape = { undirected: 0, opening: 1, closing: 2 } as const;

const FAMILY = new Uint8Array(0x10000);
const SHAPE = new Uint8Array(0x10000);
const declare = (marks: string, family: number, shape: number): void => {
  for (const mark of marks) {
    FAMILY[mark.charCodeAt(0)] = family;
    SHAPE[mark.charCodeAt(0)] = shape;
  }
};
declare('"＂″', Family.double, Shape.undirected);
declare("“„‟", Family.double, Shape.opening);
declare("”", Family.double, Shape.closing);
declare("«《", Family.guillemet, Shape.opening);
declare("»》", Family.guillemet, Shape.closing);
declare("‹", Family.angle, Shape.opening);
declare("›", Family.angle, Shape.closing);
declare("'`", Family.single, Shape.undirected);
declare("‘‚", Family.single, Shape.opening);
declare("’", Family.single, Shape.closing);
declare("(", Family.bracket, Shape.opening);
declare(")", Family.bracket, Shape.closing);

/** The family of a UTF-16 code unit as a quotation mark, one of `Family`. */
export const familyOf = (unit: number): number => FAMILY[unit] as number;

/** The shape of a UTF-16 code unit as a quotation mark, one of `Shape`. */
export const shapeOf = (unit: number): number => SHAPE[unit] as number;

const CLITICS = new Set(["و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "وب", "ول", "وك", "فب", "فل", "بال", "وال", "ولل", "كال", "فال"]);
const CLOSING_MARKS = new Set([...".،,؛;:؟?!…)]}٪%-–—/"].map((c) => c.charCodeAt(0)));
const STRONG_ENDS = new Set([...".؟?!…)]}،,؛"].map((c) => c.charCodeAt(0)));
const OPENING_MARKS = new Set([...":([{-–—/="].map((c) => c.charCodeAt(0)));
/** Neighbouring quotation marks are looked through, but not more than this many: a run of a million must stay linear. */
const LOOK_THROUGH = 3;

/** How the white space and letters around a mark speak: positive for an opening mark, negative for a closing one, 0 for neither. */
export function lean(tokens: Tokens, index: number): number {
  const { text, start, end, words, count } = tokens;
  let opening = 0;
  let before = index - 1;
  for (let n = 0; n < LOOK_THROUGH && before >= 0 && end[before] === start[before + 1] && isMark(tokens, before); n++) before--;
  const previous = words[before];
  if (previous === undefined || previous.kind === "newline" || (end[before] as number) < (start[before + 1] as number)) opening += 2;
  else if (previous.kind === "mark") {
    const unit = text.charCodeAt(start[before] as number);
    if (OPENING_MARKS.has(unit)) opening += 1;
    else if (STRONG_ENDS.has(unit)) opening -= 1;
  } else opening += CLITICS.has(previous.key) ? 2 : -1;
  let after = index + 1;
  for (let n = 0; n < LOOK_THROUGH && after < count && end[after - 1] === start[after] && isMark(tokens, after); n++) after++;
  const next = words[after];
  if (next === undefined || next.kind === "newline" || (end[after - 1] as number) < (start[after] as number)) opening -= 2;
  else if (next.kind === "mark") {
    if (CLOSING_MARKS.has(text.charCodeAt(start[after] as number))) opening -= 2;
  } else opening += 1;
  return opening;
}

function isMark(tokens: Tokens, index: number): boolean {
  if ((tokens.words[index] as { kind: string }).kind !== "mark") return false;
  const family = familyOf(tokens.text.charCodeAt(tokens.start[index] as number));
  return family !== Family.none && family !== Family.bracket;
}
