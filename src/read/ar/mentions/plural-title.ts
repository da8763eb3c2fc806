import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { BLANK } from "./blank-mention.ts";
import { introduced } from "./introduced.ts";
import type { Lead } from "./lead.ts";
import { longest, type Match } from "./match.ts";
import { newNameEnd } from "./name-words.ts";
import { named } from "./named.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

const personAt = ({ tokens, limit }: Spot, at: number): Match<NameEntry> | null =>
  at < limit ? longest(tokens, at, limit, (tokens.words[at] as ReaderWord).names, (e) => e.entity?.kind === "person") : null;

/** «القياديين جميل يوسف وخضر حبيب»: the first new name of the list stands behind the title in the plural; the token after it, or null where none stands. */
export function firstOfList(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens, limit } = spot;
  const first = title.end;
  if (first >= limit) return null;
  const reach = newNameEnd(tokens, first, limit);
  let end = first;
  while (end < reach && (tokens.words[end] as ReaderWord).nameWord) end++;
  if (end - first < 2 || end - first > 3 || (end !== reach && !(tokens.words[end] as ReaderWord).nameStem) || personAt(spot, first) !== null) return null;
  return introduced(spot, first, end, lead, { ...title, titles: title.titles.map((t) => ({ ...t, many: false })) });
}

/** «الرئيسين الروسي فلاديمير بوتين والأمريكي باراك أوباما»: one office in the plural, nation and name by turns; the token after the last name, null where no name follows. */
export function oneByOne(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens } = spot;
  const use = title.titles.find((t) => t.body !== null);
  const first = personAt(spot, title.end);
  if (use === undefined || first === null || first.split.conjunction !== "" || first.split.particle !== "") return null;
  const single = { ...title, many: false, titles: [{ ...use, many: false }] };
  let end = named(spot, { first: title.end, end: first.end, values: first.values }, lead, single);
  for (;;) {
    const at = (tokens.words[end] as ReaderWord | undefined)?.key === "،" ? end + 1 : end;
    const nation = tokens.words[at] as ReaderWord | undefined;
    const state = nation?.nisba?.split.conjunction === "و" ? nation.nisba.nisbas[0]?.state : undefined;
    const next = state === undefined ? null : personAt(spot, at + 1);
    if (state === undefined || next === null || next.split.conjunction !== "") return end;
    const its = { ...single, titles: [{ ...use, many: false, body: state }], complements: [] };
    end = named({ ...spot, at }, { first: at + 1, end: next.end, values: next.values }, { conjunction: "و", particle: "" }, its);
  }
}

/** «قادة أتراك ويونانيين وقبرصيين»: the office told in the plural is each nation's. The token after the last nation. */
export function furtherNations({ tokens, limit, found }: Spot, title: TitlePhrase): number {
  const use = title.titles.find((t) => t.body !== null);
  let { end } = title;
  while (use !== undefined && end < limit) {
    const { nisba } = tokens.words[end] as ReaderWord;
    const state = nisba?.nisbas[0]?.state;
    if (nisba === null || state === undefined || nisba.split.conjunction !== "و") break;
    found.push({
      ...BLANK,
      first: end,
      end: end + 1,
      nameFirst: end,
      nameEnd: end,
      kind: "title",
      titles: [{ ...use, body: state, first: end, end: end + 1 }],
      conjunction: "و",
      particle: "",
    });
    end++;
  }
  return end;
}
