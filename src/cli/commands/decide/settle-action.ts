import { CommandFailed } from "../../command-failed.ts";
import { gapsOnRecord } from "../../record/gaps-on-record.ts";
import { allItems } from "#store/paging/all-items.ts";
import type { MakeAction } from "./make-action.ts";
import { only } from "./arguments.ts";

/** `decide settle ITEM`: a discrepancy or a gap that is on record. */
export const settleAction: MakeAction = async (rest, { store }) => {
  const item = only(rest, "ITEM");
  for await (const { id } of allItems((page) => store.discrepancies({}, page))) if (id === item) return { type: "settle", item };
  for await (const { id } of gapsOnRecord(store, {})) if (id === item) return { type: "settle", item };
  throw new CommandFailed("failed.unknown-item", { id: item });
};
