import type { Paragraph } from "../evidence/paragraphs.ts";
import type { Layered } from "./layered-facts.ts";

/** The number of the paragraph that holds an offset, or the nearest before it; -1 before the first. Takes logarithmic time. */
export function paragraphAt(paragraphs: readonly Paragraph[], offset: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle] as Paragraph).start <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** For each paragraph the facts that stand beside it, in their order. */
export function factsByParagraph(facts: readonly Layered[], paragraphs: readonly Paragraph[]): readonly (readonly Layered[])[] {
  const beside = paragraphs.map((): Layered[] => []);
  for (const fact of facts) beside[Math.max(0, paragraphAt(paragraphs, fact.main.start))]?.push(fact);
  return beside;
}
