/** So many letters name a text that has no title: a line in a list. */
const OPENING_LETTERS = 70;

/** The first words of a text, by which it is called where it has no title: of its first line with letters, cut at a word. Empty where there are none. */
export function openingWords(text: string): string {
  const line = /[^\s\u200e\u200f\u061c][^\n]*/.exec(text)?.[0].replace(/\s+/g, " ").trim() ?? "";
  if (line.length <= OPENING_LETTERS) return line;
  const cut = line.slice(0, OPENING_LETTERS);
  const words = cut.replace(/\s\S*$/, "");
  return `${words === "" ? cut : words} …`;
}
