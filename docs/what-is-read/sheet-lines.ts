import { arabic, exampleLines } from "./example-lines.ts";
import type { Example, Sheet } from "./sheets.ts";

/** So many plain finds are shown of a sheet; the others are in the sheet. What is deliberately not found, or not yet, is always shown. */
const SHOWN = 2;

const isTold = (example: Example): boolean => example.because !== undefined || example["not-yet"] !== undefined || example.finds === "nothing";

/** One rule as its sheet tells it: what, by which pattern, why; two finds, all near misses, all that is not found yet. */
export function sheetLines({ name, phenomenon, pattern, why, examples }: Sheet, folder: string): readonly string[] {
  const plain = examples.filter((e) => !isTold(e));
  const shown = [...plain.slice(0, SHOWN), ...examples.filter(isTold)];
  const more = examples.length - shown.length;
  const file = `examples/ar/${folder}/${name}.yaml`;
  return [
    `### ${name}: ${phenomenon}`,
    "",
    why,
    "",
    arabic(pattern, "p"),
    "",
    ...shown.flatMap(exampleLines),
    `Sheet: [\`${file}\`](../${file})${more === 0 ? "" : `, with ${more} more`}.`,
    "",
  ];
}
