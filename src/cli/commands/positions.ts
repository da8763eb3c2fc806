import { type Position, PositionKind } from "#model/reading.ts";
import { askedChoice } from "../record/asked-value.ts";
import { listFacts } from "./list-facts.ts";

/** `qanat positions`: who wants, refuses, offers or threatens what. */
export const positions = (args: readonly string[]): Promise<number> =>
  listFacts(args, "help.positions", "position", {
    options: { kind: { type: "string" } },
    keeps: (options) => {
      const kind = askedChoice(options, "kind", PositionKind.options);
      return ({ fact }) => kind === undefined || (fact as Position).kind === kind;
    },
  });
