const WORDS = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

/** "eighth"; from eleven on in digits: "21st". */
export function englishOrdinal(n: number): string {
  const word = WORDS[n];
  if (word !== undefined && word !== "") return word;
  const suffix = n % 100 >= 11 && n % 100 <= 13 ? "th" : (["th", "st", "nd", "rd"][n % 10] ?? "th");
  return `${n}${suffix}`;
}
