import type { Split } from "../word.ts";

/** Every admissible split of a folded key, the likeliest first. Never empty. */
export function splitClitics(key: string): readonly Split[] {
  const splits: Split[] = [{ conjunction: "", particle: "", article: false, stem: key, pronoun: "" }];
  const add = (conjunction: Split["conjunction"], particle: Split["particle"], article: boolean, stem: string): void => {
    if (stem.length >= 2) splits.push({ conjunction, particle, article, stem, pronoun: "" });
  };
  const rest = (conjunction: Split["conjunction"], s: string): void => {
    if (s.startsWith("ال")) add(conjunction, "", true, s.slice(2));
    if (s.startsWith("لل")) add(conjunction, "ل", true, s.slice(2));
    const p = s[0];
    if (p === "ب" || p === "ك" || p === "ل" || p === "س") {
      add(conjunction, p, false, s.slice(1));
      if (s.startsWith("ال", 1)) add(conjunction, p, true, s.slice(3));
    }
  };
  rest("", key);
  const c = key[0];
  if (c === "و" || c === "ف") {
    add(c, "", false, key.slice(1));
    rest(c, key.slice(1));
  }
  return splits;
}
