import type { ReaderWord } from "#knowledge/reader-word.ts";
import { BLANK } from "./blank-mention.ts";
import { introduced } from "./introduced.ts";
import { type Lead, leadOfTitle } from "./lead.ts";
import { nameBehindComma, nameBehindTitle } from "./name-behind-title.ts";
import { nameBeforeTitle } from "./name-before-title.ts";
import { firstOfList, furtherNations, oneByOne } from "./plural-title.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

/** Reads a phrase that begins with titles or honorifics, the name with it where one stands; the token after it, or null where it stands for nobody. */
export function titled(spot: Spot, title: TitlePhrase): number | null {
  const lead = leadOfTitle(spot.tokens.words[spot.at] as ReaderWord);
  const end = title.many ? (oneByOne(spot, title, lead) ?? firstOfList(spot, title, lead)) : nameBehindTitle(spot, title, lead);
  if (end !== null) return end;
  if (!title.office) return null;
  return nameBehindComma(spot, title, lead) ?? behindName(spot, title, lead) ?? alone(spot, title, lead);
}

/** «سيمونيتا سوماروجا رئيس الاتحاد السويسري»: a new name right before its title. */
function behindName(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens, at, found } = spot;
  const before = lead.conjunction === "" && lead.particle === "" ? nameBeforeTitle(tokens, at, found.at(-1)?.end ?? 0, title) : null;
  if (before === null) return null;
  const { conjunction } = (tokens.words[before.first] as ReaderWord).split;
  return introduced({ ...spot, at: before.first }, before.first, before.end, { conjunction, particle: "" }, title, title.end);
}

/** A title without a name. */
function alone(spot: Spot, title: TitlePhrase, { conjunction, particle }: Lead): number | null {
  const { at, found } = spot;
  const within = title.complements.flatMap((c) => c.mentions);
  if (title.titles.every((t) => t.office === null && !t.counterpart && !t.possessive)) {
    found.push(...within);
    return title.complements.length > 0 ? title.end : null;
  }
  found.push({ ...BLANK, first: at, end: title.end, nameFirst: at, nameEnd: at, kind: "title", titles: title.titles, conjunction, particle });
  const end = title.many ? furtherNations(spot, title) : title.end;
  if (end === title.end) found.push(...within);
  return end;
}
