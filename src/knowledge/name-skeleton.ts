/** Letters that transliterations of one foreign name use for one another, each group by the letter that stands for it. */
const CLASSES: readonly (readonly [string, string])[] = [
  ["غجقك", "ك"],
  ["ثط", "ت"],
  ["ذض", "د"],
  ["ص", "س"],
  ["زظ", "ز"],
  ["ڤ", "ف"],
];
const VOWELS = "اويهءع";
/** What becomes of a letter; a letter that is not here stays. */
const BONE: ReadonlyMap<string, string> = new Map([
  ...[...VOWELS].map((letter) => [letter, ""] as const),
  ...CLASSES.flatMap(([letters, one]) => [...letters].map((letter) => [letter, one] as const)),
]);
const FIRST_VOWELS = "اويع";

/**
 * The consonants of a folded name, word by word: «ويستفال» and «ويستفل» are one, غ ج ق ك are one. The first letter of a word stays even where it is a vowel's, as «ا».
 * Two names of one skeleton need not be one: who takes them for one must know more (side, office).
 */
export function nameSkeleton(words: readonly string[]): string {
  let skeleton = "";
  let last = "";
  let parts = 0;
  for (const word of words) {
    if (word === "بن" || word === "ابن") continue;
    if (parts++ > 0) skeleton += " ";
    if (word !== "" && FIRST_VOWELS.includes(word[0] as string)) skeleton += "ا";
    last = "";
    for (let i = 0; i < word.length; i++) {
      const letter = word[i] as string;
      const bone = BONE.get(letter) ?? letter;
      // A consonant told twice counts once.
      if (bone === "" || bone === last) continue;
      skeleton += bone;
      last = bone;
    }
  }
  return skeleton;
}
