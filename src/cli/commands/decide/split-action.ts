import { accountAnchor } from "../../record/anchor-of.ts";
import type { MakeAction } from "./make-action.ts";
import { several } from "./arguments.ts";

/** `decide split ACCOUNT…`. */
export const splitAction: MakeAction = async (rest, { store }) => ({
  type: "split",
  accounts: await Promise.all(several(rest, 1, "ACCOUNT").map((id) => accountAnchor(store, id))),
});
