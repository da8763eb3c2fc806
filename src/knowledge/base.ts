import { readdirSync, readFileSync } from "node:fs";
import { foldPhrase, foldWord } from "#text/ar/fold.ts";
import type { ActorKind } from "#model/reading.ts";
import type { Entity, NameEntry, Nisba, Office, Place, Rank, Tenure, TitleEntry } from "./entity.ts";
import { nameSkeleton } from "./name-skeleton.ts";
import { nameSpellings } from "./name-spellings.ts";
import { addPhrase, addWords, phraseTrie, type PhraseNode } from "./phrase-trie.ts";
import { list, optional, readTable, type Row } from "./table.ts";

/** The compiled base: who is known by which words. Built once; read-only afterwards. */
export interface Base {
  readonly entities: ReadonlyMap<string, Entity>;
  readonly offices: ReadonlyMap<string, Office>;
  readonly places: ReadonlyMap<string, Place>;
  /** The automaton over folded words: names of actors and places. */
  readonly names: PhraseNode<NameEntry>;
  /** The automaton over folded words: titles. */
  readonly titles: PhraseNode<TitleEntry>;
  /** By folded adjective without article. */
  readonly nisbas: ReadonlyMap<string, readonly Nisba[]>;
  /** Folded words that occur in names of persons. */
  readonly nameWords: ReadonlySet<string>;
  /** Folded words that begin names of persons. */
  readonly givenNames: ReadonlySet<string>;
  /** Those of them that are listed for themselves: they vouch for a name though they may be words of the language. */
  readonly listedNames: ReadonlySet<string>;
  /** Persons by the consonants of their names of two words and more; see `nameSkeleton`. */
  readonly bySkeleton: ReadonlyMap<string, readonly Entity[]>;
  /** Persons by the last word of their names, folded. */
  readonly byLastWord: ReadonlyMap<string, readonly Entity[]>;
  /** The arabic names of each state's capital, folded. */
  readonly capitals: ReadonlyMap<string, string>;
}

const HERE = new URL("./base/", import.meta.url);
/** States whose people bear Arabic names: there a غ in a name is a غ. */
export const ARAB_STATES: ReadonlySet<string> = new Set(
  "saudi_arabia uae qatar kuwait bahrain oman yemen iraq syria lebanon jordan palestine egypt sudan libya tunisia algeria morocco mauritania somalia djibouti comoros".split(
    " ",
  ),
);

const TENURE = /^([a-z_]+)@([a-z0-9_]+) (\d{4}(?:-\d\d){0,2})?\.\.(\d{4}(?:-\d\d){0,2})?$/;

/** Reads `office@body from..to`; null where it is not of that form. */
export function parseTenure(text: string): Tenure | null {
  const m = TENURE.exec(text.trim());
  return m === null ? null : { office: m[1] as string, body: m[2] as string, from: m[3] ?? null, to: m[4] ?? null };
}

/** Reads and compiles the data files of the base. */
export function loadBase(): Base {
  const entities = new Map<string, Entity>();
  const offices = new Map<string, Office>();
  const places = new Map<string, Place>();
  const names = phraseTrie<NameEntry>();
  const titles = phraseTrie<TitleEntry>();
  const nisbas = new Map<string, Nisba[]>();
  const nameWords = new Set<string>();
  const givenNames = new Set<string>();
  const listedNames = new Set<string>();
  const capitals = new Map<string, string>();
  const bySkeleton = new Map<string, Entity[]>();
  const byLastWord = new Map<string, Entity[]>();
  const index = (map: Map<string, Entity[]>, key: string, made: Entity): void => {
    const known = map.get(key);
    if (known === undefined) map.set(key, [made]);
    else if (!known.includes(made)) known.push(made);
  };

  const entity = (row: Row, kind: ActorKind, tenures: readonly Tenure[], media = false): Entity => {
    const made: Entity = {
      id: row.values["id"] as string,
      kind,
      side: optional(row, "side"),
      wikidata: optional(row, "wikidata"),
      en: list(row, "en")[0] ?? (row.values["id"] as string),
      ar: list(row, "ar")[0] ?? "",
      tenures,
      media,
    };
    entities.set(made.id, made);
    return made;
  };
  const name = (phrase: string, entry: NameEntry, foreign: boolean): void => {
    for (const words of nameSpellings(phrase, foreign)) addWords(names, words, entry);
  };

  for (const row of readTable(new URL("states.tsv", HERE))) {
    const state = entity(row, "state", []);
    const full: NameEntry = { use: "full", entity: state, place: null };
    for (const phrase of list(row, "ar")) addPhrase(names, phrase, full);
    const capital: NameEntry = { use: "capital", entity: state, place: null };
    for (const phrase of list(row, "capital_ar")) {
      addPhrase(names, phrase, capital);
      capitals.set(foldPhrase(phrase), state.id);
    }
    for (const [column, number] of [
      ["nisba_m", "m"],
      ["nisba_f", "f"],
      ["nisba_pl", "many"],
    ] as const)
      for (const form of list(row, column)) {
        const key = foldWord(form);
        const known = nisbas.get(key) ?? [];
        if (!known.some((n) => n.state === state.id)) nisbas.set(key, [...known, { state: state.id, number }]);
      }
  }
  for (const file of ["organisations.tsv", "organs.tsv", "groups.tsv", "media.tsv"])
    for (const row of readTable(new URL(file, HERE))) {
      const made = entity(row, row.values["kind"] as ActorKind, [], file === "media.tsv");
      for (const phrase of list(row, "ar")) addPhrase(names, phrase, { use: "full", entity: made, place: null });
      for (const phrase of list(row, "ar_short")) addPhrase(names, phrase, { use: "short", entity: made, place: null });
    }
  for (const row of readTable(new URL("story-names.tsv", HERE))) {
    const known = entities.get(row.values["entity"] as string);
    if (known !== undefined) addPhrase(names, row.values["ar"] as string, { use: "short", entity: known, place: null, where: row.values["where"] as string });
  }
  for (const file of readdirSync(new URL("people/", HERE))
    .filter((f) => f.endsWith(".tsv"))
    .sort())
    for (const row of readTable(new URL(`people/${file}`, HERE))) {
      if (entities.has(row.values["id"] as string)) continue;
      const tenures = list(row, "offices")
        .map(parseTenure)
        .filter((t) => t !== null);
      const made = entity(row, "person", tenures);
      const foreign = !ARAB_STATES.has(made.side ?? "");
      const entry: NameEntry = { use: "full", entity: made, place: null };
      for (const phrase of [...list(row, "ar"), ...list(row, "ar_alone")]) {
        name(phrase, entry, foreign);
        const words = foldPhrase(phrase).split(" ");
        for (const word of words) nameWords.add(word);
        if (words.length < 2) continue;
        givenNames.add(words[0] as string);
        index(bySkeleton, nameSkeleton(words), made);
        index(byLastWord, words.at(-1) as string, made);
      }
    }
  for (const line of readFileSync(new URL("../ar/given-names.txt", HERE), "utf8").split("\n"))
    if (!line.startsWith("#"))
      for (const word of line.split(" "))
        if (word !== "") {
          nameWords.add(foldWord(word));
          listedNames.add(foldWord(word));
        }
  for (const row of readTable(new URL("places.tsv", HERE))) {
    const id = row.values["id"] as string;
    const place: Place = {
      id,
      country: optional(row, "country"),
      en: list(row, "en")[0] ?? id,
      ar: list(row, "ar")[0] ?? "",
      kind: row.values["kind"] as string,
    };
    places.set(id, place);
    for (const phrase of list(row, "ar")) addPhrase(names, phrase, { use: "place", entity: null, place });
  }
  for (const phrase of readFileSync(new URL("../ar/not-names.txt", HERE), "utf8").split("\n"))
    if (phrase !== "" && !phrase.startsWith("#")) addPhrase(names, phrase, { use: "none", entity: null, place: null });
  for (const row of readTable(new URL("offices.tsv", HERE))) {
    const office: Office = { id: row.values["id"] as string, rank: row.values["rank"] as Rank, en: list(row, "en")[0] ?? "" };
    offices.set(office.id, office);
    for (const form of ["def", "con"] as const)
      for (const [suffix, number] of [
        ["m", "one"],
        ["f", "one"],
        ["pl", "many"],
      ] as const)
        for (const phrase of list(row, `ar_${form}_${suffix}`)) addPhrase(titles, phrase, { office, form, number, body: null });
  }
  for (const row of readTable(new URL("office-names.tsv", HERE))) {
    const office = offices.get(row.values["office"] as string);
    if (office !== undefined)
      for (const phrase of list(row, "ar")) addPhrase(titles, phrase, { office, form: "def", number: "one", body: row.values["body"] as string });
  }
  return { entities, offices, places, names, titles, nisbas, nameWords, givenNames, listedNames, bySkeleton, byLastWord, capitals };
}
