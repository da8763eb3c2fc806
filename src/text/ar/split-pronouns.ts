import { type Candidate, splitOf } from "./split-candidate.ts";
import { imperfectKnown, Known, nounKnown, pastKnown } from "./lexicon.ts";
import type { Prefix } from "./split-prefixes.ts";

const PRONOUNS = ["هما", "هم", "هن", "ها", "ه", "كم", "نا", "ني", "ي", "ك"];
const LONGEST_STEM = 30;

/** Adds a candidate for each pronoun that the word may end in after the given particles. */
export function pronounSplits(key: string, plain: string, prefix: Prefix, candidates: Candidate[]): void {
  for (const pronoun of PRONOUNS) {
    if (!key.endsWith(pronoun)) continue;
    const last = plain[key.length - pronoun.length];
    // ة and ى are no pronouns.
    if ((pronoun === "ه" && last !== "ه") || (pronoun === "ي" && last !== "ي")) continue;
    const to = key.length - pronoun.length;
    const length = to - prefix.length;
    if (length < 1 || length > LONGEST_STEM) continue;
    const written = key.slice(prefix.length, to);
    // ل and ب are stems before a pronoun: له, بها.
    if (length === 1 && !((written === "ل" || written === "ب") && prefix.split.particle === "")) continue;
    const stem = restore(written, plain[to - 1] as string);
    candidates.push({ split: splitOf(prefix, stem, pronoun), from: prefix.length, to });
  }
}

/** The stem as it is written without a pronoun: ت was ة, ؤ and ئ were ء, ا was ى. */
function restore(written: string, last: string): string {
  if (written.length < 3) return written;
  const base = written.slice(0, -1);
  if (last === "ت") return keepsT(written, base) ? written : `${base}ه`;
  if (last === "ؤ" || last === "ئ") return [`${base}ء`, `${base}ي`, `${base}ا`].find((stem) => nounKnown(stem) === Known.word) ?? `${base}ء`;
  if (
    last === "ا" &&
    pastKnown(written) === Known.no &&
    (nounKnown(`${base}ي`) === Known.word || pastKnown(`${base}ي`) === Known.word || imperfectKnown(`${base}ي`) === Known.word)
  )
    return `${base}ي`;
  return written;
}

/** وقته, زياراته, أعلنتها: a ت of its own, of the plural, of the verb. */
function keepsT(written: string, base: string): boolean {
  if (nounKnown(`${base}ه`) === Known.word) return false;
  if (nounKnown(written) === Known.word) return true;
  return base.endsWith("ا") || pastKnown(written) !== Known.no;
}
