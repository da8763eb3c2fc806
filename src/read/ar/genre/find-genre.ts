import type { ReportFacts } from "#model/reading.ts";
import { authorMarks } from "./author-marks.ts";
import { communique } from "./communique.ts";
import type { GenreContext } from "./context.ts";
import { discussion } from "./discussion.ts";
import { interviewTurns } from "./interview-turns.ts";
import { titleLabel } from "./title-label.ts";

/** The rules in their order: what the title says itself and whose text it is come before what it does. A communiqué may hold questions, an opinion looks ahead as an analysis does. */
const RULES = [titleLabel, communique, interviewTurns, authorMarks, discussion];

/** The genre of a report with its signs; news, without any, where no rule is sure. */
export function findGenre(context: GenreContext): Pick<ReportFacts, "genre" | "genreReasons"> {
  for (const rule of RULES) {
    const found = rule(context);
    if (found === null) continue;
    const { start, end } = context.tokens;
    return {
      genre: found.genre,
      genreReasons: found.signs.map((s) => ({
        sign: s.sign,
        span: s.first === null ? null : { start: start[s.first] as number, end: end[s.end - 1] as number },
      })),
    };
  }
  return { genre: "news", genreReasons: [] };
}
