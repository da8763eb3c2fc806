import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { ToldContext } from "../cues/told-context.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { WordPattern } from "../word-pattern.ts";
import { type Stance, wholeOf } from "./stance.ts";

/** The statement told last. */
const PAPER = new WordPattern(/^[وفبل]?ال(بيان|بلاغ)$|^لل(بيان|بلاغ)$/);
/** «البيان الأمريكي», «البيان الصادر عن», «البيان، الذي أصدره»: with a word of its own it may be another. */
const OTHER = new WordPattern(/^ال.+$/);
/** How many tokens before what was said «البيان» may stand. */
const REACH = 10;

/** «أعلن الكرملين أن الرئيس أجرى مكالمة … وجاء في البيان أن …»: a paper that tells a contact goes on with it. `about` tells which statements are known to be about a contact. */
export function paperGoesOn(context: ToldContext, about: ReadonlyMap<number, string>): readonly Stance[] {
  const found: Stance[] = [];
  /** By who speaks or passes the words on: the contact that his last statement is about; null where about none. */
  const last = new Map<string, string | null>();
  context.told.forEach((told, statement) => {
    const { speaker, via } = told.statement;
    const tellers = [speaker, ...via];
    const isPaper = inPaper(context, told);
    const going = isPaper ? (tellers.map((id) => last.get(id)).find((c) => c != null) ?? null) : null;
    if (going !== null && !about.has(statement)) found.push({ contact: going, actor: speaker, stance: null, statement, span: wholeOf(told.statement) });
    for (const id of tellers) last.set(id, about.get(statement) ?? going);
  });
  return found;
}

function inPaper(context: ToldContext, told: ToldStatement): boolean {
  const { words } = context.tokens;
  const from = Math.max(context.views[told.sentence]?.first ?? 0, told.at - REACH);
  for (let i = from; i < told.first; i++) if (PAPER.test(words[i] as ReaderWord) && !OTHER.test(words[words[i + 1]?.key === "،" ? i + 2 : i + 1])) return true;
  return false;
}
