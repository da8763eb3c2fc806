import type { Account, Attribute } from "#model/record/account.ts";
import { compareDates } from "#model/compare-dates.ts";
import { compareDurations } from "#model/compare-durations.ts";
import { familyOf } from "../../identity/family.ts";
import { toldDate } from "../../identity/told-days.ts";
import type { Known } from "../neighbourhood.ts";
import { sideOf } from "../side-of.ts";
import { tellTheSame } from "./comparable-accounts.ts";
import { areOpposed } from "./opposed-status.ts";
import { arePlacesApart } from "./places-apart.ts";

/** Whether what two accounts tell of an attribute cannot both be right. */
export type Differ = (a: Account, b: Account, known: Known) => boolean;

/** A visit lasts: its first day and that of the meeting it was made for may be so many days apart. */
const VISIT_DAYS = 3;
const DAY = 24 * 60;

function datesDiffer(a: Account, b: Account): boolean {
  const x = toldDate(a);
  const y = toldDate(b);
  if (x === null || y === null || !tellTheSame(a, b) || compareDates(x, y) !== "incompatible") return false;
  if (a.kind !== "visit" && b.kind !== "visit") return true;
  const between = Math.max((x.earliest ?? Number.POSITIVE_INFINITY) - (y.latest ?? Number.POSITIVE_INFINITY), (y.earliest ?? 0) - (x.latest ?? 0));
  return between > VISIT_DAYS;
}

/** The length of a whole visit, or of days of talks, is another measure than that of a sitting. */
const measureOf = ({ kind, duration }: Account): string => (kind === "visit" ? "visit" : (duration?.minutes ?? 0) >= DAY ? "days" : "sitting");

function durationsDiffer(a: Account, b: Account): boolean {
  if (a.duration === null || b.duration === null || a.status !== "held" || b.status !== "held" || !tellTheSame(a, b)) return false;
  return measureOf(a) === measureOf(b) && compareDurations(a.duration, b.duration) === "incompatible";
}

/** Two of one side («Putin», «the Kremlin») are one initiative. */
const initiative = (account: Account, { base }: Known): string | null => (account.initiator === null ? null : sideOf(account.initiator, account, base));

function initiatorsDiffer(a: Account, b: Account, known: Known): boolean {
  const [x, y] = [initiative(a, known), initiative(b, known)];
  return x !== null && y !== null && x !== y && tellTheSame(a, b);
}

/** Meeting, talks and visit are words for one event; a call is none of them. Messages and sessions come along with others. */
function kindsDiffer(a: Account, b: Account): boolean {
  const families = [familyOf(a.kind), familyOf(b.kind)];
  return families.includes("call") && families.includes("meeting") && tellTheSame(a, b);
}

/** An attribute that can be contradicted. */
export interface Contradictable {
  readonly attribute: Attribute;
  /** Its value as a machine's word. */
  readonly value: (account: Account) => string | null;
  readonly differ: Differ;
  /** A word for all values that are one and the same claim, which stands for them where several of them are told. */
  readonly claim?: (account: Account, known: Known) => string | null;
}

/** The attributes that can contradict each other, in the order in which they are reported. */
export const DIFFER: readonly Contradictable[] = [
  { attribute: "date", value: (a) => a.date, differ: datesDiffer },
  { attribute: "duration", value: (a) => (a.duration === null ? null : `${a.duration.minutes} ${a.duration.comparator}`), differ: durationsDiffer },
  { attribute: "place", value: (a) => a.place?.name ?? null, differ: arePlacesApart },
  { attribute: "initiator", value: (a) => a.initiator, differ: initiatorsDiffer, claim: initiative },
  { attribute: "kind", value: (a) => a.kind, differ: kindsDiffer },
  { attribute: "status", value: (a) => a.status, differ: areOpposed },
];
