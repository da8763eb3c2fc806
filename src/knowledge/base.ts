import { readdirSync, readFileSync } from "node:fs";
import { foldPhrase, foldWord } from "#text/ar/fold.ts";
import type { ActorKind } from "#model/reading.ts";
import type { Entity, NameEntry, Nisba, Office, Place, Rank, Tenure, TitleEntry } from "./entity.ts";
import { nameSpellings } from "./name-spellings.ts";
import { PersonsByName } from "./persons-by-name.ts";
import { PhraseNode } from "./phrase-trie.ts";
import { first, list, optional, readTable, type Row } from "./table.ts";

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
  /** Persons by parts of their names of two words and more. */
  readonly persons: PersonsByName;
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
  const base: OpenBase = {
    entities: new Map(),
    offices: new Map(),
    places: new Map(),
    names: new PhraseNode(),
    titles: new PhraseNode(),
    nisbas: new Map(),
    nameWords: new Set(),
    givenNames: new Set(),
    listedNames: new Set(),
    persons: new PersonsByName(),
    capitals: new Map(),
  };
  // In this order: what is told later of a name stands behind what was told before, and the first of an id counts.
  addStates(base);
  for (const file of ["organisations.tsv", "organs.tsv", "groups.tsv", "media.tsv"]) addBodies(base, file);
  addStoryNames(base);
  addPeople(base);
  addGivenNames(base);
  addPlaces(base);
  addNoNames(base);
  addOffices(base);
  return base;
}

/** The base while it is compiled. */
interface OpenBase extends Base {
  readonly entities: Map<string, Entity>;
  readonly offices: Map<string, Office>;
  readonly places: Map<string, Place>;
  readonly nisbas: Map<string, Nisba[]>;
  readonly nameWords: Set<string>;
  readonly givenNames: Set<string>;
  readonly listedNames: Set<string>;
  readonly capitals: Map<string, string>;
}

function addEntity({ entities }: OpenBase, row: Row, kind: ActorKind, tenures: readonly Tenure[], media = false): Entity {
  const id = row.values["id"] as string;
  const made: Entity = {
    id,
    kind,
    side: optional(row, "side"),
    wikidata: optional(row, "wikidata"),
    en: first(row, "en") ?? id,
    ar: first(row, "ar") ?? "",
    tenures,
    media,
  };
  entities.set(id, made);
  return made;
}

const NISBA_COLUMNS = [
  ["nisba_m", "m"],
  ["nisba_f", "f"],
  ["nisba_pl", "many"],
] as const;

function addStates(base: OpenBase): void {
  for (const row of readTable(new URL("states.tsv", HERE))) {
    const state = addEntity(base, row, "state", []);
    const full: NameEntry = { use: "full", entity: state, place: null };
    for (const phrase of list(row, "ar")) base.names.add(phrase, full);
    const capital: NameEntry = { use: "capital", entity: state, place: null };
    for (const phrase of list(row, "capital_ar")) {
      base.names.add(phrase, capital);
      base.capitals.set(foldPhrase(phrase), state.id);
    }
    for (const [column, number] of NISBA_COLUMNS) for (const form of list(row, column)) addNisba(base, foldWord(form), { state: state.id, number });
  }
}

function addNisba({ nisbas }: OpenBase, key: string, nisba: Nisba): void {
  const known = nisbas.get(key);
  if (known === undefined) nisbas.set(key, [nisba]);
  else if (!known.some((n) => n.state === nisba.state)) known.push(nisba);
}

function addBodies(base: OpenBase, file: string): void {
  for (const row of readTable(new URL(file, HERE))) {
    const entity = addEntity(base, row, row.values["kind"] as ActorKind, [], file === "media.tsv");
    for (const use of ["full", "short"] as const)
      for (const phrase of list(row, use === "full" ? "ar" : "ar_short")) base.names.add(phrase, { use, entity, place: null });
  }
}

function addStoryNames(base: OpenBase): void {
  for (const row of readTable(new URL("story-names.tsv", HERE))) {
    const entity = base.entities.get(row.values["entity"] as string);
    if (entity !== undefined) base.names.add(row.values["ar"] as string, { use: "short", entity, place: null, where: row.values["where"] as string });
  }
}

function addPeople(base: OpenBase): void {
  for (const file of readdirSync(new URL("people/", HERE))
    .filter((f) => f.endsWith(".tsv"))
    .sort())
    for (const row of readTable(new URL(`people/${file}`, HERE))) if (!base.entities.has(row.values["id"] as string)) addPerson(base, row);
}

function addPerson(base: OpenBase, row: Row): void {
  const tenures = list(row, "offices")
    .map(parseTenure)
    .filter((t) => t !== null);
  const person = addEntity(base, row, "person", tenures);
  const foreign = !ARAB_STATES.has(person.side ?? "");
  const entry: NameEntry = { use: "full", entity: person, place: null };
  for (const column of ["ar", "ar_alone"])
    for (const phrase of list(row, column)) {
      const name = foldPhrase(phrase);
      for (const form of nameSpellings(name, foreign)) base.names.addFolded(form, entry);
      const words = name.split(" ");
      for (const word of words) base.nameWords.add(word);
      if (words.length < 2) continue;
      base.givenNames.add(words[0] as string);
      base.persons.add(name, person);
    }
}

function addGivenNames({ nameWords, listedNames }: OpenBase): void {
  for (const line of readFileSync(new URL("../ar/given-names.txt", HERE), "utf8").split("\n"))
    if (!line.startsWith("#"))
      for (const word of line.split(" "))
        if (word !== "") {
          const folded = foldWord(word);
          nameWords.add(folded);
          listedNames.add(folded);
        }
}

function addPlaces({ places, names }: OpenBase): void {
  for (const row of readTable(new URL("places.tsv", HERE))) {
    const id = row.values["id"] as string;
    const place: Place = { id, country: optional(row, "country"), en: first(row, "en") ?? id, ar: first(row, "ar") ?? "", kind: row.values["kind"] as string };
    places.set(id, place);
    const entry: NameEntry = { use: "place", entity: null, place };
    for (const phrase of list(row, "ar")) names.add(phrase, entry);
  }
}

function addNoNames({ names }: OpenBase): void {
  for (const phrase of readFileSync(new URL("../ar/not-names.txt", HERE), "utf8").split("\n"))
    if (phrase !== "" && !phrase.startsWith("#")) names.add(phrase, { use: "none", entity: null, place: null });
}

const TITLE_COLUMNS = (["def", "con"] as const).flatMap((form) =>
  (["m", "f", "pl"] as const).map((suffix) => ({ column: `ar_${form}_${suffix}`, form, number: suffix === "pl" ? "many" : "one" }) as const),
);

function addOffices({ offices, titles }: OpenBase): void {
  for (const row of readTable(new URL("offices.tsv", HERE))) {
    const office: Office = { id: row.values["id"] as string, rank: row.values["rank"] as Rank, en: first(row, "en") ?? "" };
    offices.set(office.id, office);
    for (const { column, form, number } of TITLE_COLUMNS) for (const phrase of list(row, column)) titles.add(phrase, { office, form, number, body: null });
  }
  for (const row of readTable(new URL("office-names.tsv", HERE))) {
    const office = offices.get(row.values["office"] as string);
    if (office !== undefined)
      for (const phrase of list(row, "ar")) titles.add(phrase, { office, form: "def", number: "one", body: row.values["body"] as string });
  }
}
