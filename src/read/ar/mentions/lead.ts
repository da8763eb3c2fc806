import type { ReaderWord } from "#knowledge/reader-word.ts";

/** What is attached to the first word of a phrase: و or ف, then ب ل or ك. */
export interface Lead {
  readonly conjunction: string;
  readonly particle: string;
}

/** Words whose first letter is their own, though a particle is written alike. */
const BARE = /^(وزير|وليه|والي|وكيل|لواء|فريق|فخامه|كاتب|باحث|ولي)/;
/** «ونظيره», «ومبعوثه»: the pronoun hides the title from the base. */
const HIDDEN_TITLE = /^([وف])?([بل])?(نظير|مبعوث|موفد|سفير|مستشار|نايب)/;

/** What is attached to the word with which a title begins. */
export function leadOfTitle(word: ReaderWord): Lead {
  const split =
    word.titles[0]?.split ??
    word.role?.split ??
    (word.titleWord === null || BARE.test(word.key) || !/^[وفبلك]/.test(word.key)
      ? undefined
      : word.splits.find((s) => s.pronoun === "" && s.stem.length > 1 && (s.conjunction !== "" || s.particle !== "")));
  if (split !== undefined) return split;
  const hidden = HIDDEN_TITLE.exec(word.key);
  return { conjunction: hidden?.[1] ?? "", particle: hidden?.[2] ?? "" };
}
