/** The word that an editor marks with `*` may stand with the article or without. */
const MARK = "*";

/** The phrases that one cell's entry stands for («*حقوق *الإنسان»: each marked word with ال and without). */
export function writtenPhrases(entry: string): readonly string[] {
  let phrases: readonly string[] = [""];
  for (const word of entry.split(" ")) {
    const bare = word.startsWith(MARK) ? word.slice(MARK.length) : word;
    const forms = word.startsWith(MARK) ? [bare, `ال${bare}`] : [bare];
    phrases = phrases.flatMap((phrase) => forms.map((form) => (phrase === "" ? form : `${phrase} ${form}`)));
  }
  return phrases;
}
