import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import type { Mention } from "./mention.ts";

/** Places on the net where somebody writes; they do not act. */
const NETWORKS: ReadonlySet<string> = new Set(["twitter", "facebook", "instagram", "youtube", "telegram", "whatsapp", "snapchat", "tiktok"]);
/** What stands before a paper that is spoken to or written in. */
const TO_IT = /^[وف]?(علي|عبر|في|مع|لجريده|لصحيفه|لقناه|لموقع|جريده)$/;
/** «وفقا لرويترز»: there it speaks. */
const BY_IT = /^[وف]?(وفقا|طبقا|استنادا|نقلا|تبعا|خلافا)$/;

/** true where a paper, channel or site is named and does not act: the report's own outlet spoken to («قال لهسبريس», «قال ل«الخليج»»), a network written on («على تويتر»). */
export function isListener(tokens: Tokens<ReaderWord>, mention: Mention, outlet: string | null): boolean {
  const { entity } = mention;
  if (entity?.media !== true && mention.organ?.media !== true) return false;
  const before = tokens.words[mention.first - 1]?.key ?? "";
  if (entity !== null && NETWORKS.has(entity.id))
    return TO_IT.test(before) || /^(حسابه|حسابها|حسابهم|صفحته|صفحتها|موقع|منصه|ب)$/.test(before) || mention.particle !== "" || /^["«“(#]$/.test(before);
  if (entity !== null && outlet !== null && foldPhrase(`${entity.en} ${entity.ar} ${entity.id}`).split(" ").includes(foldPhrase(outlet))) return true;
  if (outlet !== null) return false;
  // Whose report it is nobody says: a name in quotation marks that is spoken to is most likely the paper itself.
  const quoted = /^["«“]$/.test(before);
  const lead = quoted ? (tokens.words[mention.first - 2]?.key ?? "") : before;
  return quoted && (lead === "ل" || TO_IT.test(lead)) && !BY_IT.test(tokens.words[mention.first - 3]?.key ?? "");
}
