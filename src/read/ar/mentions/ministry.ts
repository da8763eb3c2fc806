import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";

/** The most words of a ministry's name («الشؤون الإسلامية والأوقاف والدعوة والإرشاد»). */
const LONGEST = 5;
/** Ministries that have a name without the word ministry, by the folded name of their matter. */
const WELL_KNOWN: Readonly<Record<string, readonly [string, string]>> = {
  الخارجيه: ["foreign_ministry", "foreign ministry"],
  خارجيه: ["foreign_ministry", "foreign ministry"],
  "الشوون الخارجيه": ["foreign_ministry", "foreign ministry"],
  "الشوون الخارجيه والتعاون": ["foreign_ministry", "foreign ministry"],
  "الخارجيه والتعاون": ["foreign_ministry", "foreign ministry"],
  "الخارجيه والمغتربين": ["foreign_ministry", "foreign ministry"],
  الداخليه: ["interior_ministry", "interior ministry"],
  داخليه: ["interior_ministry", "interior ministry"],
  الدفاع: ["defence_ministry", "defence ministry"],
  دفاع: ["defence_ministry", "defence ministry"],
};
/** Matters that are no matter without the noun behind them: «حقوق الإنسان», «شؤون الأسرى». */
const COMPLETED = /^(حقوق|شوون|شيون|تكنولوجيا|شؤون)$/;
/** Matters that take an adjective of their own: «الشؤون الإسلامية», «التعليم العالي». */
const QUALIFIED = /^(الشوون|الشيون|التعليم|التجاره|التنميه|العلاقات|النفط|الامن)/;

/** Where the matter of a ministry that begins at `from` ends; `from` where none stands. */
export function ministryEnd(tokens: Tokens<ReaderWord>, from: number, limit: number): number {
  let end = from;
  while (end < limit && end - from < LONGEST) {
    const next = tokens.words[end] as ReaderWord;
    if (next.kind !== "word" || next.functionWord !== null || (next.nisba !== null && end > from)) break;
    const first = end === from && (next.key.startsWith("ال") || (next.nisba === null && !next.key.startsWith("لل")));
    const joined =
      end > from && /^وال/.test(next.key) && next.verb === null && next.names.length === 0 && next.organHeads.length === 0 && next.titles.length === 0;
    const qualified = end > from && next.key.startsWith("ال") && next.time === null && QUALIFIED.test((tokens.words[from] as ReaderWord).key);
    if (!first && !joined && !qualified) break;
    end++;
    // «وزارة خارجية روسيا»: a matter without article is one word, unless a noun completes it («وزارة حقوق الإنسان»).
    if (first && !next.key.startsWith("ال")) {
      if (COMPLETED.test(next.key) && tokens.words[end]?.key.startsWith("ال") === true && end < limit) end++;
      break;
    }
  }
  return end;
}

/** What the ministry of a matter is called, by the folded words of the matter. */
export function ministryOf(words: readonly string[]): { readonly id: string; readonly en: string } {
  const known = WELL_KNOWN[words.join(" ")];
  return known === undefined ? { id: `ministry_${words.join("_")}`, en: "ministry" } : { id: known[0], en: known[1] };
}
