import { listFacts } from "./list-facts.ts";

/** `qanat questions`: open questions with their alternatives. */
export const questions = (args: readonly string[]): Promise<number> => listFacts(args, "help.questions", "question");
