/** Letters looked at. */
const SAMPLE = 65_536;
/** Of the letters beyond ASCII that must be Arabic. Below it the bytes are another code page (ISO 8859-6 read as 1256 has a fifth of Latin letters). */
const ARABIC_SHARE = 0.9;

/** Reads windows-1256 where the result is Arabic; null where it is not, so that another code page is not misread. */
export function fromWindows1256(bytes: Buffer): string | null {
  const text = new TextDecoder("windows-1256").decode(bytes);
  const sample = text.slice(0, SAMPLE);
  const arabic = sample.match(/[\u0621-\u064a\u067e\u0686\u0688\u0691\u0698\u06a9\u06af\u06ba\u06be\u06c1\u06d2]/g)?.length ?? 0;
  const foreign = sample.match(/[\u0080-\u024f]/g)?.filter((c) => /\p{L}/u.test(c)).length ?? 0;
  return arabic > 0 && arabic >= (arabic + foreign) * ARABIC_SHARE ? text : null;
}
