import type { Account } from "#model/record/account.ts";
import { familyOf } from "../../identity/family.ts";
import type { Known } from "../neighbourhood.ts";
import { tellTheSame } from "./comparable-accounts.ts";

const hasPlace = ({ kind }: Account): boolean => familyOf(kind) === "meeting" || familyOf(kind) === "consultation";

/**
 * Whether two accounts tell places of which neither can be in the other: two states, or two cities. A visit has stops, so that two cities of one state are none. Names that the base does
 * not know say nothing, a call has no place.
 */
export function arePlacesApart(a: Account, b: Account, { locate }: Known): boolean {
  if (a.place === null || b.place === null || !tellTheSame(a, b)) return false;
  if (!hasPlace(a) || !hasPlace(b)) return false;
  const x = locate(a.place);
  const y = locate(b.place);
  if (x.name === y.name || (x.place !== null && x.place === y.place)) return false;
  if (x.country !== null && y.country !== null && x.country !== y.country) return true;
  if (a.kind === "visit" || b.kind === "visit") return false;
  return x.city !== null && y.city !== null && x.city !== y.city;
}
