import type { TimelineAddress } from "../address/timeline-address.ts";
import type { AddressChange } from "./use-address-change.ts";

/** One condition of a timeline, and the change of its address that lets go of it. */
export interface Condition {
  readonly name: "actor" | "side" | "kind" | "status" | "channel" | "topic" | "place" | "story" | "report" | "disputed";
  readonly value: string;
  readonly without: AddressChange;
}

const SEVERAL = ["actor", "side", "kind", "status", "channel"] as const;
const SINGLE = ["topic", "place", "story", "report", "disputed"] as const;

/** The list, or nothing where it is empty. */
export const some = <T>(chosen: readonly T[]): readonly T[] | undefined => (chosen.length === 0 ? undefined : chosen);

/** Every condition that stands in an address, also one that nothing can meet. */
export function conditionsOf(address: TimelineAddress): readonly Condition[] {
  const several = SEVERAL.flatMap((name) => {
    const values: readonly string[] = address[name] ?? [];
    return values.map((value): Condition => ({ name, value, without: { [name]: some(values.filter((each) => each !== value)) } }));
  });
  const single = SINGLE.flatMap((name): readonly Condition[] => {
    const value = address[name];
    return value === undefined ? [] : [{ name, value, without: { [name]: undefined } }];
  });
  return [...several, ...single];
}

/** No condition at all. */
export const NO_CONDITION: AddressChange = Object.fromEntries([...SEVERAL, ...SINGLE].map((name) => [name, undefined]));
