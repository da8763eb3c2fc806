import { Act, type Statement } from "#model/reading.ts";
import { askedChoice } from "../record/asked-value.ts";
import { listFacts } from "./list-facts.ts";

/** `qanat statements`: who said what. */
export const statements = (args: readonly string[]): Promise<number> =>
  listFacts(args, "help.statements", "statement", {
    options: { act: { type: "string" } },
    keeps: (options) => {
      const act = askedChoice(options, "act", Act.options);
      return ({ fact }) => act === undefined || (fact as Statement).act === act;
    },
  });
