import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { Mention } from "./mention.ts";

/** The name of a mention as it is written, without what is attached to its first word. */
export function bareSurface(tokens: Tokens<ReaderWord>, mention: Mention): string {
  const surface = tokens.text.slice(tokens.start[mention.nameFirst], tokens.end[mention.nameEnd - 1]);
  return mention.particle === "" && mention.conjunction === "" ? surface : surface.replace(/^[وف]?(?:لل|[بلك]?)/, (lead) => (lead.endsWith("لل") ? "ال" : ""));
}
