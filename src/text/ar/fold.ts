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

const IGNORABLE = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u08d3-\u08ff\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\u0300-\u036f]/;
const SPECIAL: Readonly<Record<string, string>> = {
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ة: "ه", ؤ: "و", ئ: "ي", ک: "ك", گ: "ك", ی: "ي", ے: "ي", ہ: "ه", ھ: "ه", ە: "ه", ڤ: "ف", پ: "ب", چ: "ج", ژ: "ز",
};

for (let unit = 0; unit < 0x10000; unit++) {
  const char = String.fromCharCode(unit);
  FOLD[unit] = unit;
  if (unit >= 0xd800 && unit <= 0xdfff) CLASS[unit] = CharClass.surrogate;
  else if (char === "\n" || char === "\u2028" || char === "\u2029") CLASS[unit] = CharClass.newline;
  else if (IGNORABLE.test(char)) {
    CLASS[unit] = CharClass.ignorable;
    FOLD[unit] = 0;
  } else if (/\s/.test(char) || unit < 0x20 || unit === 0x7f) CLASS[unit] = CharClass.space;
  else if (/\p{Nd}/u.test(char)) {
    CLASS[unit] = CharClass.digit;
    if (unit >= 0x660 && unit <= 0x669) FOLD[unit] = unit - 0x660 + 0x30;
    else if (unit >= 0x6f0 && unit <= 0x6f9) FOLD[unit] = unit - 0x6f0 + 0x30;
  } else if (/[\p{L}\p{M}]/u.test(char)) {
    CLASS[unit] = CharClass.letter;
    const special = SPECIAL[char];
    if (special !== undefined) FOLD[unit] = special.charCodeAt(0);
    else {
      const lower = char.toLowerCase();
      if (lower.length === 1) FOLD[unit] = lower.charCodeAt(0);
    }
  }
}

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
  return (phrase.match(/[\p{L}\p{M}\p{N}\u0640\u200c-\u200f]+/gu) ?? [])
    .map(foldWord)
    .filter((w) => w !== "")
    .join(" ");
}
