import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Trace } from "../../trace.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { StatementContext } from "../statements/context.ts";
import type { CueWords } from "./cue-words.ts";
import type { ToldStatement } from "../statements/told-statement.ts";

/** What the rules for positions see of a report. */
export interface PositionContext {
  readonly tokens: Tokens<ReaderWord>;
  readonly views: readonly SentenceView[];
  readonly actors: DocumentActors;
  readonly told: readonly ToldStatement[];
  readonly cues: CueWords;
  readonly partiesBefore: StatementContext["partiesBefore"];
  readonly trace: Trace;
}
