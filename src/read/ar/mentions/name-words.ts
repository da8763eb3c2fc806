import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";

/** Parts that join the words of a name: they never end one. */
const LINKS = new Set([
  "بن",
  "ابن",
  "ال",
  "ولد",
  "ابو",
  "ابي",
  "بنت",
  "عبد",
  "دي",
  "دو",
  "فان",
  "فون",
  "دا",
  "لو",
  "بو",
  "ام",
  "ديل",
  "دير",
  "بي",
  "جي",
  "اف",
  "دبليو",
  "سي",
  "مولاي",
  "بنو",
  "سيدي",
  "ايت",
]);
/** Initials written as words, with or without full stop. */
const INITIAL = /^(بي|جي|جيه|اف|دبليو|سي|دي|اي|ايه|كي|ام|ان|ال|او|ار|اس|تي|في|دبل|ا|ب|ج|د|ه|و|ك|م|ن|ر|س|ي|ف)$/;
/** The longest new name: «محمد بن نايف بن عبدالعزيز آل سعود» has seven words. */
const LONGEST = 8;
/** Words of a new name that neither the base nor a link vouches for. */
const LONGEST_UNKNOWN = 4;

const adjacent = (tokens: Tokens, left: number, right: number): boolean => (tokens.end[left] as number) + 1 >= (tokens.start[right] as number);

const isLink = (word: ReaderWord): boolean => LINKS.has(word.key);

/** Endings that no name bears: sound plurals and pronouns on nouns with article are left to the lexicon. */
const NO_NAME = /^(.{2,}(ات|ون|ين)|است.{2,}|.{3,}يا)$/;

/** «أخيه», «شقيقها»: kin of somebody. */
const KIN = /^[وفبل]*(اخ|شقيق|نجل|ابن|والد|زوج|عم|خال|حفيد|سلف|خلف|اخت|شقيقت|زوجت|والدت|ابنت|نجلت)ي?(ه|ها|هم|هما)$/;

/** «قائلا», «ردا على»: how somebody speaks, right behind his name. */
const SPEAKING = /^(قايلا|ردا|تعليقا|متحدثا|مضيفا|داعيا|لافتا|مشيرا|موكدا|محذرا|موضحا|معتبرا|متهما|معربا|مشددا|مطالبا|نافيا)$/;

/** true where a word may be part of a name of a person that the base does not know. */
export function mayBeName(word: ReaderWord, first: boolean): boolean {
  if (word.kind !== "word" || SPEAKING.test(word.key)) return false;
  if (word.functionWord !== null || word.noun !== null || KIN.test(word.key)) return false;
  if (word.titleWord !== null) return false;
  if (!first && word.titles.some((t) => t.split === word.split)) return false;
  if (word.nameWord) return true;
  // «سليمان وميتشل», «سليمان وعقيلته»
  if (!first && word.split.conjunction === "و" && (word.nameStem || word.split.pronoun !== "")) return false;
  if (word.time !== null || word.common) return false;
  if (word.verb !== null) return false;
  if (word.titleWord !== null || word.role !== null || word.titles.length > 0 || word.organHeads.length > 0) return false;
  if (word.nisba !== null) return false;
  if (word.key.length < 2) return false;
  if (word.key.startsWith("ال") && (first || NO_NAME.test(word.key))) return false;
  if (/^[وفبلك]ال|^لل/.test(word.key)) return false;
  if (/^[وف]/.test(word.key) && word.splits.length > 1 && word.names.length > 0) return false;
  return true;
}

/**
 * The end of a new person's name that begins at `at`, or `at` where none does. A name runs over words that are no words of the language's grammar and no titles; after two words that
 * nothing vouches for it must meet a hard boundary to go on.
 */
export function newNameEnd(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  let end = at;
  let unknown = 0;
  let words = 0;
  while (end < limit && words < LONGEST) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind === "mark") {
      const next = tokens.words[end + 1] as ReaderWord | undefined;
      const joined =
        (word.key === "-" || word.key === "'" || word.key === "’") &&
        end > at &&
        adjacent(tokens, end - 1, end) &&
        next?.kind === "word" &&
        (tokens.end[end] as number) === (tokens.start[end + 1] as number);
      const initial = word.key === "." && end > at && INITIAL.test((tokens.words[end - 1] as ReaderWord).key) && next?.kind === "word" && words < 3;
      if (!joined && !initial) break;
      end++;
      continue;
    }
    const afterLink = end > at && isLink(tokens.words[end - 1] as ReaderWord);
    if (words > 0 && isSurname(tokens, end, limit)) {
      words++;
      end++;
      break;
    }
    if (
      !(
        mayBeName(word, words === 0) ||
        (afterLink && word.kind === "word" && (word.functionWord === null || word.nameWord || word.key === "علي") && !/^(في|من|عن|مع)$/.test(word.key)) ||
        (isLink(word) && words > 0) ||
        isAli(word, tokens.words[end + 1])
      )
    )
      break;
    if (
      words === 0 &&
      isLink(word) &&
      !INITIAL.test(word.key) &&
      (!word.nameWord || word.key === "بنت") &&
      !(word.key === "ولد" && (tokens.words[end + 1] as ReaderWord | undefined)?.nameWord)
    )
      break;
    if (!word.nameWord && !isLink(word) && !afterLink) {
      if (unknown >= LONGEST_UNKNOWN) break;
      unknown++;
    }
    words++;
    end++;
    if (words >= 2 && unknown > 0 && end < limit && !afterLink && !isLink(word)) {
      const next = tokens.words[end] as ReaderWord;
      // A third word that nothing vouches for belongs only where something hard follows it.
      if (next.kind === "word" && !next.nameWord && !isLink(next)) {
        const after = tokens.words[end + 1] as ReaderWord | undefined;
        const hard = after === undefined || after.kind !== "word" || after.functionWord !== null || after.verb !== null || after.key.startsWith("و");
        if (!hard || !mayBeName(next, false) || next.key.startsWith("ال")) break;
      }
    }
  }
  while (
    end > at &&
    ((tokens.words[end - 1] as ReaderWord).kind !== "word" || (isLink(tokens.words[end - 1] as ReaderWord) && !(tokens.words[end - 1] as ReaderWord).nameWord))
  )
    end--;
  return end;
}

/** What no name goes beyond: a mark, a verb, a word of grammar or time, the end. */
export const isBoundary = (word: ReaderWord | undefined): boolean =>
  word === undefined || word.kind !== "word" || word.functionWord !== null || word.verb !== null || word.time !== null;

/** «مروان الطيار وزير الخارجية», «… مروان الطيار القاهرة»: a title, body or place behind a name is no word of it. */
const beginsPhrase = (word: ReaderWord): boolean =>
  word.titles.length > 0 ||
  word.role !== null ||
  word.titleWord === "honorific" ||
  word.organHeads.length > 0 ||
  word.bodyHeads.length > 0 ||
  word.names.some((n) => n.split.conjunction === "" && n.split.particle === "");

/** «محمد علي جناح»: the name, not the preposition that many write so. */
const isAli = (word: ReaderWord, next: ReaderWord | undefined): boolean =>
  word.surface === "علي" && next?.kind === "word" && next.functionWord === null && next.verb === null && (next.given !== null || (!next.common && next.plain));

/** A word of the language with article that ends a name: «علاء العلوان.», «زكريا الآغا،». It follows a name that the base has heard, and meets a hard boundary or is built like a family name («الزهري»). */
function isSurname(tokens: Tokens<ReaderWord>, at: number, limit: number): boolean {
  const word = tokens.words[at] as ReaderWord;
  if (
    word.nameWord ||
    !word.key.startsWith("ال") ||
    word.key.length < 5 ||
    !word.plain ||
    word.functionWord !== null ||
    word.nisba !== null ||
    word.time !== null ||
    /(ات|ون|ين|يه)$/.test(word.key)
  )
    return false;
  const before = tokens.words[at - 1] as ReaderWord;
  const next = tokens.words[at + 1];
  // «إبراهيم الحوراني المحسوب على …»: a participle with its preposition says something of him.
  if (next?.functionWord === "preposition" && /^ال(م.{3,}|.ا.[^ي])$/.test(word.key) && (tokens.words[at - 2] as ReaderWord | undefined)?.nameWord === true)
    return false;
  // «نادر الصفدي الدعوة إلى», «لارس نيلسن الوضع في»: behind a family name, or a foreign one, a word of the language is no second.
  if (next?.kind === "word" && word.common && (before.key.startsWith("ال") || (before.given === null && !word.key.endsWith("ي")))) return false;
  return before.nameWord && (at + 1 >= limit || next === undefined || isBoundary(next) || (!isLink(before) && beginsPhrase(next)) || word.key.endsWith("ي"));
}

/** A word that is no word of grammar, time, contact, office or body: it may be part of a name. */
export const hasNoOtherUse = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  word.functionWord === null &&
  word.time === null &&
  word.noun === null &&
  word.titleWord === null &&
  word.role === null &&
  word.titles.length === 0 &&
  word.organHeads.length === 0 &&
  word.bodyHeads.length === 0 &&
  word.nisba === null;

/** A word that no grammar stands against as part of a name, whatever else it may mean. */
const loose = (word: ReaderWord): boolean =>
  hasNoOtherUse(word) &&
  word.verb === null &&
  !/^(لل|بال|وال)/.test(word.key) &&
  (word.nameWord || word.names.every((n) => n.split.particle !== "" || n.split.conjunction !== ""));

/**
 * The end of a name of two to four words that what stands around it makes sure of («نظيره الفيتنامي بام بنه مينه في…»): its words may be words of the language, but not the first; it must
 * end at a mark, a verb or a word of grammar. `at` where none stands.
 */
export function sureNameEnd(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  let end = at;
  while (end < limit && end - at < LONGEST_UNKNOWN && loose(tokens.words[end] as ReaderWord)) end++;
  const first = tokens.words[at] as ReaderWord;
  const last = tokens.words[end - 1] as ReaderWord | undefined;
  if (end - at < 2 || last === undefined || (first.common && !first.nameWord) || first.key.startsWith("ال") || first.key.length < 3) return at;
  if (end < limit && !isBoundary(tokens.words[end]) && (tokens.words[end] as ReaderWord).split.conjunction !== "و") return at;
  if (last.key.startsWith("ال") && last.common && !first.nameWord) return at;
  for (let i = at + 1; i < end - 1; i++) if ((tokens.words[i] as ReaderWord).key.startsWith("ال")) return at;
  return end;
}

/** How far a known name goes on: «محمد بن سلمان» + «بن عبدالعزيز آل سعود». */
export function continuedName(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  let end = at;
  while (end + 1 < limit) {
    const link = tokens.words[end] as ReaderWord;
    const next = tokens.words[end + 1] as ReaderWord;
    if (next.kind !== "word" || (next.functionWord !== null && link.surface !== "آل")) break;
    if (link.key !== "بن" && link.surface !== "آل" && link.key !== "ابن") break;
    end += 2;
    if (next.key === "عبد" && (tokens.words[end] as ReaderWord | undefined)?.key.startsWith("ال")) end++;
  }
  return end;
}
