import { CommandFailed } from "../../command-failed.ts";
import { UsageError } from "../../usage-error.ts";
import type { MakeAction } from "./make-action.ts";
import { only } from "./arguments.ts";

/** `decide undo NUMBER`. */
export const undoAction: MakeAction = async (rest, { store }) => {
  const value = only(rest, "NUMBER");
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError("usage.wrong-number", { value });
  const decision = Number(value);
  if (!(await store.decisions()).some(({ number }) => number === decision)) throw new CommandFailed("failed.unknown-decision", { number: value });
  return { type: "undo", decision };
};
