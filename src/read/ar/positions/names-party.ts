import type { PositionContext } from "./context.ts";
import { partitionPoint } from "../partition-point.ts";

/** Whether a person, state or body is named at token `at`. */
export function namesParty(context: PositionContext, at: number): boolean {
  const view = context.views[partitionPoint(context.views, ({ end }) => end <= at)];
  return view?.groups.some((g) => g.first <= at && at < g.end) === true;
}
