import type { Base } from "#knowledge/base.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { Mention } from "./mention.ts";

const isHomonym = (tokens: Tokens<ReaderWord>, m: Mention): boolean =>
  m.entity?.id === "oman" && m.nameEnd - m.nameFirst === 1 && /عمان$/.test((tokens.words[m.nameFirst] as ReaderWord).key);

/** «عمان» is Oman or Amman, written alike. It is Jordan's capital where the rest of the text tells more of Jordan than of Oman («الأردن», «أردني» against «سلطنة», «عماني», «مسقط»). */
export function omanOrAmman(tokens: Tokens<ReaderWord>, mentions: readonly Mention[], base: Base): readonly Mention[] {
  const jordan = base.entities.get("jordan");
  if (jordan === undefined || !mentions.some((m) => isHomonym(tokens, m))) return mentions;
  let points = 0;
  for (const m of mentions) {
    if (isHomonym(tokens, m)) continue;
    const sides = [m.entity?.id, m.entity?.side, m.organ?.side, ...m.titles.map((t) => t.body)];
    if (sides.includes("jordan")) points++;
    if (sides.includes("oman")) points--;
  }
  for (const word of tokens.words) {
    const state = word.nisba?.nisbas[0]?.state;
    if (state === "jordan") points++;
    if (state === "oman") points--;
  }
  return points <= 0 ? mentions : mentions.map((m) => (isHomonym(tokens, m) ? { ...m, entity: jordan, capital: true } : m));
}
