import { anchorOfFact } from "#record/decisions/anchor-of-fact.ts";
import { factById } from "../../record/fact-by-id.ts";
import { only } from "./arguments.ts";
import type { MakeAction } from "./make-action.ts";

/** `decide reject-fact FACT`. */
export const rejectFactAction: MakeAction = async (rest, { store }) => ({
  type: "reject-fact",
  fact: anchorOfFact(await factById(store, only(rest, "FACT"))),
});
