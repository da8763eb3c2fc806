import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { introduced } from "./introduced.ts";
import type { Lead } from "./lead.ts";
import { longestName, type Match } from "./match.ts";
import { continuedName, newNameEnd, sureNameEnd } from "./name-words.ts";
import { named } from "./named.ts";
import { acceptsNewName, makesSure } from "./new-name.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

const isPerson = (entry: NameEntry): boolean => entry.entity?.kind === "person";

const unattached = (name: Match<NameEntry>): boolean => name.split.conjunction === "" && name.split.particle === "";

/** Reads the name right behind a title; the token after the phrase, or null where none stands. */
export function nameBehindTitle(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens, limit } = spot;
  const next = tokens.words[title.end] as ReaderWord | undefined;
  if (title.end >= limit || next === undefined) return null;
  const first = next.kind === "mark" && /^["«“]$/.test(next.key) ? title.end + 1 : title.end;
  const name = longestName(tokens, first, limit, isPerson);
  if (name !== null && unattached(name)) return named(spot, { first, end: name.end, values: name.values }, lead, title);
  // «المبعوث المشترك العربي كوفي أنان»: an adjective stands between.
  if (next.nameWord && next.split.article && next.split.conjunction === "" && next.split.particle === "" && next.titles.length === 0 && first + 1 < limit) {
    const behind = longestName(tokens, first + 1, limit, (e) => isPerson(e) && e.use === "full");
    if (behind !== null && behind.words > 1 && unattached(behind))
      return named(spot, { first: first + 1, end: behind.end, values: behind.values }, lead, title);
  }
  // «الملك سلمان»: the base lists royal short names with their title.
  if (title.royalAt !== null) {
    const royal = longestName(tokens, title.royalAt, limit, isPerson);
    if (royal !== null && royal.end > title.end) return named(spot, { first: title.royalAt, end: royal.end, values: royal.values }, lead, title);
  }
  const strict = newNameEnd(tokens, title.end, limit);
  const end = strict - title.end < 2 && makesSure(title) ? Math.max(strict, sureNameEnd(tokens, title.end, limit)) : strict;
  return end > title.end && acceptsNewName(tokens, title.end, end, title) ? introduced(spot, title.end, end, lead, title) : null;
}

/** «رئيس حكومة الوفاق الليبية، فايز السراج،»: reads the name that stands behind a comma; the token after the phrase, or null where none stands. */
export function nameBehindComma(spot: Spot, title: TitlePhrase, lead: Lead): number | null {
  const { tokens, limit } = spot;
  const first = title.end + 1;
  if (title.many || first >= limit || (tokens.words[title.end] as ReaderWord).key !== "،") return null;
  const name = longestName(tokens, first, limit, (e) => isPerson(e) && e.use === "full");
  if (name !== null && unattached(name) && closed(spot, continuedName(tokens, name.end, limit)))
    return named(spot, { first, end: name.end, values: name.values }, lead, title);
  const end = newNameEnd(tokens, first, limit);
  return end - first >= 2 && end < limit && (tokens.words[end] as ReaderWord).key === "،" && acceptsNewName(tokens, first, end, title)
    ? introduced(spot, first, end, lead, title)
    : null;
}

const closed = ({ tokens, limit }: Spot, end: number): boolean =>
  end >= limit || (tokens.words[end] as ReaderWord).kind === "mark" || (tokens.words[end] as ReaderWord).verb !== null;
