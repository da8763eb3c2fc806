import { foldWord } from "#text/ar/fold.ts";
import { publishedDay } from "../published-day.ts";

/** Words that are looked at together: shorter runs are in unrelated reports too («قال وزير الخارجية الأمريكي»), longer ones are broken by each small change. */
const RUN = 6;
/** Of all runs, one in so many is kept: the same ones in every text that holds them, so that texts can be compared by them. */
const SAMPLE = 12;
/** A long text is compared by the first of its keys. */
const MOST = 64;
const WORD = /[\p{L}\p{N}]+/gu;
/** FNV-1a, 32 bits. */
const SEED = 0x811c9dc5;
const PRIME = 0x01000193;

/** Which runs of words a text holds, sampled: near-copies of one text share most of them. Sorted, each once; depends on nothing but the text. */
export function wireKeys(text: string): readonly string[] {
  const hashes: number[] = [];
  const keys = new Set<number>();
  for (const [word] of text.matchAll(WORD)) {
    hashes.push(hashOf(foldWord(word)));
    if (hashes.length < RUN) continue;
    let run = SEED;
    for (let i = hashes.length - RUN; i < hashes.length; i++) run = Math.imul(run ^ (hashes[i] as number), PRIME) >>> 0;
    if ((run ^ (run >>> 15)) % SAMPLE === 0) keys.add(run);
    if (keys.size === MOST) break;
  }
  return [...keys].map((key) => key.toString(36)).sort();
}

/** A wire text is copied within days: keys are kept by the week, so that what reports of all years share («قال في تصريحات صحفية») costs nothing. */
const DAYS_A_WEEK = 7;
const weekOf = (published: string | null): number | null => {
  const day = publishedDay({ published });
  return day === null ? null : Math.floor(day / DAYS_A_WEEK);
};

/** The keys of a text under which its report is filed; `published` as YYYY-MM-DD, null where unknown. */
export const filedWireKeys = (keys: readonly string[], published: string | null): readonly string[] => keys.map((key) => `${key}@${weekOf(published) ?? "?"}`);

/** The keys under which copies of a report may be filed, by its own: those of its week, of the one before and of the one after. */
export const askedWireKeys = (filed: readonly string[]): readonly string[] =>
  filed.flatMap((filedKey) => {
    const at = filedKey.indexOf("@");
    const week = Number(filedKey.slice(at + 1));
    return Number.isNaN(week) ? [filedKey] : [week - 1, week, week + 1].map((w) => `${filedKey.slice(0, at)}@${w}`);
  });

function hashOf(word: string): number {
  let hash = SEED;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), PRIME) >>> 0;
  return hash;
}
