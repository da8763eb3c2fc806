/** What takes no place on the screen: vowel marks, joiners, marks and isolates of direction, colour. */
// biome-ignore format: one line a kind
const NOTHING = new RegExp(["\\u001b\\[\\d*m", "\\p{Mn}", "\\p{Me}", "\\p{Cf}"].join("|"), "gu");
/** What takes two places: letters of East Asia, pictures. */
const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}]/gu;

/** How many places of a terminal's line a text takes. */
export function textWidth(text: string): number {
  const shown = text.replace(NOTHING, "");
  return [...shown].length + (shown.match(WIDE)?.length ?? 0);
}
