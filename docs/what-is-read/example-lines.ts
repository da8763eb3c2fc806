import type { Example, Find } from "./sheets.ts";

const escaped = (text: string): string => text.trim().replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** No mark of the text is read as Markdown. */
const plain = (text: string): string =>
  escaped(text)
    .replace(/[\\`*_[\]|]/g, "\\$&")
    .replaceAll("\n", " ");
/** Words of a report in a line of English, kept in their own direction. */
const inline = (text: string): string => (/\p{Script=Arabic}/u.test(text) ? `<bdi>${plain(text)}</bdi>` : plain(text));

/** Arabic as a paragraph of its own. */
export const arabic = (text: string, tag: "blockquote" | "p" = "blockquote"): string =>
  `<${tag} dir="rtl" lang="ar">${escaped(text).replaceAll(/\n\s*/g, "<br>")}</${tag}>`;

/** One example: its text, then what is found in it or why nothing is. */
export function exampleLines({ text, published, finds, because, "not-yet": notYet }: Example): readonly string[] {
  const found = typeof finds === "string" ? (finds === "nothing" ? [] : [inline(finds)]) : finds.map(findWords);
  const day = published === undefined || published === "unknown" ? "" : ` (published ${published})`;
  const lead = notYet === undefined ? "Found" : "Should be found, and is not yet";
  return [
    arabic(text),
    "",
    ...(found.length === 0 ? [] : [`${lead}${day}:`, "", ...found.map((words) => `- ${words}`), ""]),
    ...(found.length > 0 ? [] : [notYet === undefined ? "Nothing is found." : "Nothing should be found, and something is yet.", ""]),
    ...(because === undefined ? [] : [`Because: ${plain(because)}`, ""]),
    ...(notYet === undefined ? [] : [`Not yet: ${plain(notYet)}`, ""]),
  ];
}

const findWords = (find: Find): string =>
  typeof find === "string"
    ? inline(find)
    : Object.entries(find)
        .map(([field, value]) => `${field}: ${[value].flat().map(inline).join(", ")}`)
        .join(" · ");
