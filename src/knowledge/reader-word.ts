import { imperfectKnown, nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import { arabicWord } from "#text/ar/word.ts";
import type { Split, Word, WordKind } from "#text/word.ts";
import type { Base } from "./base.ts";
import type { NameEntry, Nisba, TitleEntry } from "./entity.ts";
import type { BodyHead, ContactNoun, Lexicon, OrganHead, Verb } from "./lexicon.ts";
import type { PhraseNode } from "./phrase-trie.ts";
import { hashOf } from "#text/forms.ts";
import { NEEDS_NONE, nextBit } from "#text/next-words.ts";

/** Where an automaton may be entered with a word: the node behind it, and the particles in front that are no part of the phrase. */
export interface Start<T> {
  readonly node: PhraseNode<T>;
  readonly split: Split;
}

/** A verb as it stands in a text: its form with what is attached to it. */
export interface VerbUse {
  readonly verb: Verb;
  readonly split: Split;
  /** With س before the present. */
  readonly future: boolean;
}

export interface NounUse {
  readonly noun: ContactNoun;
  readonly split: Split;
}

export interface NisbaUse {
  readonly nisbas: readonly Nisba[];
  readonly split: Split;
}

/** A word of a report with all that the base and the lexicon know of its form. */
export interface ReaderWord extends Word {
  readonly names: readonly Start<NameEntry>[];
  readonly titles: readonly Start<TitleEntry>[];
  readonly organHeads: readonly Start<OrganHead>[];
  /** Heads of names of organisations. */
  readonly bodyHeads: readonly Start<BodyHead>[];
  readonly nisba: NisbaUse | null;
  readonly verb: VerbUse | null;
  readonly noun: NounUse | null;
  /** The class of a function word, whatever is attached to it; null for any other. */
  readonly functionWord: string | null;
  /** honorific, royal, adjective or link. */
  readonly titleWord: string | null;
  /** A generic role («الباحث», «مدير»), with its split. */
  readonly role: { readonly form: "def" | "con"; readonly split: Split } | null;
  /** Occurs in a name of the base as it is written. */
  readonly nameWord: boolean;
  /** Without the و before it, it occurs in a name of the base. */
  readonly nameStem: boolean;
  /** With nothing but و ف ب ل before it, it begins names of persons. */
  readonly given: Split | null;
  /** A noun or verb of the language in its likeliest reading, as far as the word lists know. */
  readonly common: boolean;
  /** true where nothing of a name, title or contact can begin here: most words. */
  readonly plain: boolean;
  /** What rules have found out about the form so far: each rule has a place of its own here. It says nothing that the form does not. */
  readonly notes: unknown[];
}

/** Particles before a noun. س stands before verbs only; a ك before a name is rarer than a name that begins with it. */
/** The shortest stem behind a ك: «كلاوس» is a first name, not "like Laos". */
const KAF_STEM = 5;
const NOMINAL = new Set(["", "ب", "ل", "ك"]);

/** «نظيره», «ومبعوثها»: a title whose pronoun hides it from the base. */
const POSSESSIVE_TITLE = /^[وف]?[بل]?(نظير|نظيرت|نظراي|نظراء|مبعوث|موفد|سفير|مستشار|نايب)(ه|ها|هما|هم|يه|يهما)$/;

/** A word while it is made. */
type Open<T> = { -readonly [K in keyof T]: T[K] };

/** Shared by all words that have none: most have. */
const NONE: readonly never[] = [];

/** Makes the words of reports for one base and lexicon; `triggersOf` tells what more a word may begin, as bits from `ABOVE` on. */
export function readerWords(
  base: Base,
  lexicon: Lexicon,
  triggersOf: (word: ReaderWord) => number,
): (surface: string, key: string, kind: WordKind) => ReaderWord {
  const starts = <T>(root: PhraseNode<T>, splits: readonly Split[]): readonly Start<T>[] => {
    const found: Start<T>[] = [];
    for (const split of splits) {
      if (split.pronoun !== "" || !NOMINAL.has(split.particle) || (split.particle === "ك" && split.stem.length < KAF_STEM)) continue;
      const node = root.next.get(split.form);
      if (node !== undefined && !found.some((f) => f.node === node)) found.push({ node, split });
    }
    if (found.length === 0) return NONE;
    // An unsplit reading first: «بوتين» is no ب + وتين.
    return found.sort((a, b) => clitics(a.split) - clitics(b.split));
  };
  const roles = new Map<string, "def" | "con">();
  for (const role of lexicon.roles) {
    roles.set(role, "def");
    if (role.startsWith("ال")) roles.set(role.slice(2), "con");
  }

  const isGiven = (stem: string): boolean => stem === "عبد" || base.listedNames.has(stem) || (base.givenNames.has(stem) && !isCommon(stem));

  /** Fills in what is known of a word, be it a name, a title, a noun or verb of contact, or a word of the language. */
  const know = (word: Open<ReaderWord>): void => {
    const { surface, key, split: likeliest, splits } = word;
    const particle = /^[وف]?(على|إلى|حتى|متى)$/.test(surface);
    if (!particle) {
      word.names = starts(base.names, splits);
      word.titles = starts(base.titles, splits);
    }
    word.organHeads = starts(lexicon.organHeads, splits);
    word.bodyHeads = starts(lexicon.bodyHeads, splits);
    // «إقامته» is the verbal noun of أقام: the past of a verb of that pattern is written with أ. «إجتمع», «إستقبل» are the longer patterns, which many write so.
    const masdar = /^[وف]?إ(?!ست|[نتدطص]|.ت)/.test(surface);
    word.functionWord = lexicon.functions.get(key) ?? null;
    for (const split of splits) {
      if (split.pronoun === "" && NOMINAL.has(split.particle)) {
        if (!split.article && (word.given === null || split.stem.length > word.given.stem.length) && isGiven(split.stem)) word.given = split;
        const found = base.nisbas.get(split.stem);
        if (word.nisba === null && found !== undefined) word.nisba = { nisbas: found, split };
        // «د.» may bear one letter before it; «ولد» is no "and to Dr."
        if (split.form.length > 1 || key.length < 3) word.titleWord ??= lexicon.titleWords.get(split.form) ?? null;
        const form = roles.get(split.form);
        if (word.role === null && form !== undefined) word.role = { form, split };
        if (word.functionWord === null && !split.article && split === likeliest) word.functionWord = lexicon.functions.get(split.form) ?? null;
      }
      // «هاتفي», «تفاوضي»: adjectives; "my call" is no word of a report.
      if (split.pronoun === "ي" || split.pronoun === "ك" || split.pronoun === "ني") continue;
      if (word.noun === null && (NOMINAL.has(split.particle) || split.article)) {
        const found = lexicon.nouns.get(split.stem);
        if (found !== undefined) word.noun = { noun: found, split };
      }
      if (word.verb === null && !masdar && !split.article && (split.particle === "" || split.particle === "س" || split.particle === "ل")) {
        const found = lexicon.verbs.get(split.stem) ?? (split.pronoun === "" ? undefined : lexicon.verbs.get(split.stem.replace(/ه$/, "ت")));
        const fit = found?.find((v) => (split.particle === "" ? true : v.tense === "present"));
        if (fit !== undefined) word.verb = { verb: fit, split, future: split.particle === "س" };
      }
    }
    if (word.functionWord !== null) word.given = null;
    word.nameWord = base.nameWords.has(key);
    word.nameStem = key.startsWith("و") && base.nameWords.has(key.slice(1));
    const { stem, pronoun } = likeliest;
    word.common = isCommon(stem) || /^(ها|هم|هما|نا|كم)$/.test(pronoun);
    word.plain =
      word.names.length === 0 &&
      word.titles.length === 0 &&
      word.organHeads.length === 0 &&
      word.bodyHeads.length === 0 &&
      word.titleWord === null &&
      word.role === null &&
      word.noun === null &&
      word.verb === null &&
      word.nisba?.nisbas.some((n) => n.number === "many") !== true &&
      !POSSESSIVE_TITLE.test(key);
  };

  return (surface, key, kind) => {
    const { traits, bare, split, splits, time } = arabicWord(surface, key, kind);
    // Written out, so that all words are of one shape in memory; what rules ask for most stands first.
    const word: Open<ReaderWord> = {
      key,
      kind,
      notes: [],
      verb: null,
      noun: null,
      functionWord: null,
      names: NONE,
      titles: NONE,
      nisba: null,
      nameWord: false,
      titleWord: null,
      role: null,
      splits,
      split,
      time,
      plain: true,
      common: false,
      nameStem: false,
      given: null,
      organHeads: NONE,
      bodyHeads: NONE,
      surface,
      traits,
      next: 0,
      bare,
    };
    if (kind === "number") word.names = starts(base.names, splits);
    else if (kind === "word") know(word);
    word.next = nextOf(word.names);
    word.traits |= triggersOf(word);
    return word;
  };
}

const isCommon = (stem: string): boolean => nounKnown(stem) > 0 || pastKnown(stem) > 0 || imperfectKnown(stem) > 0;

/** Which words may go on with a phrase from these starts. */
function nextOf(starts: readonly Start<unknown>[]): number {
  let next = 0;
  for (const { node } of starts) {
    if (node.values.length > 0) return NEEDS_NONE;
    for (const key of node.next.keys()) next |= nextBit(hashOf(key));
  }
  return next;
}

const clitics = (split: Split): number => (split.conjunction === "" ? 0 : 1) + (split.particle === "" ? 0 : 1);
