import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** One line of a data file of the base. */
export interface Line {
  readonly file: string;
  /** 1 is the first line of the file. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const NAMED = "id kind side wikidata en ar ar_short";

/** The columns of each file as FORMAT.md gives them; people are one file a region. */
export const COLUMNS: Readonly<Record<string, string>> = {
  "states.tsv": "id wikidata en capital_en ar nisba_m nisba_f nisba_pl capital_ar",
  "organisations.tsv": NAMED,
  "organs.tsv": NAMED,
  "groups.tsv": NAMED,
  "media.tsv": NAMED,
  "people/*.tsv": "id side wikidata en ar ar_alone offices",
  "offices.tsv": "id rank en ar_def_m ar_con_m ar_def_f ar_con_f ar_def_pl ar_con_pl",
  "office-names.tsv": "ar office body",
  "story-names.tsv": "ar entity where",
  "places.tsv": "id country en ar kind",
};

/** Which entry of `COLUMNS` a file falls under. */
export const kindOfFile = (file: string): string => (file.startsWith("people/") ? "people/*.tsv" : file);

/** The lines of one table, and a fault for each line with another number of columns. */
export function parseBaseFile(file: string, text: string): { readonly lines: readonly Line[]; readonly faults: readonly string[] } {
  const columns = (COLUMNS[kindOfFile(file)] ?? "").split(" ");
  const lines: Line[] = [];
  const faults: string[] = [];
  let header = false;
  text.split("\n").forEach((row, index) => {
    if (row === "" || row.startsWith("#")) return;
    const at = `${file}:${index + 1}`;
    const cells = row.split("\t");
    if (!header) {
      header = true;
      if (cells.join(" ") !== columns.join(" ")) faults.push(`${at} columns are ${cells.join(" ")}`);
    } else if (cells.length !== columns.length) faults.push(`${at} has ${cells.length} columns, not ${columns.length}`);
    else lines.push({ file, line: index + 1, cells: Object.fromEntries(columns.map((column, i) => [column, cells[i] as string])) });
  });
  if (text.includes("\r") || !text.endsWith("\n")) faults.push(`${file}: lines end in \\n, the last one too`);
  return { lines, faults };
}

/** All tables of a folder of the base. */
export function readBaseFiles(folder: string): { readonly lines: readonly Line[]; readonly faults: readonly string[]; readonly unknown: readonly string[] } {
  const files = [...readdirSync(folder), ...readdirSync(join(folder, "people")).map((f) => `people/${f}`)].filter((f) => f.endsWith(".tsv"));
  const read = files.filter((f) => kindOfFile(f) in COLUMNS).map((file) => parseBaseFile(file, readFileSync(join(folder, file), "utf8")));
  return { lines: read.flatMap((r) => r.lines), faults: read.flatMap((r) => r.faults), unknown: files.filter((f) => !(kindOfFile(f) in COLUMNS)) };
}

/** Where a line stands, for a person who will mend it. */
export const place = (line: Line): string => `${line.file}:${line.line} ${line.cells["id"] ?? line.cells["ar"]}`;

/** The values of a cell; `-` has none. */
export const values = (line: Line, column: string): readonly string[] => {
  const cell = line.cells[column] ?? "-";
  return cell === "-" ? [] : cell.split(";");
};
