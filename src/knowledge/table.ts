import { readFileSync } from "node:fs";

/** One line of a data file: its values by column name, and where it stands. */
export interface Row {
  readonly file: string;
  /** 1 is the first line of the file. */
  readonly line: number;
  readonly values: Readonly<Record<string, string>>;
}

/**
 * Reads a table of the base (tab-separated, first line the column names, `#` lines are comments), row by row: a row that nobody keeps is gone before the next.
 * Throws `Error` naming file and line where a line has another number of columns: the base is part of the program, so that is a defect of it.
 */
export function* readTable(file: URL): Generator<Row> {
  const name = file.pathname.split("/").slice(-2).join("/");
  const text = readFileSync(file, "utf8");
  let columns: readonly string[] | null = null;
  for (let start = 0, end = 0, line = 1; start < text.length; start = end + 1, line++) {
    end = text.indexOf("\n", start);
    if (end < 0) end = text.length;
    if (end === start || text[start] === "#") continue;
    const cells = text.slice(start, end).split("\t");
    if (columns === null) {
      columns = cells;
      continue;
    }
    if (cells.length !== columns.length) throw new Error(`knowledge: ${name} line ${line}: ${cells.length} columns, expected ${columns.length}`);
    const values: Record<string, string> = {};
    for (let i = 0; i < cells.length; i++) values[columns[i] as string] = cells[i] as string;
    yield { file: name, line, values };
  }
}

/** The values of a cell: `a;b` is two, `-` is none. */
export function list(row: Row, column: string): readonly string[] {
  const cell = row.values[column] ?? "-";
  return cell === "-" || cell === "" ? [] : cell.split(";");
}

/** The first value of a cell, null where it has none. */
export function first(row: Row, column: string): string | null {
  const cell = optional(row, column);
  const end = cell?.indexOf(";") ?? -1;
  return cell === null || end < 0 ? cell : cell.slice(0, end);
}

/** A cell that may be empty (`-`). */
export function optional(row: Row, column: string): string | null {
  const cell = row.values[column] ?? "-";
  return cell === "-" || cell === "" ? null : cell;
}
