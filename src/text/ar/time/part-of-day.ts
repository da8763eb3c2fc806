import type { Tokens } from "../../tokenise.ts";
import { foldWord } from "../fold.ts";
import { keyAt, lexemeAt, plainAt } from "./cursor.ts";
import type { PartOfDay } from "./lexeme.ts";

export interface Part {
  readonly part: PartOfDay;
  readonly end: number;
}

/** The forms that stand by themselves after a day or an hour: «الخميس مساءً». */
const ADVERBS: ReadonlySet<string> = new Set("صباحا مساء مساءا ليلا ظهرا زوالا فجرا عصرا ضحى".split(" ").map(foldWord));

/** A part of the day before the day that it belongs to: «مساء», «بعد ظهر», «ليلة», «صباح هذا». */
export function readPartBefore(tokens: Tokens, at: number): Part | null {
  const lexeme = lexemeAt(tokens, at);
  if (lexeme.role === "after" || lexeme.role === "before") {
    const noon = plainAt(tokens, at + 1);
    return noon.part === "noon" ? { part: lexeme.role === "after" ? "afternoon" : "morning", end: at + 2 } : null;
  }
  if (lexeme.role === "middle" && plainAt(tokens, at + 1).part === "night") return { part: "night", end: at + 2 };
  if (lexeme.part === null || lexeme.article) return null;
  return { part: lexeme.part, end: plainAt(tokens, at + 1).role === "from" ? at + 2 : at + 1 };
}

/** «وقت متأخر من الليل», «أواخر الصباح», «أول الليل», «وقت الظهيرة»: no more exact than the part itself. */
function readVaguePart(tokens: Tokens, at: number): Part | null {
  const lexeme = lexemeAt(tokens, at);
  let i = at + 1;
  if (lexeme.role === "moment") {
    if (plainAt(tokens, i).role === "earlier") i++;
    if (plainAt(tokens, i).role === "from") i++;
  } else if (lexeme.role !== "start" && lexeme.role !== "middle" && lexeme.role !== "end" && keyAt(tokens, at) !== "اول") return null;
  if (plainAt(tokens, i).role === "after" && plainAt(tokens, i + 1).part === "noon") return { part: "afternoon", end: i + 2 };
  if (lexeme.role === "middle" && keyAt(tokens, i) === "النهار") return { part: "noon", end: i + 1 };
  const { part, article } = plainAt(tokens, i);
  return part !== null && article ? { part, end: i + 1 } : null;
}

/** A part of the day after the day or hour: «مساءً», «بعد الظهر», «في المساء», «من مساء اليوم نفسه» only as far as the part. */
export function readPartAfter(tokens: Tokens, at: number): Part | null {
  let i = at;
  const role = plainAt(tokens, i).role;
  if (role === "in" || (role === "from" && plainAt(tokens, i + 1).part === null)) i++;
  const lexeme = plainAt(tokens, i);
  const vague = lexeme.role === null && lexeme.ordinal !== 1 ? null : readVaguePart(tokens, i);
  if (vague !== null) return vague;
  if (lexeme.role === "after" || lexeme.role === "before") {
    const noon = plainAt(tokens, i + 1);
    return noon.part === "noon" && noon.article ? { part: lexeme.role === "after" ? "afternoon" : "morning", end: i + 2 } : null;
  }
  if (lexeme.role === "middle" && plainAt(tokens, i + 1).part === "night") return { part: "night", end: i + 2 };
  if (lexeme.part === null) return null;
  if (i > at)
    return role === "in" && lexeme.article
      ? { part: lexeme.part, end: plainAt(tokens, i + 1).role === "earlier" || keyAt(tokens, i + 1) === "الباكر" ? i + 2 : i + 1 }
      : null;
  // «مساء الجمعة» after an hour is the part of another expression
  if (!ADVERBS.has(keyAt(tokens, i))) return null;
  const next = plainAt(tokens, i + 1);
  return next.weekday > 0 || next.role === "today" || next.role === "yesterday" || next.role === "day_name" || next.role === "tomorrow"
    ? null
    : { part: lexeme.part, end: i + 1 };
}
