import type { Page } from "../digest/page.ts";
import { textWidth } from "./text-width.ts";
import { wrapWords } from "./wrap-words.ts";

/** A column: its heading, and how narrow it may become where the line is too short for all; null: it never does. */
export interface Column {
  readonly heading: string;
  readonly least: number | null;
}

/** What stands in one place of a table; `paint` marks it without taking room. */
export interface Cell {
  readonly text: string;
  readonly paint?: (text: string) => string;
}

/** Between two columns. */
const GAP = "  ";

/** Rows under their headings, each cell wrapped within its column. Cells are padded behind their text: that keeps columns in line in either direction of writing. */
export function tableLines(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number, { paint }: Page): readonly string[] {
  const widths = fitted(columns, rows, width);
  const head = columns.map(({ heading }) => ({ text: heading, paint: paint.faint }));
  return [head, ...rows].flatMap((row) => rowLines(row, widths));
}

function rowLines(row: readonly Cell[], widths: readonly number[]): readonly string[] {
  const cells = row.map(({ text }, at) => wrapWords(text, widths[at] as number));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, n) =>
    row
      .map(({ paint }, at) => {
        const text = cells[at]?.[n] ?? "";
        const room = " ".repeat(Math.max(0, (widths[at] as number) - textWidth(text)));
        return (paint === undefined || text === "" ? text : paint(text)) + room;
      })
      .join(GAP)
      .trimEnd(),
  );
}

/** What each column needs; where that is too much for the line, the widest of those that may become narrower gives way first. */
function fitted(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const widths = columns.map(({ heading }, at) => Math.max(textWidth(heading), ...rows.map((row) => textWidth(row[at]?.text ?? ""))));
  let excess = widths.reduce((sum, n) => sum + n, 0) + GAP.length * (columns.length - 1) - width;
  while (excess > 0) {
    const widest = columns
      .map(({ least }, at) => ({ at, room: least === null ? 0 : (widths[at] as number) - least, wide: widths[at] as number }))
      .filter(({ room }) => room > 0)
      .sort((a, b) => b.wide - a.wide)[0];
    if (widest === undefined) break;
    widths[widest.at] = (widths[widest.at] as number) - 1;
    excess--;
  }
  return widths;
}
