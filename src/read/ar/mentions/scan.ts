import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK as blank } from "./blank-mention.ts";
import { bodyPhrase } from "./body-phrase.ts";
import { innerNames } from "./inner-names.ts";
import { longest } from "./match.ts";
import type { Mention } from "./mention.ts";
import { nameAlone } from "./name-alone.ts";
import { nameBeforeTitle } from "./name-before-title.ts";
import { continuedName, isBoundary, newNameEnd, sureNameEnd } from "./name-words.ts";
import { politicalAside } from "./political-aside.ts";
import { titlePhrase, type TitlePhrase } from "./title.ts";
import type { Complement } from "./title-body.ts";

/** The end of the line that token `at` stands in: no phrase goes beyond it. */
function lineEnds(tokens: Tokens<ReaderWord>): Int32Array {
  const ends = new Int32Array(tokens.count);
  let end = tokens.count;
  for (let i = tokens.count - 1; i >= 0; i--) {
    if ((tokens.words[i] as ReaderWord).kind === "newline") end = i;
    ends[i] = end;
  }
  return ends;
}

/**
 * Finds every phrase that stands for somebody, in text order; phrases within phrases follow the one that holds them, marked `inner`.
 * What a title or a short form refers to is settled later (`resolve`): this looks at forms only.
 */
export function scanMentions(tokens: Tokens<ReaderWord>): readonly Mention[] {
  const found: Mention[] = [];
  const limits = lineEnds(tokens);
  let at = 0;
  while (at < tokens.count) {
    const word = tokens.words[at] as ReaderWord;
    const limit = limits[at] as number;
    const unheralded = word.kind === "word" && (word.key.startsWith("و") || word.key === "بنت" || word.key === "منت") ? nameAlone(tokens, at, limit, found) : null;
    if (unheralded !== null) {
      at = unheralded;
      continue;
    }
    if (word.kind === "mark" || word.kind === "newline" || (word.plain && !word.nameWord)) {
      at++;
      continue;
    }
    at = mentionAt(tokens, at, limit, found) ?? at + 1;
  }
  return found;
}

/** Reads the phrase at `at` into `found`; the token after it, or null where none begins. */
function mentionAt(tokens: Tokens<ReaderWord>, at: number, limit: number, found: Mention[]): number | null {
  const word = tokens.words[at] as ReaderWord;
  const organ = bodyPhrase(tokens, at, limit);
  const name = word.names.length > 0 ? longest(tokens, at, limit, word.names) : null;
  // A name that is longer than any title that begins here wins: «الأمين» is a title, «الأمانة العامة للجامعة العربية» a name.
  const title = titlePhrase(tokens, at, limit);
  if (title !== null && (name === null || title.end > name.end || (title.office && (name.values[0] as NameEntry).use === "place"))) {
    const end = titled(tokens, at, limit, title, found);
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
  if (name === null || commonWord(tokens, at, name.end)) return null;
  if ((name.values[0] as NameEntry).use === "none") return name.end;
  return named(tokens, at, limit, name.end, name.values, name.split, null, found);
}

/** A one-word name that is also a word of the language: «فتح» the verb, «السعودية» the adjective behind a noun. */
function commonWord(tokens: Tokens<ReaderWord>, at: number, end: number): boolean {
  if (end - at > 1) return false;
  const word = tokens.words[at] as ReaderWord;
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  if (word.verb !== null && word.verb.split.particle === "" && word.verb.split.pronoun === "") return !/^[وبل]?(ال)?(حركه|مع|بين)$/.test(before?.key ?? "");
  if (word.nisba !== null && word.nisba.split.article && before !== undefined && /^[وفبلك]*(ال|لل).*(ه|ات|ين)$|^(وزاره|حكومه)/.test(before.key)) return true;
  return false;
}

const attached = (tokens: Tokens<ReaderWord>, at: number, prefer: { conjunction: string; particle: string } | null): { conjunction: string; particle: string } => {
  if (prefer !== null) return prefer;
  const word = tokens.words[at] as ReaderWord;
  const split = word.titles[0]?.split ?? word.role?.split ?? (word.titleWord !== null ? word.splits.find((s) => s.pronoun === "" && s.stem.length > 1 && (s.conjunction !== "" || s.particle !== "") && /^[وفبلك]/.test(word.key) && !wordIsBare(word)) : undefined);
  // «ونظيره», «ومبعوثه»: the pronoun hides the title from the base.
  const hidden = split === undefined ? /^([وف])?([بل])?(نظير|مبعوث|موفد|سفير|مستشار|نايب)/.exec(word.key) : null;
  return { conjunction: split?.conjunction ?? hidden?.[1] ?? "", particle: split?.particle ?? hidden?.[2] ?? "" };
};

const wordIsBare = (word: ReaderWord): boolean => /^(وزير|وليه|والي|وكيل|لواء|فريق|فخامه|كاتب|باحث|ولي)/.test(word.key);

/** A phrase that begins with titles or honorifics. */
function titled(tokens: Tokens<ReaderWord>, at: number, limit: number, title: TitlePhrase, found: Mention[]): number | null {
  const lead = attached(tokens, at, null);
  let nameAt = title.end;
  const next = tokens.words[nameAt] as ReaderWord | undefined;
  if (nameAt < limit && next !== undefined && !title.many) {
    const open = next.kind === "mark" && /^["«“]$/.test(next.key) ? 1 : 0;
    const name = longest(tokens, nameAt + open, limit, (tokens.words[nameAt + open] as ReaderWord | undefined)?.names ?? [], (e) => e.entity?.kind === "person");
    if (name !== null && name.split.conjunction === "" && name.split.particle === "") return named(tokens, at, limit, name.end, name.values, lead, title, found, nameAt + open);
    // «الملك سلمان»: the base lists royal short names with their title.
    if (title.royalAt !== null) {
      const royal = longest(tokens, title.royalAt, limit, (tokens.words[title.royalAt] as ReaderWord).names, (e) => e.entity?.kind === "person");
      if (royal !== null && royal.end > title.end) return named(tokens, at, limit, royal.end, royal.values, lead, title, found, title.royalAt);
    }
    const strict = newNameEnd(tokens, nameAt, limit);
    const newEnd = strict - nameAt < 2 && makesSure(title) ? Math.max(strict, sureNameEnd(tokens, nameAt, limit)) : strict;
    if (newEnd > nameAt && acceptNewName(tokens, nameAt, newEnd, title)) return introduced(tokens, at, limit, nameAt, newEnd, lead, title, found);
  }
  // «القياديين جميل يوسف وخضر حبيب»: the first of the list stands behind the title in the plural.
  if (title.many && nameAt < limit) {
    const reach = newNameEnd(tokens, nameAt, limit);
    let end = nameAt;
    while (end < reach && (tokens.words[end] as ReaderWord).nameWord) end++;
    const one = { ...title, titles: title.titles.map((t) => ({ ...t, many: false })) };
    const known = longest(tokens, nameAt, limit, (tokens.words[nameAt] as ReaderWord).names, (e) => e.entity?.kind === "person");
    if (known === null && end - nameAt >= 2 && end - nameAt <= 3 && (end === reach || (tokens.words[end] as ReaderWord).nameStem)) return introduced(tokens, at, limit, nameAt, end, lead, one, found);
  }
  if (title.many) {
    const end = oneByOne(tokens, at, limit, title, lead, found);
    if (end !== null) return end;
  }
  if (!title.office) return null;
  // «رئيس حكومة الوفاق الليبية، فايز السراج،»: the name stands behind a comma.
  if (next?.key === "،" && !title.many && nameAt + 1 < limit) {
    nameAt++;
    const after = tokens.words[nameAt] as ReaderWord;
    const name = longest(tokens, nameAt, limit, after.names, (e) => e.entity?.kind === "person" && e.use === "full");
    const hard = (end: number): boolean => end >= limit || (tokens.words[end] as ReaderWord).kind === "mark" || (tokens.words[end] as ReaderWord).verb !== null;
    if (name !== null && name.split.conjunction === "" && name.split.particle === "" && hard(continuedName(tokens, name.end, limit))) return named(tokens, at, limit, name.end, name.values, lead, title, found, nameAt);
    const newEnd = newNameEnd(tokens, nameAt, limit);
    if (newEnd - nameAt >= 2 && newEnd < limit && (tokens.words[newEnd] as ReaderWord).key === "،" && acceptNewName(tokens, nameAt, newEnd, title)) return introduced(tokens, at, limit, nameAt, newEnd, lead, title, found);
  }
  // «سيمونيتا سوماروجا رئيس الاتحاد السويسري»: a new name right before its title.
  const before = lead.conjunction === "" && lead.particle === "" ? nameBeforeTitle(tokens, at, found.at(-1)?.end ?? 0, title) : null;
  if (before !== null) {
    const first = tokens.words[before.first] as ReaderWord;
    return introduced(tokens, before.first, limit, before.first, before.end, { conjunction: first.split.conjunction, particle: "" }, title, found, title.end);
  }
  if (title.titles.every((t) => t.office === null && !t.counterpart && !t.possessive)) {
    found.push(...inner(title.complements));
    return title.complements.length > 0 ? title.end : null;
  }
  found.push({ ...blank, first: at, end: title.end, nameFirst: at, nameEnd: at, kind: "title", titles: title.titles, ...lead });
  if (title.many) {
    const end = furtherNations(tokens, title, limit, found);
    if (end > title.end) return end;
  }
  found.push(...inner(title.complements));
  return title.end;
}

const inner = (complements: readonly Complement[]): readonly Mention[] => complements.flatMap((c) => c.mentions);

/** «نظيره الفيتنامي بام بنه مينه»: a title that tells its body makes sure of a name of any words. */
const makesSure = (title: TitlePhrase): boolean => title.titles.some((t) => t.counterpart || (t.office !== null && t.body !== null));

/** «الرئيسين الروسي فلاديمير بوتين والأمريكي باراك أوباما»: one office in the plural, nation and name by turns; null where no name follows. */
function oneByOne(tokens: Tokens<ReaderWord>, at: number, limit: number, title: TitlePhrase, lead: { conjunction: string; particle: string }, found: Mention[]): number | null {
  const use = title.titles.find((t) => t.body !== null);
  const person = (i: number): ReturnType<typeof longest<NameEntry>> => (i < limit ? longest(tokens, i, limit, (tokens.words[i] as ReaderWord).names, (e) => e.entity?.kind === "person") : null);
  const first = person(title.end);
  if (use === undefined || first === null || first.split.conjunction !== "" || first.split.particle !== "") return null;
  const single = { ...title, many: false, titles: [{ ...use, many: false }] };
  let end = named(tokens, at, limit, first.end, first.values, lead, single, found, title.end);
  for (;;) {
    const comma = (tokens.words[end] as ReaderWord | undefined)?.key === "،" ? 1 : 0;
    const nation = tokens.words[end + comma] as ReaderWord | undefined;
    const state = nation?.nisba?.split.conjunction === "و" ? nation.nisba.nisbas[0]?.state : undefined;
    const next = state === undefined ? null : person(end + comma + 1);
    if (state === undefined || next === null || next.split.conjunction !== "") return end;
    end = named(tokens, end + comma, limit, next.end, next.values, { conjunction: "و", particle: "" }, { ...single, titles: [{ ...use, many: false, body: state }], complements: [] }, found, end + comma + 1);
  }
}

/** «قادة أتراك ويونانيين وقبرصيين»: the office told in the plural is each nation's. */
function furtherNations(tokens: Tokens<ReaderWord>, title: TitlePhrase, limit: number, found: Mention[]): number {
  const use = title.titles.find((t) => t.body !== null);
  let end = title.end;
  while (use !== undefined && end < limit) {
    const nisba = (tokens.words[end] as ReaderWord).nisba;
    const state = nisba?.nisbas[0]?.state;
    if (nisba === null || state === undefined || nisba.split.conjunction !== "و") break;
    found.push({ ...blank, first: end, end: end + 1, nameFirst: end, nameEnd: end, kind: "title", titles: [{ ...use, body: state, first: end, end: end + 1 }], conjunction: "و", particle: "" });
    end++;
  }
  return end;
}

/** A new name needs two words, or one that the title makes sure of. */
function acceptNewName(tokens: Tokens<ReaderWord>, from: number, end: number, title: TitlePhrase): boolean {
  const words = tokens.words.slice(from, end).filter((w) => w.kind === "word");
  // An office with its body, or an honorific, makes sure of a name of any words; a bare role only of one that the base has heard.
  const strong = title.honorific || title.titles.some((t) => t.office !== null && t.body !== null) || (title.office && title.titles.some((t) => t.office !== null && t.end - t.first > 1)) || !title.office;
  if (words.length >= 2) return strong || title.titles.some((t) => t.counterpart && t.body !== null) || words.some((w) => w.nameWord);
  const only = words[0] as ReaderWord;
  // One word that is none of the language's, between an office with its body and something hard: «رئيس ديوان المستشارية ألتماير السفير…».
  const after = tokens.words[end];
  if (title.office && only.key.length >= 4 && !only.nameWord && title.titles.some((t) => t.body !== null || t.end - t.first > 2) && only.plain && !only.common && (after === undefined || after.kind !== "word" || after.verb !== null || after.titles.length > 0)) return true;
  // One word after an office with its body («وزير الأمن مصلحي», «الرئيس كير») is a name where the base knows it as part of one.
  return title.office && only.key.length >= 3 && only.nameWord && only.nisba === null && (!only.common || isBoundary(after) || (after?.titles.length ?? 0) > 0);
}

/** A person that the text introduces behind a title. */
function introduced(tokens: Tokens<ReaderWord>, at: number, limit: number, nameAt: number, nameEnd: number, lead: { conjunction: string; particle: string }, title: TitlePhrase, found: Mention[], end = nameEnd): number {
  const words = tokens.words.slice(nameAt, nameEnd).filter((w) => w.kind === "word").map((w, i) => (i === 0 && nameAt === at ? w.key.slice(lead.conjunction.length) : w.key));
  return finish(tokens, limit, { ...blank, first: at, end, nameFirst: nameAt, nameEnd, kind: "person", newName: words, titles: title.titles, ...lead }, title.complements, found);
}

/** A phrase with a name that the base knows. */
function named(
  tokens: Tokens<ReaderWord>, at: number, limit: number, nameEnd: number, values: readonly NameEntry[], lead: { conjunction: string; particle: string }, title: TitlePhrase | null, found: Mention[], nameAt = at,
): number {
  const entry = chooseEntry(values, title);
  // «العاصمة اليمنية صنعاء»: the city's own name tells the place.
  if (entry.place !== null && (tokens.words[at] as ReaderWord).key.endsWith("العاصمه") && nameEnd < limit && (tokens.words[nameEnd] as ReaderWord).names.some((s) => s.node.values.some((v) => v.place !== null || v.use === "capital"))) return nameEnd;
  const { conjunction, particle } = lead;
  if (entry.entity?.kind !== "person") {
    const place = values.find((v) => v.place !== null)?.place ?? null;
    found.push({
      ...blank, first: at, end: nameEnd, nameFirst: at, nameEnd, kind: entry.entity === null ? "place" : "body", entity: entry.entity, place, conjunction, particle, capital: entry.use === "capital", short: entry.use === "short",
    });
    if (entry.entity !== null && entry.use === "full") found.push(...innerNames(tokens, at, nameEnd, entry.entity));
    return nameEnd;
  }
  const end = continuedName(tokens, nameEnd, limit);
  return finish(tokens, limit, { ...blank, first: at, end, nameFirst: nameAt, nameEnd: end, kind: "person", entity: entry.entity, titles: title?.titles ?? [], conjunction, particle }, title?.complements ?? [], found);
}

/** Of several bearers of one name, the one whose side or office the title tells; else the first in the base. */
function chooseEntry(values: readonly NameEntry[], title: TitlePhrase | null): NameEntry {
  const rank = (v: NameEntry): number => {
    let points = v.use === "full" ? 2 : v.use === "capital" ? 1 : 0;
    if (v.entity !== null && title !== null)
      for (const use of title.titles) {
        if (use.body !== null && v.entity.side === use.body) points += 4;
        if (use.office !== null && v.entity.tenures.some((t) => t.office === use.office?.id)) points += 2;
      }
    return points;
  };
  return [...values].sort((a, b) => rank(b) - rank(a))[0] as NameEntry;
}

/** Takes in what follows a name: a by-name in quotes or brackets, titles in apposition. */
function finish(tokens: Tokens<ReaderWord>, limit: number, mention: Mention, complements: readonly Complement[], found: Mention[]): number {
  let { end } = mention;
  const titles = [...mention.titles];
  const within = [...complements];
  const quote = tokens.words[end] as ReaderWord | undefined;
  if (end + 2 < limit && quote !== undefined && /^["«“(]$/.test(quote.key)) {
    for (let close = end + 2; close <= end + 4 && close < limit; close++)
      if (/^["»”)]$/.test((tokens.words[close] as ReaderWord).key)) {
        const by = longest(tokens, end + 1, close, (tokens.words[end + 1] as ReaderWord).names, (e) => e.entity !== null && e.entity === mention.entity);
        if (by !== null && by.end === close) end = close + 1;
        break;
      }
  }
  for (let round = 0; round < 3; round++) {
    const comma = (tokens.words[end] as ReaderWord | undefined)?.key === "،" ? 1 : 0;
    const start = end + comma;
    if (start >= limit) break;
    const head = tokens.words[start] as ReaderWord;
    if (head.kind !== "word" || (head.titles.length === 0 && head.role === null)) break;
    const lead = head.titles[0]?.split.conjunction ?? head.role?.split.conjunction ?? "";
    if (lead !== "" && !(comma === 1 && titles.length > 0)) break;
    if ((head.titles[0]?.split.particle ?? head.role?.split.particle ?? "") !== "") break;
    const phrase = titlePhrase(tokens, start, limit);
    if (phrase === null || !phrase.office || phrase.many || phrase.titles.some((t) => t.counterpart || t.possessive)) break;
    if (nameFollows(tokens, phrase.end, limit)) break;
    if (comma === 1 && !endsApposition(tokens, phrase.end, limit)) break;
    titles.push(...phrase.titles);
    within.push(...phrase.complements);
    end = phrase.end;
  }
  found.push({ ...mention, end, titles }, ...inner(within));
  return end;
}

/** A title with a name behind it begins another phrase. */
function nameFollows(tokens: Tokens<ReaderWord>, at: number, limit: number): boolean {
  if (at >= limit) return false;
  const word = tokens.words[at] as ReaderWord;
  const name = longest(tokens, at, limit, word.names, (e) => e.entity?.kind === "person");
  if (name !== null && name.split.conjunction === "" && name.split.particle === "") return true;
  return newNameEnd(tokens, at, limit) - at >= 2 && word.kind === "word";
}

/** Behind a comma an apposition must end at a mark, a verb, a particle or the line's end; else the title begins the next phrase. */
function endsApposition(tokens: Tokens<ReaderWord>, at: number, limit: number): boolean {
  if (at >= limit) return true;
  const word = tokens.words[at] as ReaderWord;
  return word.kind === "mark" || word.verb !== null || word.functionWord !== null;
}
