/** What is marked in a text, each with a look of its own (`highlights.css`). Later ones lie on top. */
export const LAYERS = ["contact", "statement", "position", "scenario", "other", "found", "chosen"] as const;
export type Layer = (typeof LAYERS)[number];

const made = new Map<Layer, Highlight>();

/** The highlight of a layer, which all texts of the page share; null where the browser has none. */
export function highlightOf(layer: Layer): Highlight | null {
  if (typeof Highlight === "undefined" || CSS.highlights === undefined) return null;
  let highlight = made.get(layer);
  if (highlight === undefined) {
    highlight = new Highlight();
    highlight.priority = LAYERS.indexOf(layer);
    made.set(layer, highlight);
    CSS.highlights.set(layer, highlight);
  }
  return highlight;
}
