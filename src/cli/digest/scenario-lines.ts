import type { Scenario } from "#model/reading.ts";
import { PART, SAID } from "./lengths.ts";
import type { View } from "./view.ts";

/** One scenario: its condition where one is told, and what would follow. */
export function scenarioLines({ condition, consequence }: Scenario, view: View): readonly string[] {
  const { say, paint } = view.page;
  const follows = view.quote([consequence], SAID);
  const then = `${follows.words} ${paint.faint(`(${follows.lines})`)}`;
  if (condition === null) return [`${paint.faint(`${say("scenario.outcome")}:`)} ${then}`];
  return [`${paint.faint(`${say("scenario.if")}:`)} ${view.quote([condition], PART).words}`, `   ${paint.faint(`${say("scenario.then")}:`)} ${then}`];
}
