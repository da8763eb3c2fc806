import { parseTenure } from "#knowledge/base.ts";
import { list, readTable, type Row } from "#knowledge/table.ts";

/** Names for the slots of the generated corpus, from the project's own base. */
export interface Cast {
  readonly people: readonly string[];
  /** Office, adjective and name: «وزير الخارجية المصري فلان الفلاني». */
  readonly titled: readonly string[];
  readonly states: readonly string[];
  readonly nisbas: readonly string[];
  readonly capitals: readonly string[];
  readonly places: readonly string[];
  readonly bodies: readonly string[];
  readonly media: readonly string[];
}

const BASE = new URL("../../src/knowledge/base/", import.meta.url);
/** Files of people, one a region. A region that is added later does not change the corpus. */
const REGIONS = ["americas-europe", "asia-africa-un", "egypt-maghreb-israel-iran", "gulf", "levant-iraq-yemen"];

const table = (file: string): readonly Row[] => [...readTable(new URL(file, BASE))];
const firsts = (rows: readonly Row[], column: string): readonly string[] => rows.flatMap((row) => list(row, column).slice(0, 1));

/** Reads the names. Every spelling in use occurs. */
export function loadCast(): Cast {
  const states = table("states.tsv");
  const adjective = new Map(states.map((row) => [row.values["id"], list(row, "nisba_m")[0]]));
  const office = new Map(table("offices.tsv").map((row) => [row.values["id"], list(row, "ar_def_m")[0]]));
  const people = REGIONS.flatMap((region) => table(`people/${region}.tsv`));
  const titled = people.flatMap((row) =>
    list(row, "offices").flatMap((text) => {
      const tenure = parseTenure(text);
      const title = office.get(tenure?.office ?? "");
      const nisba = adjective.get(tenure?.body ?? "");
      return title === undefined || nisba === undefined ? [] : list(row, "ar").map((name) => `${title} ال${nisba} ${name}`);
    }),
  );
  return {
    people: people.flatMap((row) => [...list(row, "ar"), ...list(row, "ar_alone")]),
    titled,
    states: states.flatMap((row) => list(row, "ar")),
    nisbas: firsts(states, "nisba_m").map((nisba) => `ال${nisba}`),
    capitals: firsts(states, "capital_ar"),
    places: firsts(table("places.tsv"), "ar"),
    bodies: ["organisations.tsv", "organs.tsv", "groups.tsv"].flatMap((file) => firsts(table(file), "ar")),
    media: firsts(table("media.tsv"), "ar"),
  };
}
