import { KINDS } from "./kinds.ts";
import { sheetLines } from "./sheet-lines.ts";
import type { Kind } from "./sheets.ts";

/** The page `docs/what-is-read.md`, made of the sheets and of the GLOSSARY alone. A folder that has no place yet stands at the end under its own name. */
export function whatIsRead(kinds: readonly Kind[], glossary: string): string {
  const known = new Map(kinds.map((kind) => [kind.folder, kind]));
  const others = kinds.filter(({ folder }) => !KINDS.some((k) => k.folder === folder)).map(({ folder }) => ({ folder, title: folder, word: null }));
  const parts = [...KINDS, ...others].flatMap(({ folder, title, word }) => {
    const sheets = known.get(folder)?.sheets ?? [];
    return sheets.length === 0 ? [] : [{ folder, title, word, sheets }];
  });
  const contents = parts.map(({ title, sheets }) => {
    const examples = sheets.flatMap((s) => s.examples);
    const misses = examples.filter((e) => e.because !== undefined || e.finds === "nothing").length;
    return `- ${title}: ${sheets.length} sheet${sheets.length === 1 ? "" : "s"}, ${examples.length} examples, ${misses} of them near misses`;
  });
  const lines = [
    "# What is read, and what is not",
    "",
    "Kind by kind and rule by rule: what the reader finds, what it deliberately leaves, and what it does not find yet. A rule's name here is its name in `rules` of a",
    "Reading and in `qanat read --explain`, or that of its file. Names in the examples are invented.",
    "",
    "This page is made of the files in `examples/ar` by `npm run what-is-read`; `npm test` runs every example and compares this page with them. Change the sheets, not the page.",
    "",
    ...contents,
    "",
    ...parts.flatMap(({ folder, title, word, sheets }) => [
      `## ${title}`,
      "",
      ...introduction(word, glossary),
      ...sheets.flatMap((s) => sheetLines(s, folder)),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** What the GLOSSARY says of a word. */
function introduction(word: string | null, glossary: string): readonly string[] {
  if (word === null) return [];
  const section = glossary.split(/^## /m).find((part) => part.startsWith(`${word} · `));
  return section === undefined ? [] : [section.slice(section.indexOf("\n") + 1).trim(), ""];
}
