import { readFileSync } from "node:fs";

/** One line of a data file: its values by column name, and where it stands. */
export interface Row {
  readonly file: string;
  /** 1 is the first line of the file. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a table of the base (tab-separated, first line the column names, `#` lines are comments).
 * Throws `Error` naming file and line where a line has another number of columns: the base is part of the program, so that is a defect of it.
 */
export function readTable(file: URL): readonly Row[] {
  const name = file.pathname.split("/").slice(-2).join("/");
  const rows: Row[] = [];
  let columns: readonly string[] | null = null;
  readFileSync(file, "utf8")
    .split("\n")
    .forEach((text, index) => {
      if (text === "" || text.startsWith("#")) return;
      const cells = text.split("\t");
      if (columns === null) {
        columns = cells;
        return;
      }
      if (cells.length !== columns.length) throw new Error(`knowledge: ${name} line ${index + 1}: ${cells.length} columns, expected ${columns.length}`);
      const values: Record<string, string> = {};
      columns.forEach((column, i) => {
        values[column] = cells[i] as string;
      });
      rows.push({ file: name, line: index + 1, values });
    });
  return rows;
}

/** The values of a cell: `a;b` is two, `-` is none. */
export function list(row: Row, column: string): readonly string[] {
  const cell = row.values[column] ?? "-";
  return cell === "-" || cell === "" ? [] : cell.split(";");
}

/** A cell that may be empty (`-`). */
export function optional(row: Row, column: string): string | null {
  const cell = row.values[column] ?? "-";
  return cell === "-" || cell === "" ? null : cell;
}
