import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import type { StatementDraft } from "./statement-draft.ts";
import type { ToldStatement } from "./told-statement.ts";

/** Who may speak before a colon; a state or city there tells where a report was written. */
const SPEAKS = /^(person|organ|organisation|group)$/;
/** The fewest words of what is said. */
const LEAST = 3;
/** Of the words of a headline so many hundredths in what he says below it make it the same statement. */
const SAME_HUNDREDTHS = 40;

/** «بوتين: روسيا مستعدة للحوار»: a name that begins the line, a colon and what he says; null for any other colon. */
export function headlineColon(context: StatementContext, sentence: number, at: number): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if ((wordAt(view, at) as ReaderWord).key !== ":") return null;
  const group = view.groups.find((g) => g.end === at);
  if (group === undefined || group.first !== view.first || group.preposition !== "" || group.particle !== "" || group.actors.length !== 1) return null;
  const before = context.tokens.words[view.first - 1];
  if (before !== undefined && before.kind !== "newline") return null;
  const actor = context.actors.byId.get(group.actors[0] as string);
  if (actor === undefined || !SPEAKS.test(actor.kind) || actor.entity?.media === true || view.end - at <= LEAST) return null;
  return { rule: "headline-colon", speakers: group.actors, act: "say", via: [], first: view.first, at, contentFirst: at + 1, contentEnd: null, sentence };
}

/** The statements without those of a headline that their speaker makes again below it. */
export function withoutRepeatedHeadlines(context: StatementContext, found: readonly ToldStatement[]): readonly ToldStatement[] {
  if (!found.some(isHeadline)) return found;
  const words = (told: ToldStatement): readonly string[] =>
    context.tokens.words.slice(told.first, told.end).flatMap((w) => (w.kind === "word" && w.functionWord === null ? [w.split.stem] : []));
  return found.filter((told) => {
    if (!isHeadline(told)) return true;
    const own = words(told);
    return !found.some((other) => {
      if (other === told || other.statement.speaker !== told.statement.speaker) return false;
      const said = new Set(words(other));
      return own.filter((w) => said.has(w)).length * 100 >= own.length * SAME_HUNDREDTHS;
    });
  });
}

const isHeadline = (told: ToldStatement): boolean => told.statement.rules.includes("headline-colon");
