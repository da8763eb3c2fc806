import { compareDurations } from "#model/compare-durations.ts";
import { areCompatible } from "#model/agreement.ts";
import { compareOrdinals } from "#model/compare-ordinals.ts";
import type { Account } from "#model/record/account.ts";
import { relatePlaces } from "./compatible-places.ts";

/** What two accounts share beside their parties: it ties them together where days do not. */
export interface Links {
  /** The same number of the same count («the eighth call this year»). */
  readonly ordinal: boolean;
  readonly duration: boolean;
  /** The same place, more exact than a state. */
  readonly place: boolean;
}

/** A first contact is counted by everybody for something else. */
const LEAST_ORDINAL = 2;

const isState = (account: Account): boolean => account.place !== null && account.place.name === account.place.country;

export function linksOf(a: Account, b: Account): Links {
  return {
    ordinal:
      a.ordinal !== null &&
      b.ordinal !== null &&
      a.ordinal.n === b.ordinal.n &&
      a.ordinal.n >= LEAST_ORDINAL &&
      areCompatible(compareOrdinals(a.ordinal, b.ordinal)),
    duration: a.duration !== null && b.duration !== null && a.duration.minutes === b.duration.minutes,
    place: !isState(a) && !isState(b) && relatePlaces(a.place, b.place) === "same" && a.place !== null,
  };
}

/** true where what both tell cannot be of one event: one and several, places in two states. */
export const areOpposed = (a: Account, b: Account): boolean => a.several !== b.several || relatePlaces(a.place, b.place) === "apart";

/** true where both number a contact of one count differently. Of one day they dispute the number; else they tell of two contacts. */
export const countApart = (a: Account, b: Account): boolean =>
  a.ordinal !== null && b.ordinal !== null && a.ordinal.scope === b.ordinal.scope && a.ordinal.n !== b.ordinal.n;

/** How well two accounts of the same parties fit each other; used to choose between several events. */
export function fit(a: Account, b: Account): number {
  const { ordinal, duration, place } = linksOf(a, b);
  const lengths = a.duration !== null && b.duration !== null ? (areCompatible(compareDurations(a.duration, b.duration)) ? 1 : -1) : 0;
  return (ordinal ? 3 : 0) + (duration ? 1 : 0) + lengths + (place ? 2 : 0) + (a.kind === b.kind ? 1 : 0);
}
