import { imperfectKnown, nounKnown, pastKnown } from "#text/ar/lexicon.ts";
import { arabicWord } from "#text/ar/word.ts";
import type { Split, Word, WordKind } from "#text/word.ts";
import type { Base } from "./base.ts";
import type { NameEntry, Nisba, TitleEntry } from "./entity.ts";
import type { BodyHead, ContactNoun, Lexicon, OrganHead, Verb } from "./lexicon.ts";
import type { PhraseNode } from "./phrase-trie.ts";

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
}

const withArticle = (split: Split): string => (split.article ? `ال${split.stem}` : split.stem);
/** Particles before a noun. س stands before verbs only; a ك before a name is rarer than a name that begins with it. */
/** The shortest stem behind a ك: «كلاوس» is a first name, not "like Laos". */
const KAF_STEM = 5;
const NOMINAL = new Set(["", "ب", "ل", "ك"]);

/** «نظيره», «ومبعوثها»: a title whose pronoun hides it from the base. */
const POSSESSIVE_TITLE = /^[وف]?[بل]?(نظير|نظيرت|نظراي|نظراء|مبعوث|موفد|سفير|مستشار|نايب)(ه|ها|هما|هم|يه|يهما)$/;

/** Makes the words of reports for one base and lexicon. */
export function readerWords(base: Base, lexicon: Lexicon): (surface: string, key: string, kind: WordKind) => ReaderWord {
  const starts = <T>(root: PhraseNode<T>, splits: readonly Split[]): readonly Start<T>[] => {
    const found: Start<T>[] = [];
    for (const split of splits) {
      if (split.pronoun !== "" || !NOMINAL.has(split.particle) || (split.particle === "ك" && split.stem.length < KAF_STEM)) continue;
      const node = root.next.get(withArticle(split));
      if (node !== undefined && !found.some((f) => f.node === node)) found.push({ node, split });
    }
    // An unsplit reading first: «بوتين» is no ب + وتين.
    return found.sort((a, b) => clitics(a.split) - clitics(b.split));
  };
  const roles = new Map<string, "def" | "con">();
  for (const role of lexicon.roles) {
    roles.set(role, "def");
    if (role.startsWith("ال")) roles.set(role.slice(2), "con");
  }

  const isGiven = (stem: string): boolean => stem === "عبد" || base.listedNames.has(stem) || (base.givenNames.has(stem) && !isCommon(stem));

  return (surface, key, kind) => {
    const word = arabicWord(surface, key, kind);
    if (kind !== "word")
      return {
        ...word,
        names: kind === "number" ? starts(base.names, word.splits) : [],
        titles: [],
        organHeads: [],
        bodyHeads: [],
        nisba: null,
        verb: null,
        noun: null,
        functionWord: null,
        titleWord: null,
        role: null,
        nameWord: false,
        nameStem: false,
        given: null,
        common: false,
        plain: true,
      };
    const particle = /^[وف]?(على|إلى|حتى|متى)$/.test(surface);
    const { splits } = word;
    const names = particle ? [] : starts(base.names, splits);
    const titles = particle ? [] : starts(base.titles, splits);
    const organHeads = starts(lexicon.organHeads, splits);
    const bodyHeads = starts(lexicon.bodyHeads, splits);
    // «إقامته» is the verbal noun of أقام: the past of a verb of that pattern is written with أ. «إجتمع», «إستقبل» are the longer patterns, which many write so.
    const masdar = /^[وف]?إ(?!ست|[نتدطص]|.ت)/.test(surface);
    let nisba: NisbaUse | null = null;
    let verb: VerbUse | null = null;
    let noun: NounUse | null = null;
    let functionWord: string | null = lexicon.functions.get(key) ?? null;
    let titleWord: string | null = null;
    let role: ReaderWord["role"] = null;
    let given: Split | null = null;
    for (const split of splits) {
      const full = withArticle(split);
      if (split.pronoun === "" && NOMINAL.has(split.particle)) {
        if (!split.article && (given === null || split.stem.length > given.stem.length) && isGiven(split.stem)) given = split;
        const found = base.nisbas.get(split.stem);
        if (nisba === null && found !== undefined) nisba = { nisbas: found, split };
        // «د.» may bear one letter before it; «ولد» is no "and to Dr."
        if (full.length > 1 || key.length < 3) titleWord ??= lexicon.titleWords.get(full) ?? null;
        const form = roles.get(full);
        if (role === null && form !== undefined) role = { form, split };
        if (functionWord === null && !split.article && split === word.split) functionWord = lexicon.functions.get(full) ?? null;
      }
      // «هاتفي», «تفاوضي»: adjectives; "my call" is no word of a report.
      if (split.pronoun === "ي" || split.pronoun === "ك" || split.pronoun === "ني") continue;
      if (noun === null && (NOMINAL.has(split.particle) || split.article)) {
        const found = lexicon.nouns.get(split.stem);
        if (found !== undefined) noun = { noun: found, split };
      }
      if (verb === null && !masdar && !split.article && (split.particle === "" || split.particle === "س" || split.particle === "ل")) {
        const found = lexicon.verbs.get(split.stem) ?? (split.pronoun === "" ? undefined : lexicon.verbs.get(split.stem.replace(/ه$/, "ت")));
        const fit = found?.find((v) => (split.particle === "" ? true : v.tense === "present"));
        if (fit !== undefined) verb = { verb: fit, split, future: split.particle === "س" };
      }
    }
    if (functionWord !== null) given = null;
    const nameWord = base.nameWords.has(key);
    const nameStem = key.startsWith("و") && base.nameWords.has(key.slice(1));
    const { split } = word;
    const common = isCommon(split.stem) || /^(ها|هم|هما|نا|كم)$/.test(split.pronoun);
    const plain =
      names.length === 0 &&
      titles.length === 0 &&
      organHeads.length === 0 &&
      bodyHeads.length === 0 &&
      titleWord === null &&
      role === null &&
      noun === null &&
      verb === null &&
      nisba?.nisbas.some((n) => n.number === "many") !== true &&
      !POSSESSIVE_TITLE.test(key);
    return { ...word, names, titles, organHeads, bodyHeads, nisba, verb, noun, functionWord, titleWord, role, nameWord, nameStem, given, common, plain };
  };
}

const isCommon = (stem: string): boolean => nounKnown(stem) > 0 || pastKnown(stem) > 0 || imperfectKnown(stem) > 0;

const clitics = (split: Split): number => (split.conjunction === "" ? 0 : 1) + (split.particle === "" ? 0 : 1);
