import type { ReaderWord } from "#knowledge/reader-word.ts";
import { longestName } from "./match.ts";
import type { Mention } from "./mention.ts";
import { newNameEnd } from "./name-words.ts";
import type { Spot } from "./spot.ts";
import { titlePhrase, type TitlePhrase } from "./title.ts";
import type { Complement } from "./title-body.ts";

/** The most titles in apposition to one name. */
const MOST_TITLES = 3;

/** Takes in a person's phrase with what follows the name: a by-name in quotes or brackets, titles in apposition. The token after it. */
export function withApposition(spot: Spot, mention: Mention, complements: readonly Complement[]): number {
  const titles = [...mention.titles];
  const within = [...complements];
  let end = byNameEnd(spot, mention);
  for (let round = 0; round < MOST_TITLES; round++) {
    const phrase = titleBehind(spot, end, titles.length > 0);
    if (phrase === null || isAnother(mention, complements, phrase) || (spot.tokens.words[end]?.key !== "،" && isForeign(mention, phrase))) break;
    titles.push(...phrase.titles);
    within.push(...phrase.complements);
    end = phrase.end;
  }
  spot.found.push({ ...mention, end, titles });
  for (const complement of within) spot.found.push(...complement.mentions);
  return end;
}

/** Where the mention ends with a by-name of the same person behind it; its own end where none stands. */
function byNameEnd({ tokens, limit }: Spot, mention: Mention): number {
  const { end } = mention;
  if (end + 2 >= limit || !/^["«“(]$/.test((tokens.words[end] as ReaderWord).key)) return end;
  for (let close = end + 2; close <= end + 4 && close < limit; close++) {
    if (!/^["»”)]$/.test((tokens.words[close] as ReaderWord).key)) continue;
    const by = longestName(tokens, end + 1, close, (e) => e.entity !== null && e.entity === mention.entity);
    return by !== null && by.end === close ? close + 1 : end;
  }
  return end;
}

/** The title in apposition at `end`, a comma before it or not; null where none stands. `isTitled`: the name bears a title already, so that another may follow with و. */
function titleBehind(spot: Spot, end: number, isTitled: boolean): TitlePhrase | null {
  const { tokens, limit } = spot;
  const comma = (tokens.words[end] as ReaderWord | undefined)?.key === "،";
  const start = comma ? end + 1 : end;
  if (start >= limit) return null;
  const head = tokens.words[start] as ReaderWord;
  const split = head.titles[0]?.split ?? head.role?.split;
  if (head.kind !== "word" || split === undefined || split.particle !== "") return null;
  if (split.conjunction !== "" && !(comma && isTitled)) return null;
  const phrase = titlePhrase(tokens, start, limit);
  if (phrase === null || !phrase.office || phrase.many || phrase.titles.some((t) => t.counterpart || t.possessive)) return null;
  return nameFollows(spot, phrase.end) || (comma && !endsApposition(spot, phrase.end)) ? null : phrase;
}

/** «السفير الجزائري أنور الديب رئيس موريتانيا»: nobody holds offices of two states, so that the second title is somebody else's; a former one («الوزير الأردني السابق») may be his. */
function isAnother(mention: Mention, complements: readonly Complement[], phrase: TitlePhrase): boolean {
  const own = mention.titles.filter((t) => t.body !== null);
  const told = phrase.titles.filter((t) => t.body !== null);
  if (own.length === 0 || told.length === 0 || ![...complements, ...phrase.complements].every((c) => c.state)) return false;
  return [...own, ...told].every((t) => t.when !== "former") && told.every((t) => own.every((o) => o.body !== t.body));
}

/** «يستقبل ترمب الرئيس الأوكراني»: a man of the base who never held an office of that state. */
function isForeign({ entity }: Mention, phrase: TitlePhrase): boolean {
  const told = phrase.titles.filter((t) => t.body !== null && t.office !== null);
  return entity !== null && told.length > 0 && told.every((t) => t.body !== entity.side && entity.tenures.every((o) => o.body !== t.body));
}

/** A title with a name behind it begins another phrase. */
function nameFollows({ tokens, limit }: Spot, at: number): boolean {
  if (at >= limit) return false;
  const word = tokens.words[at] as ReaderWord;
  const name = longestName(tokens, at, limit, (e) => e.entity?.kind === "person");
  if (name !== null && name.split.conjunction === "" && name.split.particle === "") return true;
  return newNameEnd(tokens, at, limit) - at >= 2 && word.kind === "word";
}

/** Behind a comma an apposition must end at a mark, a verb, a particle or the line's end; else the title begins the next phrase. */
function endsApposition({ tokens, limit }: Spot, at: number): boolean {
  if (at >= limit) return true;
  const word = tokens.words[at] as ReaderWord;
  return word.kind === "mark" || word.verb !== null || word.functionWord !== null;
}
