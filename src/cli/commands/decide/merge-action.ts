import { contactAnchor } from "../../record/anchor-of.ts";
import type { MakeAction } from "./make-action.ts";
import { several } from "./arguments.ts";

/** `decide merge CONTACT CONTACT…`. */
export const mergeAction: MakeAction = async (rest, { store }) => ({
  type: "merge",
  contacts: await Promise.all(several(rest, 2, "CONTACT").map((id) => contactAnchor(store, id))),
});
