import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { BLANK } from "./blank-mention.ts";
import { introduced } from "./introduced.ts";
import type { Lead } from "./lead.ts";
import { longestName, type Match } from "./match.ts";
import { newNameEnd } from "./name-words.ts";
import { named } from "./named.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

const personAt = ({ tokens, limit }: Spot, at: number): Match<NameEntry> | null =>
  at < limit ? longestName(tokens, at, limit, (e) => e.entity?.kind === "person") : null;

/** «القياديين جميل يوسف وخضر حبيب»: the first new name of the list stands behind the title in the plural; the token after it, or null where none stands. */
export function firstOfList(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens, limit } = spot;
  const first = title.end;
  if (first >= limit) return null;
  const reach = newNameEnd(tokens, first, limit);
  let end = first;
  while (end < reach && (tokens.words[end] as ReaderWord).nameWord) end++;
  if (end - first < 2 || end - first > 3 || (end !== reach && !(tokens.words[end] as ReaderWord).nameStem) || personAt(spot, first) !== null) return null;
  return introduced(spot, first, end, lead, {
    ...title,
    titles: title.titles.map((t) => ({ ...t, many: false })),
  });
}

/** A person's name: one that the base knows, with its bearers, or one of two words and more that the text makes known. */
interface NameBehind {
  readonly first: number;
  readonly end: number;
  readonly values: readonly NameEntry[] | null;
}

function nameBehind(spot: Spot, first: number): NameBehind | null {
  const known = personAt(spot, first);
  if (known !== null) return known.split.conjunction === "" && known.split.particle === "" ? { first, end: known.end, values: known.values } : null;
  const end = first < spot.limit ? newNameEnd(spot.tokens, first, spot.limit) : first;
  return end - first >= 2 ? { first, end, values: null } : null;
}

/** «… والأمريكي باراك أوباما»: the next holder of the office, with his state; null where none follows. */
function nextHolder(
  spot: Spot,
  end: number,
): {
  readonly at: number;
  readonly state: string;
  readonly name: NameBehind;
} | null {
  const { tokens, limit } = spot;
  const at = (tokens.words[end] as ReaderWord | undefined)?.key === "،" ? end + 1 : end;
  const nisba = at < limit ? (tokens.words[at] as ReaderWord).nisba : null;
  const state = nisba?.split.conjunction === "و" ? nisba.nisbas[0]?.state : undefined;
  const name = state === undefined ? null : nameBehind(spot, at + 1);
  return state === undefined || name === null ? null : { at, state, name };
}

const holder = (spot: Spot, { first, end, values }: NameBehind, lead: Lead, title: TitlePhrase): number =>
  values === null ? introduced(spot, first, end, lead, title) : named(spot, { first, end, values }, lead, title);

/**
 * «الرئيسين الروسي فلاديمير بوتين والأمريكي باراك أوباما»: one office in the plural, nation and name by turns; the token after the last name, null where no name follows, or only one that the
 * base does not know.
 */
export function oneByOne(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const use = title.titles.find((t) => t.body !== null);
  const first = use === undefined ? null : nameBehind(spot, title.end);
  if (use === undefined || first === null || (first.values === null && nextHolder(spot, first.end) === null)) return null;
  let end = holder(spot, first, lead, {
    ...title,
    many: false,
    titles: [{ ...use, many: false }],
  });
  for (let next = nextHolder(spot, end); next !== null; next = nextHolder(spot, end))
    end = holder(
      { ...spot, at: next.at },
      next.name,
      { conjunction: "و", particle: "" },
      {
        ...title,
        many: false,
        titles: [{ ...use, many: false, body: next.state }],
        complements: [],
      },
    );
  return end;
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
