import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import type { Mention } from "./mention.ts";

/** «المملكة» alone, «الفلسطينيون» as a party: names of a state that the text decides. */
export function politicalAside(tokens: Tokens<ReaderWord>, at: number, limit: number, found: Mention[]): number | null {
  const word = tokens.words[at] as ReaderWord;
  if (!word.key.endsWith("مملكه") && !word.key.endsWith("فلسطينيين") && !word.key.endsWith("فلسطينيون")) return null;
  const split = word.splits.find((s) => s.article && s.pronoun === "" && (s.stem === "مملكه" || s.stem === "فلسطينيين" || s.stem === "فلسطينيون"));
  if (split === undefined) return null;
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  if (split.stem === "مملكه") {
    // «المملكة المتحدة», «المملكة المغربية» are names of their own.
    const next = tokens.words[at + 1] as ReaderWord | undefined;
    if (at + 1 < limit && next !== undefined && (next.nisba !== null || /^(المتحده|العربيه)$/.test(next.key))) return null;
    found.push({
      ...BLANK,
      first: at,
      end: at + 1,
      nameFirst: at,
      nameEnd: at + 1,
      kind: "body",
      kingdom: true,
      conjunction: split.conjunction,
      particle: split.particle,
    });
    return at + 1;
  }
  if (before !== undefined && /^[وفبلك]*(ال|لل)/.test(before.key)) return null;
  found.push({
    ...BLANK,
    first: at,
    end: at + 1,
    nameFirst: at,
    nameEnd: at + 1,
    kind: "body",
    organ: { id: "palestine", en: "-", side: "palestine" },
    conjunction: split.conjunction,
    particle: split.particle,
  });
  return at + 1;
}
