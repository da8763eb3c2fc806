import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { BLANK } from "./blank-mention.ts";
import type { Mention } from "./mention.ts";

/** true for «المملكة», «الفلسطينيون» and what may be either. */
export const isAside = ({ key }: ReaderWord): boolean => key.endsWith("مملكه") || key.endsWith("فلسطينيين") || key.endsWith("فلسطينيون");

/** «المملكة» alone, «الفلسطينيون» as a party: names of a state that the text decides. */
export function politicalAside(tokens: Tokens<ReaderWord>, at: number, limit: number, found: Mention[]): number | null {
  if (((tokens.traits[at] as number) & Trigger.aside) === 0) return null;
  const word = tokens.words[at] as ReaderWord;
  const split = word.splits.find((s) => s.article && s.pronoun === "" && (s.stem === "مملكه" || s.stem === "فلسطينيين" || s.stem === "فلسطينيون"));
  if (split === undefined) return null;
  const kingdom = split.stem === "مملكه";
  const beside = tokens.words[kingdom ? at + 1 : at - 1] as ReaderWord | undefined;
  // «المملكة المتحدة», «المملكة المغربية» are names of their own.
  if (kingdom && at + 1 < limit && beside !== undefined && (beside.nisba !== null || /^(المتحده|العربيه)$/.test(beside.key))) return null;
  if (!kingdom && beside !== undefined && /^[وفبلك]*(ال|لل)/.test(beside.key)) return null;
  const { conjunction, particle } = split;
  const stands = kingdom ? { kingdom } : { organ: { id: "palestine", en: "-", side: "palestine" } };
  found.push({ ...BLANK, first: at, end: at + 1, nameFirst: at, nameEnd: at + 1, kind: "body", ...stands, conjunction, particle });
  return at + 1;
}
