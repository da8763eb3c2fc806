import type { Driver } from "#model/driver.ts";
import type { ToldContext } from "../cues/told-context.ts";
import { dependsOn } from "./depends-on.ts";

/** Finds what open questions are said to depend on, in text order. */
export const findDrivers = (context: ToldContext): readonly Driver[] =>
  dependsOn(context)
    .toSorted((a, b) => a.question.start - b.question.start)
    .map((driver, i) => ({ id: `d${i + 1}`, ...driver }));
