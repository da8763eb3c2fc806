import { isMark, type Tokens } from "../../tokenise.ts";
import { readLexicon } from "../word-list.ts";
import { foldPhrase } from "../fold.ts";
import { creditStart } from "./credits.ts";
import { isDisclaimer } from "./disclaimers.ts";
import type { FurnitureKind } from "./furniture-kind.ts";
import type { Paragraph } from "./paragraphs.ts";
import { phraseTable, startsWithPhrase } from "./phrase-table.ts";

const RELATED = phraseTable(readLexicon("related-links.txt"));
const MASTHEADS = phraseTable(readLexicon("mastheads.txt"));
/** Verbs of a headline about an editor: «رئيس التحرير يستقبل …» is news. */
const NEWS_VERBS = new Set(
  foldPhrase("يستقبل تستقبل يلتقي تلتقي يبحث تبحث يؤكد تؤكد يزور تزور يكرم يفتتح يشارك يدعو يعلن تعلن قال أكد استقبل التقى بحث").split(" "),
);

/** A masthead stands in the first lines or in the last ones. */
const TOP = 5;
const BOTTOM = 3;
const MASTHEAD_WORDS = 20;
/** A line of links or tags may be long, but has no full stop. */
const RELATED_WORDS = 40;
const LINK_WORDS = 16;
const OPEN = 0x28;

/** For each paragraph, the kind of furniture that all of it is, or null. */
export function pageFurniture(tokens: Tokens, paragraphs: readonly Paragraph[]): (FurnitureKind | null)[] {
  const kinds: (FurnitureKind | null)[] = new Array(paragraphs.length).fill(null);
  let links = false;
  for (let p = 0; p < paragraphs.length; p++) {
    const paragraph = paragraphs[p] as Paragraph;
    const edge = p < TOP || p >= paragraphs.length - BOTTOM;
    if (edge && isMasthead(tokens, paragraph)) kinds[p] = "masthead";
    else if (edge && isDisclaimer(tokens, paragraph)) kinds[p] = "disclaimer";
    else if (isRelated(tokens, paragraph) || (links && paragraph.words <= LINK_WORDS && !hasStop(tokens, paragraph))) {
      kinds[p] = "related";
      // A label alone has its links in the lines below it.
      links ||= paragraph.words <= 3 && p >= TOP;
      continue;
    }
    links = false;
  }
  markNames(paragraphs, kinds);
  return kinds;
}

/** An agency in brackets between two stops, or tags glued to the last line: furniture that is a sentence of its own inside a paragraph. */
export function sentenceFurniture(tokens: Tokens, first: number, end: number, last: boolean): FurnitureKind | null {
  if (end - first > RELATED_WORDS) return null;
  if (tokens.text.charCodeAt(tokens.start[first] as number) === OPEN && creditStart(tokens, first, end) === first) return "credit";
  return last && startsWithPhrase(tokens, first, end, RELATED) && !hasStop(tokens, { first, end }) ? "related" : null;
}

/** The newspaper's name, printed twice above its masthead, is masthead too. */
function markNames(paragraphs: readonly Paragraph[], kinds: (FurnitureKind | null)[]): void {
  const masthead = kinds.indexOf("masthead");
  if (masthead < 2 || masthead > TOP || paragraphs[masthead - 1]?.repeats !== true) return;
  const words = paragraphs[masthead - 1]?.words;
  for (const p of [masthead - 1, masthead - 2]) if (kinds[p] === null && paragraphs[p]?.words === words) kinds[p] = "masthead";
}

function isMasthead(tokens: Tokens, paragraph: Paragraph): boolean {
  if (paragraph.words > MASTHEAD_WORDS || hasStop(tokens, paragraph) || !startsWithPhrase(tokens, paragraph.first, paragraph.end, MASTHEADS)) return false;
  for (let i = paragraph.first; i < paragraph.end; i++) if (NEWS_VERBS.has(tokens.words[i]?.key ?? "")) return false;
  return true;
}

const isRelated = (tokens: Tokens, paragraph: Paragraph): boolean =>
  paragraph.words <= RELATED_WORDS && startsWithPhrase(tokens, paragraph.first, paragraph.end, RELATED) && !hasStop(tokens, paragraph);

function hasStop(tokens: Tokens, { first, end }: Pick<Paragraph, "first" | "end">): boolean {
  let last = end - 1;
  while (last > first && isMark(tokens, last) && tokens.text.charCodeAt(tokens.start[last] as number) !== 0x2e) last--;
  const stop = tokens.text.charCodeAt(tokens.start[last] as number) === 0x2e;
  return stop && !(last > first && tokens.text.charCodeAt(tokens.start[last - 1] as number) === 0x2e);
}
