import { accountAnchor } from "../../record/anchor-of.ts";
import type { MakeAction } from "./make-action.ts";
import { only } from "./arguments.ts";

/** `decide reject ACCOUNT`. */
export const rejectAction: MakeAction = async (rest, { store }) => ({ type: "reject", account: await accountAnchor(store, only(rest, "ACCOUNT")) });
