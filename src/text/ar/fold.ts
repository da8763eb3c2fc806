/** What a UTF-16 code unit is to the tokeniser. */
export const CharClass = {
  mark: 0,
  letter: 1,
  digit: 2,
  space: 3,
  newline: 4,
  /** Vowel marks, tatweel, joiners, direction marks: part of a word they stand in, nothing elsewhere. */
  ignorable: 5,
  surrogate: 6,
} as const;

const CLASS = new Uint8Array(0x10000);
/** The folded form of a code unit; 0 where it vanishes. */
const FOLD = new Uint16Array(0x10000);

const IGNORABLE =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0300-\u036f]+/g;
const SPECIAL: Readonly<Record<string, string>> = {
  أ: "ا",
  إ: "ا",
  آ: "ا",
  ٱ: "ا",
  ى: "ي",
  ة: "ه",
  ؤ: "و",
  ئ: "ي",
  ک: "ك",
  گ: "ك",
  ی: "ي",
  ے: "ي",
  ہ: "ه",
  ھ: "ه",
  ە: "ه",
  ڤ: "ف",
  پ: "ب",
  چ: "ج",
  ژ: "ز",
};

for (let unit = 0; unit < 0x10000; unit++) FOLD[unit] = unit;

/** All code units but surrogates, each at its own place. */
const UNITS = unitsOf(FOLD.slice().fill(0x20, 0xd800, 0xe000));

/** Units as text; by parts, as a call takes so many arguments and no more. */
function unitsOf(units: Uint16Array): string {
  let text = "";
  for (let from = 0; from < units.length; from += 0x2000) text += String.fromCharCode(...units.subarray(from, from + 0x2000));
  return text;
}

/** Classes by pattern, the later the stronger. Whole runs at once: a test of each unit by itself would cost most of the start-up time. */
const PATTERNS: readonly (readonly [RegExp, number])[] = [
  [/[\p{L}\p{M}]+/gu, CharClass.letter],
  [/\p{Nd}+/gu, CharClass.digit],
  [/\s+/g, CharClass.space],
  [IGNORABLE, CharClass.ignorable],
  [/[\n\u2028\u2029]/g, CharClass.newline],
];

// Control characters part words like white space.
CLASS.fill(CharClass.space, 0, 0x20).fill(CharClass.space, 0x7f, 0x80);
for (const [pattern, kind] of PATTERNS) for (const run of UNITS.matchAll(pattern)) CLASS.fill(kind, run.index, run.index + run[0].length);
CLASS.fill(CharClass.surrogate, 0xd800, 0xe000);
for (let digit = 0; digit <= 9; digit++) {
  FOLD[0x660 + digit] = 0x30 + digit;
  FOLD[0x6f0 + digit] = 0x30 + digit;
}
/** Letters with two cases all stand below this, but for a few forms that news does not use. */
const CASED_BELOW = 0x2190;
for (let unit = 0; unit < CASED_BELOW; unit++) {
  const lower = String.fromCharCode(unit).toLowerCase();
  if (CLASS[unit] === CharClass.letter && lower.length === 1) FOLD[unit] = lower.charCodeAt(0);
}
for (const [from, to] of Object.entries(SPECIAL)) FOLD[from.charCodeAt(0)] = to.charCodeAt(0);
for (let unit = 0; unit < 0x10000; unit++) if (CLASS[unit] === CharClass.ignorable) FOLD[unit] = 0;

/** The class of a UTF-16 code unit, one of `CharClass`. */
export const charClass = (unit: number): number => CLASS[unit] as number;

/**
 * The lookup key of a word: vowel marks, tatweel and controls dropped, أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي, Persian letters to their Arabic kin, Arabic-Indic
 * digits to ASCII, Latin to lower case. Folding a key again changes nothing. Two words that differ only there are one key («على» and «علي»): who must tell them apart looks at the surface.
 */
export function foldWord(surface: string): string {
  let plain = true;
  for (let i = 0; i < surface.length; i++) {
    const unit = surface.charCodeAt(i);
    if (FOLD[unit] !== unit) {
      plain = false;
      break;
    }
  }
  if (plain) return surface;
  let key = "";
  for (let i = 0; i < surface.length; i++) {
    const folded = FOLD[surface.charCodeAt(i)] as number;
    if (folded !== 0) key += String.fromCharCode(folded);
  }
  return key;
}

/** Folds a phrase: each word folded, words joined by one space, marks dropped. The form in which names are compared. */
export function foldPhrase(phrase: string): string {
  let folded = "";
  // The letters from here on stand as they should and are not taken over yet.
  let run = 0;
  let gap = true;
  for (let i = 0; i < phrase.length; i++) {
    const unit = phrase.charCodeAt(i);
    const kind = CLASS[unit];
    if (kind === CharClass.letter || kind === CharClass.digit || kind === CharClass.surrogate) {
      if (gap) {
        if (folded !== "") folded += " ";
        gap = false;
        run = i;
      }
      const to = FOLD[unit] as number;
      if (to === unit) continue;
      folded += phrase.slice(run, i) + String.fromCharCode(to);
      run = i + 1;
    } else if (!gap) {
      folded += phrase.slice(run, i);
      run = i + 1;
      gap = kind !== CharClass.ignorable;
    }
  }
  return gap ? folded : folded + phrase.slice(run);
}
