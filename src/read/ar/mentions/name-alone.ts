import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { chainName } from "./chain-name.ts";
import { listedNameEnd } from "./listed-name.ts";
import type { Mention } from "./mention.ts";
import { Trigger } from "../trigger.ts";

/** A new name without a title, told by its build («بيجل ولد هميد») or by the list that it stands in («… وخضر حبيب»). */
export function nameAlone(tokens: Tokens<ReaderWord>, at: number, limit: number, found: Mention[]): number | null {
  const last = found.at(-1);
  const traits = tokens.traits[at] as number;
  const chain = (traits & Trigger.link) === 0 ? null : chainName(tokens, at, last?.end ?? 0, limit);
  if (chain !== null) return alone(tokens, chain.first, chain.end, chain.conjunction, found);
  const gap = last === undefined ? 2 : at - last.end;
  if (last?.kind !== "person" || gap > 1 || (gap === 1 && (tokens.words[at - 1] as ReaderWord).key !== "،")) return null;
  const word = tokens.words[at] as ReaderWord;
  if (word.names.some((n) => n.split.pronoun === "")) return null;
  const end = listedNameEnd(tokens, at, limit);
  return end > at ? alone(tokens, at, end, "و", found) : null;
}

function alone(tokens: Tokens<ReaderWord>, first: number, end: number, conjunction: "" | "و" | "ف", found: Mention[]): number {
  const newName = tokens.words.slice(first, end).map((w, i) => (i === 0 ? w.key.slice(conjunction.length) : w.key));
  found.push({ ...BLANK, first, end, nameFirst: first, nameEnd: end, kind: "person", newName, conjunction });
  return end;
}
