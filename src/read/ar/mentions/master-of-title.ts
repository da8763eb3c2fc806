import type { NameEntry, Office } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { longest, longestName } from "./match.ts";
import type { TitleUse } from "./mention.ts";
import type { Complement } from "./title-body.ts";
import { continuedName } from "./name-words.ts";

/** A title that ends in another one («مبعوث الرئيس»), as far as it is read. */
interface Outer {
  readonly office: Office;
  readonly body: string | null;
  readonly when: TitleUse["when"];
  /** Token range of the words that the base has for it. */
  readonly first: number;
  readonly end: number;
}

/**
 * «مبعوث الرئيس الأمريكي دونالد ترامب»: the name at `at` is that of the president, whose envoy is another. So it is where the base knows the named person to have held the office with which
 * the title ends, and never the whole; «نائب الرئيس الأمريكي جو بايدن» names the deputy. null where the name is the title's own, or none stands there.
 */
export function masterOfTitle(tokens: Tokens<ReaderWord>, outer: Outer, at: number, limit: number): Complement | null {
  if (outer.end - outer.first < 2 || at >= limit) return null;
  const name = longestName(tokens, at, limit, (e) => e.entity?.kind === "person");
  if (name === null || name.split.conjunction !== "" || name.split.particle !== "") return null;
  const { entity } = name.values[0] as NameEntry;
  if (entity === null || entity.tenures.some((t) => t.office === outer.office.id)) return null;
  for (let first = outer.first + 1; first < outer.end; first++) {
    const inner = longest(tokens, first, outer.end, (tokens.words[first] as ReaderWord).titles);
    if (inner === null || inner.end !== outer.end) continue;
    const held = inner.values.find(({ office }) => entity.tenures.some((t) => t.office === office.id && (outer.body === null || t.body === outer.body)));
    if (held === undefined) continue;
    const end = continuedName(tokens, name.end, limit);
    const use: TitleUse = { office: held.office, body: outer.body, counterpart: false, possessive: false, when: outer.when, many: false, first, end: at };
    return {
      first,
      end,
      body: null,
      state: false,
      use: "full",
      mentions: [{ ...BLANK, first, end, nameFirst: at, nameEnd: end, kind: "person", entity, titles: [use], inner: true }],
    };
  }
  return null;
}
