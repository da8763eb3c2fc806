import { ATTRIBUTES } from "#model/record/account.ts";
import { accountAnchor } from "../../record/anchor-of.ts";
import { choiceOf } from "../../record/asked-value.ts";
import type { MakeAction } from "./make-action.ts";
import { only, several } from "./arguments.ts";

/** `decide pin ATTRIBUTE ACCOUNT`. */
export const pinAction: MakeAction = async (rest, { store }) => ({
  type: "pin",
  attribute: choiceOf(several(rest, 1, "ATTRIBUTE")[0] as string, "ATTRIBUTE", ATTRIBUTES),
  account: await accountAnchor(store, only(rest.slice(1), "ACCOUNT")),
});
