import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import type { DocumentActors } from "./document-actors.ts";
import type { Reference } from "./reference.ts";
import { BLANK } from "./blank-mention.ts";

/** Titles of address with a pronoun that stand for a person told before: «جلالته» a monarch, «سموه» a prince, «فخامته» a president, «معاليه» a minister. */
const TITLES: readonly (readonly [RegExp, readonly string[] | null])[] = [
  [/^[وفبل]?جلالته(ما)?$/, ["king", "queen", "sultan", "emperor"]],
  [/^[وفبل]?سمو(ه|ها|هما)$/, ["emir", "crown_prince", "deputy_crown_prince", "ruler", "governor", "prince"]],
  [/^[وفبل]?فخامته(ما)?$/, ["president", "vice_president"]],
  [/^[وفبل]?(معاليه|سعادته|دولته|سيادته|فضيلته)$/, null],
];

const titleOf = (word: ReaderWord): (typeof TITLES)[number] | undefined => TITLES.find(([pattern]) => pattern.test(word.key));

/** true for a title of address with a pronoun. */
export const isAddress = (word: ReaderWord): boolean => word.key.endsWith("ه") && titleOf(word) !== undefined;

/** The references with those that titles of address make: each stands for the person told last whom the title fits. */
export function withPronominalTitles(tokens: Tokens<ReaderWord>, references: readonly Reference[], actors: DocumentActors): readonly Reference[] {
  const found: Reference[] = [];
  let next = 0;
  for (let at = 0; at < tokens.count; at++) {
    if (((tokens.traits[at] as number) & Trigger.address) === 0) continue;
    const word = tokens.words[at] as ReaderWord;
    const [, offices] = titleOf(word) as (typeof TITLES)[number];
    while (next < references.length && (references[next] as Reference).end <= at) next++;
    if (references[next] !== undefined && (references[next] as Reference).first <= at) continue;
    const holder = lastHolder(references, next, actors, offices);
    if (holder === null) continue;
    const before = tokens.words[at - 1]?.key ?? "";
    const conjunction = /^[وف]/.test(word.key) ? "و" : "";
    const particle = /^[بل]/.test(word.key) ? (word.key[0] as string) : "";
    found.push({
      mention: { ...BLANK, first: at, end: at + 1, nameFirst: at, nameEnd: at, kind: "title", short: true, particle, conjunction },
      first: at,
      end: at + 1,
      actors: [holder],
      place: null,
      preposition: /^(مع|بين|من|الي)$/.test(before) ? before : "",
      particle,
      conjunction,
      inner: false,
      many: false,
      delegation: false,
      rank: actors.rank(holder),
    });
  }
  return found.length === 0 ? references : [...references, ...found].sort((a, b) => a.first - b.first || b.end - a.end);
}

function lastHolder(references: readonly Reference[], before: number, actors: DocumentActors, offices: readonly string[] | null): string | null {
  for (let i = before - 1; i >= 0; i--) {
    const id = (references[i] as Reference).actors[0];
    const actor = id === undefined ? undefined : actors.byId.get(id);
    if (actor?.kind !== "person" || (references[i] as Reference).inner) continue;
    const held = [...actor.offices.map((o) => o.office), ...(actor.entity?.tenures ?? []).map((t) => t.office)];
    if (
      offices === null
        ? !held.some((o) => o === "king" || o === "president")
        : held.some((o) => offices.includes(o)) || (offices.includes("prince") && held.every((o) => o !== "king" && o !== "president"))
    )
      return actor.id;
  }
  return null;
}
