import { textWidth } from "./text-width.ts";

const ISOLATE = "\u2068";
const POP = "\u2069";

/** A text in lines of at most so many places, cut between words; a word that is longer stands alone. An isolate that runs over the end of a line is closed there and opened again. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return balanced(lines);
}

function balanced(lines: readonly string[]): readonly string[] {
  let open = 0;
  return lines.map((line) => {
    const before = ISOLATE.repeat(open);
    for (const c of line) open = c === ISOLATE ? open + 1 : c === POP ? Math.max(0, open - 1) : open;
    return before + line + POP.repeat(open);
  });
}
