/** Letters that transliterations of one foreign name use for one another. */
const CLASSES: readonly (readonly [RegExp, string])[] = [
  [/[غجقك]/g, "ك"],
  [/[ثط]/g, "ت"],
  [/[ذض]/g, "د"],
  [/[ص]/g, "س"],
  [/[زظ]/g, "ز"],
  [/[ڤ]/g, "ف"],
];
const VOWELS = /[اويهءع]/g;

/**
 * The consonants of a folded name, word by word: «ويستفال» and «ويستفل» are one, غ ج ق ك are one. The first letter of a word stays even where it is a vowel's, as «ا».
 * Two names of one skeleton need not be one: who takes them for one must know more (side, office).
 */
export function nameSkeleton(words: readonly string[]): string {
  return words
    .filter((w) => w !== "بن" && w !== "ابن")
    .map((word) => {
      const first = /^[اويع]/.test(word) ? "ا" : "";
      let bones = word.replace(VOWELS, "");
      for (const [letters, one] of CLASSES) bones = bones.replace(letters, one);
      return first + bones.replace(/(.)\1+/g, "$1");
    })
    .join(" ");
}
