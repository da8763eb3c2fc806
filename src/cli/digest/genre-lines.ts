import type { ReportFacts, Span } from "#model/reading.ts";
import type { Key } from "../messages/say.ts";
import { PART } from "./lengths.ts";
import { telling } from "./telling.ts";
import type { View } from "./view.ts";

type Reasons = ReportFacts["genreReasons"];

/** Why a report is no plain news: its signs, each with words that show it. */
export function genreLines(view: View): readonly string[] {
  const { genre, genreReasons } = view.reading.report;
  if (genreReasons.length === 0) return [];
  const { say, paint } = view.page;
  const signs = [...Map.groupBy(genreReasons, ({ sign }) => sign)].map(([sign, reasons]) => `${say(`sign.${sign}` as Key)}${wordsOf(reasons, view)}`);
  return [paint.faint(say("genre.because", { genre: say(`genre.${genre}`), signs: signs.join(say("list.semicolon")) }))];
}

function wordsOf(reasons: Reasons, view: View): string {
  const { say } = view.page;
  const { shown, others } = telling(
    reasons.flatMap(({ span }): readonly Span[] => (span === null ? [] : [span])),
    view.page,
  );
  if (shown.length === 0) return "";
  const { words, lines } = view.quote(shown, PART);
  return ` ${say("quote", { text: words })} (${lines}${others === 0 ? "" : say("list.semicolon") + say("more.places", { n: others })})`;
}
