import type { Tokens } from "../tokenise.ts";
import { Family, familyOf, lean, Shape, shapeOf } from "./quotation-marks.ts";

/** A quotation in a token stream. What is quoted are the tokens between `open` and `close`, without both. */
export interface Quotation {
  /** Token index of the opening mark; of a doubled mark ('' or (( ), its last part. */
  readonly open: number;
  /** Token index of the closing mark (of a doubled one, its first part); of an unclosed quotation, the index after its last token. */
  readonly close: number;
  /** False if no mark closes it: then it ends with its paragraph or with the quotation around it. */
  readonly closed: boolean;
  /** 0 for a quotation in no other one. */
  readonly depth: number;
}

interface Opened {
  readonly open: number;
  readonly family: number;
  /** Place in the answer, which is in order of `open`. */
  readonly slot: number;
}

/** All quotations, in order of their opening marks. Linear in the number of tokens, however deep they nest. */
export function findQuotations(tokens: Tokens): readonly Quotation[] {
  const found: (Quotation | null)[] = [];
  const { words, count } = tokens;
  let marks: number[] = [];
  for (let i = 0; i <= count; i++) {
    const kind = i === count ? "newline" : (words[i] as { kind: string }).kind;
    if (kind === "newline") {
      if (marks.length > 0) {
        pairMarks(tokens, marks, i, found);
        marks = [];
      }
    } else if (kind === "mark" && familyOf(tokens.text.charCodeAt(tokens.start[i] as number)) !== Family.none) marks.push(i);
  }
  return found.filter((q) => q !== null);
}

/** Pairs the quotation marks of one paragraph that ends before token `end`. */
function pairMarks(tokens: Tokens, marks: readonly number[], end: number, found: (Quotation | null)[]): void {
  const stack: Opened[] = [];
  const openOf = [0, 0, 0, 0, 0, 0];
  const leans = marks.map((i) => lean(tokens, i));
  const last = lastClosers(tokens, marks, leans);
  let inner: Quotation | null = null;
  const finish = (opened: Opened, close: number, closed: boolean): void => {
    openOf[opened.family] = (openOf[opened.family] as number) - 1;
    const quotation = { open: opened.open, close, closed, depth: stack.length };
    if (closed && inner !== null && inner.open === opened.open + 1 && inner.close === close - 1 && sameMark(tokens, opened.open, inner.open)) {
      // ""x"" and ''x'' are one quotation with doubled marks.
      found[opened.slot] = inner = { ...inner, depth: stack.length };
      found[opened.slot + 1] = null;
    } else if (opened.family === Family.single && !closed) found[opened.slot] = null;
    else found[opened.slot] = inner = quotation;
  };
  for (let m = 0; m < marks.length; m++) {
    const index = marks[m] as number;
    const unit = tokens.text.charCodeAt(tokens.start[index] as number);
    const family = familyOf(unit);
    if (family === Family.bracket) {
      if (marks[m + 1] !== index + 1 || tokens.end[index] !== tokens.start[index + 1] || !sameMark(tokens, index, index + 1)) continue;
      m++;
    }
    const someOpen = (openOf[family] as number) > 0;
    const later = (last[family] as number) > m;
    if (opens(unit, family, leans[m] as number, someOpen, later)) {
      const open = family === Family.bracket ? index + 1 : index;
      stack.push({ open, family, slot: found.length });
      openOf[family] = (openOf[family] as number) + 1;
      found.push(null);
    } else if (someOpen && closes(unit, family, leans[m] as number)) {
      for (let top = stack.pop(); top !== undefined; top = stack.pop()) {
        finish(top, index, top.family === family);
        if (top.family === family) break;
      }
    }
  }
  for (let top = stack.pop(); top !== undefined; top = stack.pop()) finish(top, end, false);
}

/** Whether a mark opens a quotation, given whether one of its family is open and whether a mark that can close follows. */
function opens(unit: number, family: number, leaning: number, someOpen: boolean, later: boolean): boolean {
  const shape = shapeOf(unit);
  if (family === Family.bracket) return shape === Shape.opening && later;
  if (family === Family.single) return leaning > 0 && later;
  // Bidirectional text often has “ and « the wrong way round: white space and letters outvote the shape.
  if (shape === Shape.closing) return !someOpen && leaning > 0;
  if (someOpen) return leaning > 0 && (later || shape === Shape.opening);
  return leaning > 0 || (later && (leaning === 0 || (shape === Shape.opening && leaning > SURELY_CLOSING)));
}

/** Glued to a word before, with a space or a stop after. */
const SURELY_CLOSING = -3;

/** A single mark must look like a closing one: in the middle of a word it is an apostrophe. */
function closes(unit: number, family: number, leaning: number): boolean {
  if (family === Family.bracket) return shapeOf(unit) === Shape.closing;
  return family !== Family.single || leaning < 0;
}

/** Per family, the place in `marks` of the last one that can close. */
function lastClosers(tokens: Tokens, marks: readonly number[], leans: readonly number[]): number[] {
  const last = [-1, -1, -1, -1, -1, -1];
  for (let m = 0; m < marks.length; m++) {
    const index = marks[m] as number;
    const unit = tokens.text.charCodeAt(tokens.start[index] as number);
    const family = familyOf(unit);
    if (family === Family.bracket) {
      if (shapeOf(unit) === Shape.closing && marks[m - 1] === index - 1 && sameMark(tokens, index, index - 1)) last[family] = m;
    } else if ((leans[m] as number) < 0 || ((leans[m] as number) === 0 && family !== Family.single)) last[family] = m;
  }
  return last;
}

const sameMark = (tokens: Tokens, a: number, b: number): boolean =>
  tokens.text.charCodeAt(tokens.start[a] as number) === tokens.text.charCodeAt(tokens.start[b] as number);
