import { foldPhrase } from "#text/ar/fold.ts";
import { areCompatible } from "#model/agreement.ts";
import { compareDates } from "#model/compare-dates.ts";
import { compareDurations } from "#model/compare-durations.ts";
import { compareOrdinals } from "#model/compare-ordinals.ts";
import { parseEdtf } from "#model/edtf.ts";
import type { Duration, Ordinal } from "#model/reading.ts";
import type { Account, Place } from "#model/record/account.ts";
import { relatePlaces } from "../identity/compatible-places.ts";
import type { ValueKind } from "./choose-value.ts";

/** Dates: the shorter the stretch of time and the surer, the more exact. */
const dateExactness = (text: string): number => {
  const date = parseEdtf(text);
  if (date === null || date.earliest === null || date.latest === null) return Number.NEGATIVE_INFINITY;
  return -(date.latest - date.earliest) - (date.uncertain || date.approximate ? 0.5 : 0);
};

const datesAgree = (a: string, b: string): boolean => {
  const [x, y] = [parseEdtf(a), parseEdtf(b)];
  return a === b || (x !== null && y !== null && areCompatible(compareDates(x, y)));
};

const COMPARATORS: Readonly<Record<Duration["comparator"], number>> = { exact: 3, about: 2, more_than: 1, less_than: 1 };

/** No report tells a second value of most attributes. */
const none = (): readonly [] => [];

export const DATE: ValueKind<string> = { attribute: "date", of: (a) => a.date, beside: none, agree: datesAgree, exactness: dateExactness };
export const DURATION: ValueKind<Duration> = {
  attribute: "duration",
  of: (a) => a.duration,
  beside: ({ alsoTold }) => alsoTold.flatMap((also) => (also.attribute === "duration" ? [also] : [])),
  agree: (a, b) => areCompatible(compareDurations(a, b)),
  exactness: (d) => COMPARATORS[d.comparator],
};
/** «العاصمة المجرية» names a city by its state. */
const isGeneral = (name: string): boolean => foldPhrase(name).startsWith("العاصمه");

/** A place inside a state says more than the state, a building more than its city. */
export const PLACE: ValueKind<Place> = {
  attribute: "place",
  of: (a) => a.place,
  beside: none,
  agree: (a, b) => relatePlaces(a, b) === "same",
  exactness: (p) => (p.country === null ? 0 : isGeneral(p.name) ? 1 : p.name.length),
};
export const ORDINAL: ValueKind<Ordinal> = {
  attribute: "ordinal",
  of: (a) => a.ordinal,
  beside: ({ alsoTold }) => alsoTold.flatMap((also) => (also.attribute === "ordinal" ? [also] : [])),
  agree: (a, b) => areCompatible(compareOrdinals(a, b)),
  exactness: (o) => (o.scope === null ? 0 : 1),
};

/** Values that are the same or are not. */
export const plain = <T>(attribute: ValueKind<T>["attribute"], of: (account: Account) => T | null): ValueKind<T> => ({
  attribute,
  of,
  beside: none,
  agree: (a, b) => a === b,
  exactness: () => 0,
});
