const ENGLISH = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

/** A counted number as an editor writes it: English spells up to ten; Arabic keeps the digit, because its word changes with what is counted. */
export const smallNumber = (n: number, lang: "ar" | "en"): string => (lang === "en" ? ENGLISH[n] : undefined) ?? String(n);
