import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { Trait } from "#text/trait.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import type { Split } from "#text/word.ts";
import { withApposition } from "./apposition.ts";
import { BLANK } from "./blank-mention.ts";
import { bodyPhrase, mayBeginBody } from "./body-phrase.ts";
import { longestName, type Match, mayBeginName } from "./match.ts";
import type { Mention } from "./mention.ts";
import { nameAlone } from "./name-alone.ts";
import { named } from "./named.ts";
import { isAside, politicalAside } from "./political-aside.ts";
import type { Spot } from "./spot.ts";
import { mayBeginTitle, titlePhrase } from "./title.ts";
import { titled } from "./titled.ts";
import { unheraldedName } from "./unheralded-name.ts";

/**
 * Finds every phrase that stands for somebody, in text order; phrases within phrases follow the one that holds them, marked `inner`.
 * What a title or a short form refers to is settled later (`resolve`): this looks at forms only.
 */
export function scanMentions(tokens: Tokens<ReaderWord>): readonly Mention[] {
  const found: Mention[] = [];
  /** No phrase goes beyond the end of its line. */
  let limit = 0;
  let at = 0;
  while (at < tokens.count) {
    const traits = tokens.traits[at] as number;
    if (at >= limit) limit = lineEnd(tokens, at);
    const listed = (traits & (Trigger.link | Trigger.listed)) === 0 ? null : nameAlone(tokens, at, limit, found);
    if (listed !== null) at = listed;
    else if (
      (traits & Trigger.phrase) === 0 ||
      ((traits & (Trigger.title | Trigger.body | Trigger.aside | Trigger.given)) === 0 && !mayBeginName(tokens, at, limit))
    )
      at++;
    else at = mentionAt({ tokens, at, limit, found }) ?? at + 1;
  }
  return found;
}

/** The end of the line that goes on from `at`. */
function lineEnd({ traits, count }: Tokens<ReaderWord>, at: number): number {
  let end = at + 1;
  while (end < count && ((traits[end] as number) & Trait.newline) === 0) end++;
  return end;
}

/** true for a word with which a phrase may begin that stands for somebody. */
export const mayBeginPhrase = (word: ReaderWord): boolean =>
  (!word.plain || word.nameWord || word.given !== null) &&
  (word.names.length > 0 || word.given !== null || mayBeginBody(word) || mayBeginTitle(word) || isAside(word));

/** Reads the phrase at the spot; the token after it, or null where none begins. */
function mentionAt(spot: Spot): number | null {
  const { tokens, at, limit, found } = spot;
  const word = tokens.words[at] as ReaderWord;
  const organ = bodyPhrase(tokens, at, limit);
  const name = longestName(tokens, at, limit);
  // A name that is longer than any title that begins here wins: «الأمين» is a title, «الأمانة العامة للجامعة العربية» a name.
  const title = titlePhrase(tokens, at, limit);
  if (title !== null && (name === null || title.end > name.end || (title.office && (name.values[0] as NameEntry).use === "place"))) {
    const end = titled(spot, title);
    if (end !== null) return end;
  }
  // A name of the base of two words and more is not made longer by guesswork: «جماعة الحوثي» + «الانقلابية».
  const guessed = organ?.mentions[0]?.organ?.kind !== undefined && name !== null && name.words >= 2 && name.values.some((v) => v.use === "full");
  if (organ !== null && !guessed && (name === null || organ.end > name.end || (organ.end === name.end && name.values.every((v) => v.use === "short")))) {
    found.push(...organ.mentions);
    return organ.end;
  }
  const aside = politicalAside(tokens, at, limit, found);
  if (aside !== null) return aside;
  if (name === null || commonWord(tokens, at, name)) return word.given === null ? null : unheralded(spot, word.given);
  if ((name.values[0] as NameEntry).use === "none") return name.end;
  return named(spot, { first: at, end: name.end, values: name.values }, name.split, null);
}

/** «ويرى سامر الحوراني أن …»: a new name that nothing introduces. */
function unheralded(spot: Spot, { conjunction, particle }: Split): number | null {
  const { tokens, at, limit } = spot;
  const end = unheraldedName(tokens, at, limit);
  if (end === at) return null;
  const newName = tokens.words.slice(at, end).flatMap((w, i) => (w.kind === "word" ? [i === 0 ? (w.given?.stem ?? w.key) : w.key] : []));
  return withApposition(spot, { ...BLANK, first: at, end, nameFirst: at, nameEnd: end, kind: "person", newName, conjunction, particle }, []);
}

const TANWIN = "\u064b";

/** A one-word name that is also a word of the language: «فتح» the verb, «بفتح باب», «السعودية» the adjective behind a noun, «فكرتي» (my idea) for a minister Karti. */
function commonWord(tokens: Tokens<ReaderWord>, at: number, { end, split, values }: Match<NameEntry>): boolean {
  if (end - at > 1) return false;
  const word = tokens.words[at] as ReaderWord;
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  if (word.verb !== null && word.verb.split.particle === "" && word.verb.split.pronoun === "") return !/^[وبل]?(ال)?(حركه|مع|بين)$/.test(before?.key ?? "");
  const kind = values[0]?.entity?.kind;
  // «مواطنًا تركيًا», «المساعي السورية - السعودية»: adjectives.
  if (
    kind === "state" &&
    (word.surface.includes(TANWIN) || (word.nisba !== null && before?.key === "-" && tokens.words[at - 2]?.nisba?.split.article === true))
  )
    return true;
  if (word.common && (split.particle !== "" || split.conjunction !== "")) {
    if (kind === "person" && split !== word.split) return true;
    if ((kind === "group" || kind === "organisation") && split.particle !== "" && !split.article && goesOn(tokens.words[end])) return true;
  }
  return word.nisba !== null && word.nisba.split.article && before !== undefined && /^[وفبلك]*(ال|لل).*(ه|ات|ين)$|^(وزاره|حكومه)/.test(before.key);
}

/** A noun that an act before it takes: «بفتح» + «صفحة». */
const goesOn = (next: ReaderWord | undefined): boolean =>
  next?.kind === "word" &&
  next.functionWord === null &&
  next.verb === null &&
  next.time === null &&
  next.nisba === null &&
  next.split.conjunction === "" &&
  next.titles.length === 0;
