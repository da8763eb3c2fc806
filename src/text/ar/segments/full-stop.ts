import type { Tokens } from "../../tokenise.ts";
import { readWordSet } from "../word-list.ts";

const LETTER_NAMES = readWordSet("letter-names.txt");
/** Titles of one letter: doctor, professor, engineer, sheikh. They stand before a name, never at an end. */
const TITLES = new Set(["د", "ا", "م", "ق", "ش", "ص"]);
/** «1442هـ», «2015م» */
const CALENDARS = new Set(["ه", "م"]);
const MONTHS = new Set(
  "يناير فبراير مارس ابريل مايو يونيو يوليو اغسطس سبتمبر اكتوبر نوفمبر ديسمبر كانون شباط اذار نيسان ايار حزيران تموز اب ايلول تشرين جانفي فيفري افريل ماي جوان جويليه اوت غشت يوليوز شتنبر نونبر دجنبر محرم صفر ربيع جمادي رجب شعبان رمضان شوال ذو ذي".split(
    " ",
  ),
);
const ARABIC = 0x600;
/** «العربية.نت» */
const DOMAINS = new Set(["نت", "كوم", "اورغ"]);
/** «وأ.د.», «لد.»; not «لا.» */
const JOINED_TITLE = /^[وفل][دأقشص]$/;
const CLITICS = /^[وفبل].{2}/;

/** Whether the full stop at token `i` ends a sentence of the paragraph that begins at `first`. */
export function endsSentence(tokens: Tokens, i: number, first: number): boolean {
  const { words, start, end, text } = tokens;
  const before = i > first ? words[i - 1] : undefined;
  const after = words[i + 1];
  if (before === undefined) return false;
  const stop = text.charCodeAt(start[i] as number);
  // «..», «...» and «. .» are a pause.
  if (before.kind === "mark" && text.charCodeAt(start[i - 1] as number) === stop) return false;
  if (after?.kind === "mark" && text.charCodeAt(start[i + 1] as number) === stop) return false;
  if (after === undefined || after.kind === "newline") return true;
  const gluedBefore = end[i - 1] === start[i];
  const gluedAfter = end[i] === start[i + 1];
  if (before.kind === "number") {
    // 2.5, and «00 .10» where the typesetter puts a space before every stop.
    if (after.kind === "number" && (gluedBefore || gluedAfter)) return !(gluedBefore && gluedAfter) && before.key.length > 2;
    if (i - 1 === first) return false;
    return !(before.key.length <= 2 && after.kind === "word" && MONTHS.has(after.key));
  }
  if (before.kind === "word") {
    const latin = before.key.charCodeAt(0) < ARABIC;
    // Domain names, U.S.
    if (latin && gluedAfter && after.kind !== "mark" && after.key.charCodeAt(0) < ARABIC) return false;
    if (gluedAfter && DOMAINS.has(after.key)) return false;
    if (before.key.length === 2 && JOINED_TITLE.test(before.surface)) return false;
    if (before.key.length > 1 && !LETTER_NAMES.has(before.key) && !(CLITICS.test(before.key) && LETTER_NAMES.has(before.key.slice(1)))) return true;
    return endsAfterLetter(tokens, i, first);
  }
  return true;
}

/** After a single letter or a letter's name: an initial, unless the letters are over («يو.بي.آي. وقال») or it is a calendar («1442هـ.»). */
function endsAfterLetter(tokens: Tokens, i: number, first: number): boolean {
  const { words, start, end, text } = tokens;
  const key = words[i - 1]?.key ?? "";
  if (CALENDARS.has(key) && i - 2 >= first && words[i - 2]?.kind === "number") return true;
  const after = words[i + 1];
  if (TITLES.has(key) || after?.kind !== "word" || end[i] === start[i + 1]) return false;
  const dotted = i - 2 >= first && words[i - 2]?.kind === "mark" && text.charCodeAt(start[i - 2] as number) === text.charCodeAt(start[i] as number);
  return dotted && after.key.length > 3 && after.key.startsWith("و");
}
