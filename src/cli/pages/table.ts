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

/** So many rows decide how wide the columns are. */
const DECIDING = 100;

/** What each column needs; where that is too much for the line, place by place, the column gives way whose rows grow least by it, the widest among equals. */
function fitted(columns: readonly Column[], rows: readonly (readonly Cell[])[], width: number): readonly number[] {
  const widths = columns.map(({ heading }, at) => Math.max(textWidth(heading), ...rows.map((row) => textWidth(row[at]?.text ?? ""))));
  const deciding = rows.slice(0, DECIDING);
  const heightsAt = (at: number, wide: number): readonly number[] => deciding.map((row) => wrapWords(row[at]?.text ?? "", wide).length);
  const heights = columns.map((_, at) => heightsAt(at, widths[at] as number));
  let excess = widths.reduce((sum, n) => sum + n, 0) + GAP.length * (columns.length - 1) - width;
  for (; excess > 0; excess--) {
    let best: { readonly at: number; readonly grown: readonly number[]; readonly lines: number } | null = null;
    for (const [at, { least }] of columns.entries()) {
      const wide = widths[at] as number;
      if (least === null || wide <= least) continue;
      const grown = heightsAt(at, wide - 1);
      const lines = deciding.reduce((sum, _, row) => sum + Math.max(...heights.map((own, n) => (n === at ? grown : own)[row] ?? 1)), 0);
      if (best === null || lines < best.lines || (lines === best.lines && wide > (widths[best.at] as number))) best = { at, grown, lines };
    }
    if (best === null) break;
    widths[best.at] = (widths[best.at] as number) - 1;
    heights[best.at] = best.grown;
  }
  return widths;
}
