import type { Hit } from "#store/search-query.ts";
import type { HitView } from "../contract/search.ts";

/** A report that was found, with the stretch of its text that is shown. */
export function hitView(hit: Hit): HitView {
  const { start, end } = hit.excerpt;
  return {
    report: hit.report,
    title: hit.title,
    outlet: hit.outlet,
    publishedAt: hit.publishedAt,
    rank: hit.rank,
    excerpt: hit.words,
    start,
    goesOn: hit.goesOn,
    highlights: hit.highlights.filter((span) => span.start >= start && span.end <= end).map((span) => ({ start: span.start - start, end: span.end - start })),
    titleHighlights: hit.titleHighlights,
  };
}
