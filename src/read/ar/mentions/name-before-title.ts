import { nounKnown } from "#text/ar/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { hasNoOtherUse, mayBeName, sureNameEnd } from "./name-words.ts";
import type { TitlePhrase } from "./title.ts";

/** Where a new person's name stands right before a title, or a comma away. */
export interface NameBefore {
  readonly first: number;
  readonly end: number;
}

const LONGEST = 4;

/** true where the title says enough of an office to introduce whom it follows: «رئيس الاتحاد السويسري», «المتحدث باسم كينياتا», «مدير مختبر …». */
const introduces = (title: TitlePhrase): boolean =>
  !title.many && title.titles.some((t) => !t.counterpart && !t.possessive && (t.body !== null || t.end - t.first > 1));

/**
 * The name of a person that the title at `at` introduces by following it: «مايكل فرومان الممثل الأمريكي», «قال إدريس لكريني، مدير مختبر الدراسات…»; null where none stands.
 * No name begins before `floor`.
 */
export function nameBeforeTitle(tokens: Tokens<ReaderWord>, at: number, floor: number, title: TitlePhrase): NameBefore | null {
  if (!introduces(title)) return null;
  const comma = (tokens.words[at - 1] as ReaderWord | undefined)?.key === "،";
  const end = comma ? at - 1 : at;
  const from = strictStart(tokens, end, floor);
  const lead = tokens.words[from - 1] as ReaderWord | undefined;
  // Behind a comma a list may go on: there the name stands right behind a verb, or begins the line.
  if (from < end && (!comma || lead === undefined || lead.kind === "newline" || lead.verb !== null || lead.key === "." || lead.key === "،"))
    return comma && (tokens.words[from] as ReaderWord).split.conjunction !== "" ? null : { first: from, end };
  for (let first = end - 2; first >= Math.max(floor, end - LONGEST); first--) {
    const before = tokens.words[first - 1] as ReaderWord | undefined;
    if (before?.verb?.verb.frame !== "say" && before !== undefined && before.kind !== "newline") continue;
    if (sureNameEnd(tokens, first, end) === end || (before?.verb?.verb.frame === "say" && isHeld(tokens, first, end))) return { first, end };
  }
  return null;
}

/** «قال اليستير باسكي المتحدث باسم …»: what a verb of speech and a title hold between them is a name, unless a word of grammar, time or office is in it. */
function isHeld(tokens: Tokens<ReaderWord>, first: number, end: number): boolean {
  for (let i = first; i < end; i++) {
    const word = tokens.words[i] as ReaderWord;
    // «عماد سيد أحمد»: within a name it is no honorific.
    const other = word.key !== "سيد" && (word.titleWord !== null || !hasNoOtherUse(word));
    if (word.kind !== "word" || other || word.split.conjunction !== "" || (word.verb !== null && !word.nameWord)) return false;
    if (i === first && (word.common || (word.split.particle !== "" && nounKnown(word.split.stem) > 0)) && !word.nameWord && word.names.length === 0)
      return false;
    if (i > first && word.key.startsWith("ال") && word.common && i < end - 1) return false;
  }
  return true;
}

function strictStart(tokens: Tokens<ReaderWord>, end: number, floor: number): number {
  let from = end;
  while (from - 1 >= floor && end - from < LONGEST) {
    const word = tokens.words[from - 1] as ReaderWord;
    const unnamed = word.names.every((n) => n.split.conjunction !== "" || n.split.particle !== "");
    if (!mayBeName(word, true) || !(word.plain || word.nameWord || (unnamed && word.titles.length === 0))) break;
    from--;
  }
  const before = tokens.words[from - 1];
  const hard = before === undefined || before.kind !== "word" || before.functionWord !== null || before.verb !== null;
  return end - from >= 2 && hard ? from : end;
}
