import { BLANK } from "./blank-mention.ts";
import type { Lead } from "./lead.ts";
import { withApposition } from "./apposition.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

/** Takes in a person whom the text introduces with a title, the name in tokens `first` to `nameEnd`; the token after the phrase, which goes on from `end`. */
export function introduced(spot: Spot, first: number, nameEnd: number, { conjunction, particle }: Lead, title: TitlePhrase, end = nameEnd): number {
  const words = spot.tokens.words
    .slice(first, nameEnd)
    .filter((w) => w.kind === "word")
    .map((w, i) => (i === 0 && first === spot.at ? w.key.slice(conjunction.length) : w.key));
  return withApposition(
    spot,
    { ...BLANK, first: spot.at, end, nameFirst: first, nameEnd, kind: "person", newName: words, titles: title.titles, conjunction, particle },
    title.complements,
  );
}
