import type { Actor } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import { NAMELESS } from "#model/unnamed-sources.ts";
import type { ReportPage } from "../../api/answers.ts";
import type { ActorGroup } from "../../parts/actor-choice.tsx";
import type { Say } from "../../words/language.tsx";

/** Everybody in a report: those who were read, and those whom analysts named. */
export const actorsOf = ({ reading, named }: Pick<ReportPage, "reading" | "named">): readonly Actor[] => {
  const read = new Set(reading.actors.map(({ id }) => id));
  return [...reading.actors, ...named.filter(({ id }) => !read.has(id))];
};

/** The actors of a report that are named in these words. */
export const actorsIn = (actors: readonly Actor[], { start, end }: Span): readonly Actor[] =>
  actors.filter(({ mentions }) => mentions.some((mention) => mention.start < end && mention.end > start));

/** Everybody at hand: those whom the words name, the others of the report, those without a name. */
export function actorGroups(page: Pick<ReportPage, "reading" | "named">, span: Span, say: Say): readonly ActorGroup[] {
  const actors = actorsOf(page);
  const ids = (some: readonly Actor[]): readonly string[] => some.map((actor) => actor.id).filter((id) => !NAMELESS.includes(id));
  const near = ids(actorsIn(actors, span));
  return [
    { title: say("fact-field.near"), ids: near },
    { title: say("fact-field.in-report"), ids: ids(actors).filter((id) => !near.includes(id)) },
    { title: say("fact-field.unnamed"), ids: NAMELESS },
  ];
}
