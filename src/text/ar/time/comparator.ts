import type { Tokens } from "../../tokenise.ts";
import { lexemeAt, plainAt } from "./cursor.ts";
import type { Comparator } from "./expression.ts";

export interface Compared {
  readonly comparator: Comparator;
  readonly end: number;
}

/** Reads what limits a figure before it: «أكثر من», «نحو», «ما لا يقل عن», «ما يقرب من», «لم يتجاوز». Null where nothing does. */
export function readComparator(tokens: Tokens, at: number): Compared | null {
  const role = lexemeAt(tokens, at).role;
  const next = plainAt(tokens, at + 1).role;
  if (role === "about") return { comparator: "about", end: at + 1 };
  if (role === "more" && next === "from") return { comparator: "more_than", end: at + 2 };
  if (role === "less" && next === "from") return { comparator: "less_than", end: at + 2 };
  if (role === "nearly") return { comparator: "about", end: next === "from" ? at + 2 : at + 1 };
  if (role === "exceed") return { comparator: "more_than", end: next === "on" || next === "off" ? at + 2 : at + 1 };
  if (role === "what") {
    const rest = next === "not" || next === "nearly" || next === "exceed" ? readComparator(tokens, at + 1) : null;
    return rest;
  }
  if (role === "not") {
    const after = plainAt(tokens, at + 2).role;
    const end = after === "on" || after === "off" ? at + 3 : at + 2;
    if (next === "exceed") return { comparator: "less_than", end };
    if (next === "fall") return { comparator: "more_than", end };
  }
  return null;
}
