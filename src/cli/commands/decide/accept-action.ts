import { contactAnchor } from "../../record/anchor-of.ts";
import type { MakeAction } from "./make-action.ts";
import { only } from "./arguments.ts";

/** `decide accept CONTACT`. */
export const acceptAction: MakeAction = async (rest, { store }) => ({ type: "accept", contact: await contactAnchor(store, only(rest, "CONTACT")) });
