import { listFacts } from "./list-facts.ts";

/** `qanat scenarios`: what is said to follow from what. */
export const scenarios = (args: readonly string[]): Promise<number> => listFacts(args, "help.scenarios", "scenario");
