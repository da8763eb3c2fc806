import type { Statement } from "#model/reading.ts";
import type { StatementContext } from "../statements/context.ts";
import { ContentIndex } from "./content-index.ts";
import { innermostQuotations } from "./innermost-quotations.ts";

/** What the rules for scenarios and questions see of a report. */
export interface ScenarioContext extends StatementContext {
  readonly contents: ContentIndex;
  /** For each token, where the closed quotation around it ends (its closing mark); -1 outside. */
  readonly quoteEnd: Int32Array;
  /** For each token, where the closed quotation around it begins (its opening mark); -1 outside. */
  readonly quoteStart: Int32Array;
}

/** Adds to what the rules for statements see what the `statements` themselves tell: who speaks where. */
export function scenarioContext(context: StatementContext, statements: readonly Statement[]): ScenarioContext {
  const around = innermostQuotations(context.tokens.count, [...context.quotations.values()]);
  return { ...context, contents: new ContentIndex(statements), quoteStart: around.start, quoteEnd: around.end };
}
