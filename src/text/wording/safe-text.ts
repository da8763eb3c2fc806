/** Invisible characters that order letters on the screen: marks, embeddings, overrides, isolates. */
const BIDI = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Characters that a terminal may obey, and lone surrogates, which no encoding can carry. */
const CONTROL = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff]/gu;
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe]/;
const LEFT_TO_RIGHT = /[A-Za-z\u00c0-\u024f\u0370-\u052f]/;

const FIRST_STRONG_ISOLATE = "\u2068";
const POP_ISOLATE = "\u2069";

/**
 * Text from outside as it may be written to a terminal: white space as single spaces, controls as visible signs, nothing left that
 * reorders what stands around it. The Reading keeps all of it; only the page is cleaned.
 */
export function safeText(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(BIDI, "")
    .replace(CONTROL, (c) => (c < "\u0020" ? String.fromCharCode(0x2400 + c.charCodeAt(0)) : c === "\u007f" ? "\u2421" : "\ufffd"));
}

/** Safe text, isolated where it holds letters that run against the direction of the page, so that the rest of the line keeps its order. */
export function isolated(text: string, lang: "ar" | "en"): string {
  const safe = safeText(text);
  return (lang === "ar" ? LEFT_TO_RIGHT : RIGHT_TO_LEFT).test(safe) ? FIRST_STRONG_ISOLATE + safe + POP_ISOLATE : safe;
}
