import type { OfficeClaim } from "#model/record/office-claim.ts";
import type { Base } from "#knowledge/base.ts";
import { foldPhrase } from "#text/ar/fold.ts";

/** Whether the words of a claim hold a name by which the base knows the person. */
export function isNamed({ actor, span }: OfficeClaim, { text }: { readonly text: string }, base: Base): boolean {
  const words = foldPhrase(text.slice(span.start, span.end)).split(" ");
  return words.some((_, first) => {
    let node: Base["names"] | undefined = base.names;
    for (let at = first; at < words.length && node !== undefined; at++) {
      node = node.next.get(words[at] as string);
      if (node?.values.some((v) => v.entity?.id === actor) === true) return true;
    }
    return false;
  });
}
