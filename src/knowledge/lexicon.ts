import { readFileSync } from "node:fs";
import { foldPhrase, foldWord } from "#text/ar/fold.ts";
import type { ActorKind, ContactKind } from "#model/reading.ts";
import { inflectVerb, type VerbForm } from "./ar/inflect.ts";
import { PhraseNode } from "./phrase-trie.ts";
import { list, readTable } from "./table.ts";

export type VerbFrame =
  | "meet"
  | "host"
  | "with"
  | "discuss"
  | "visit"
  | "summon"
  | "call"
  | "send"
  | "submit"
  | "mediate"
  | "carry"
  | "hold"
  | "receive"
  | "chair"
  | "gather"
  | "attend"
  | "arrive"
  | "invite"
  | "happen"
  | "cancel"
  | "postpone"
  | "speech"
  | "say"
  | "-";

/** A verb of the news in one of its forms. */
export interface Verb extends VerbForm {
  /** Its past, folded: the verb's name. */
  readonly id: string;
  readonly frame: VerbFrame;
}

/** A noun that names a contact, in one of its forms. */
export interface ContactNoun {
  readonly id: string;
  readonly kind: ContactKind;
  readonly strength: "sure" | "weak";
  readonly number: "one" | "two" | "many";
}

/** The head of a composed name of an organ. */
export interface OrganHead {
  readonly form: "def" | "con";
  readonly specifier: string | null;
  readonly kind: "organ" | "state";
  readonly id: string;
  readonly en: string;
  readonly words: string;
  /** Alone it names the organ of the state that the text speaks of: `true`; `speaks` where only behind a verb of speech; null where it does not. */
  readonly bare: true | "speaks" | null;
  /** Named also inside an office title («رئيس مجلس النواب»). */
  readonly titled: boolean;
}

/** How a name of an organisation goes on behind its head; see `ar/body-heads.tsv`. */
export type BodyNameWay = "open" | "purpose" | "subject" | "quoted" | "foreign" | "national" | "adjectives";

/** The head of a name of an organisation, group or organ that the base need not know. */
export interface BodyHead {
  readonly form: "def" | "con";
  readonly kind: ActorKind;
  readonly en: string;
  readonly ways: ReadonlySet<BodyNameWay>;
  /** Folded words for the way `subject`. */
  readonly only: ReadonlySet<string>;
  /** Folded words that make no name behind it. */
  readonly except: ReadonlySet<string>;
  readonly media: boolean;
}

/** What a folded word may be besides a name. */
export interface Lexicon {
  readonly verbs: ReadonlyMap<string, readonly Verb[]>;
  readonly nouns: ReadonlyMap<string, ContactNoun>;
  /** Word class of function words by key. */
  readonly functions: ReadonlyMap<string, string>;
  /** `honorific`, `royal`, `adjective`, `link` by folded word. */
  readonly titleWords: ReadonlyMap<string, string>;
  /** Folded roles, with article. */
  readonly roles: ReadonlySet<string>;
  readonly organHeads: PhraseNode<OrganHead>;
  readonly bodyHeads: PhraseNode<BodyHead>;
}

const HERE = new URL("./ar/", import.meta.url);

function classes(file: string): readonly (readonly [string, string])[] {
  return readFileSync(new URL(file, HERE), "utf8")
    .split("\n")
    .filter((l) => l !== "" && !l.startsWith("#"))
    .flatMap((line) => {
      const colon = line.indexOf(":");
      return line
        .slice(colon + 1)
        .split(" ")
        .filter((w) => w !== "")
        .map((w) => [foldWord(w), line.slice(0, Math.max(colon, 0))] as const);
    });
}

/** Reads the word lists of Arabic. */
export function loadLexicon(): Lexicon {
  const verbs = new Map<string, Verb[]>();
  for (const row of readTable(new URL("verbs.tsv", HERE))) {
    const past = row.values["past"] as string;
    for (const form of inflectVerb(past, row.values["present"] as string)) {
      const verb: Verb = { ...form, id: foldWord(past), frame: row.values["frame"] as VerbFrame };
      const known = verbs.get(form.form) ?? [];
      if (!known.some((v) => v.id === verb.id && v.tense === verb.tense)) verbs.set(form.form, [...known, verb]);
    }
  }
  const nouns = new Map<string, ContactNoun>();
  for (const row of readTable(new URL("contact-nouns.tsv", HERE))) {
    const forms = list(row, "forms");
    for (const form of forms) {
      const word = foldWord(form);
      const number = /(ين|ان)$/.test(word) && word.length > 4 ? "two" : /(ات)$/.test(word) || form !== forms[0] ? "many" : "one";
      const noun: ContactNoun = {
        id: foldWord(forms[0] as string),
        kind: row.values["kind"] as ContactKind,
        strength: row.values["strength"] as ContactNoun["strength"],
        number: row.values["kind"] === "talks" ? "one" : number,
      };
      nouns.set(word, noun);
      // The indefinite accusative: «اتصالا», «اجتماعا».
      if (!/(ه|ات|ين|ان)$/.test(word)) nouns.set(`${word}ا`, noun);
    }
  }
  const organHeads = new PhraseNode<OrganHead>();
  for (const row of readTable(new URL("organ-heads.tsv", HERE))) {
    const words = row.values["head"] as string;
    const specifier = row.values["specifier"] as string;
    organHeads.add(words, {
      words: foldPhrase(words),
      form: row.values["form"] as OrganHead["form"],
      specifier: specifier === "-" ? null : specifier,
      kind: row.values["kind"] as OrganHead["kind"],
      id: row.values["id"] as string,
      en: row.values["en"] as string,
      bare: row.values["bare"] === "yes" ? true : row.values["bare"] === "speaks" ? "speaks" : null,
      titled: row.values["titled"] === "yes",
    });
  }
  const bodyHeads = new PhraseNode<BodyHead>();
  for (const row of readTable(new URL("body-heads.tsv", HERE))) {
    const words = (column: string): ReadonlySet<string> => new Set(row.values[column] === "-" ? [] : foldPhrase(row.values[column] as string).split(" "));
    bodyHeads.add(row.values["head"] as string, {
      form: row.values["form"] as BodyHead["form"],
      kind: row.values["kind"] as ActorKind,
      en: row.values["en"] as string,
      ways: new Set(list(row, "ways") as readonly BodyNameWay[]),
      only: words("only"),
      except: words("except"),
      media: row.values["media"] === "yes",
    });
  }
  return {
    verbs,
    nouns,
    functions: new Map(classes("function-words.txt")),
    titleWords: new Map(classes("title-words.txt")),
    roles: new Set(classes("roles.txt").map(([word]) => word)),
    organHeads,
    bodyHeads,
  };
}
