import { isoDay, parseIsoDay } from "#model/calendar.ts";
import { parseEdtf } from "#model/edtf.ts";
import type { Account } from "#model/record/account.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { OfficeClaim } from "#model/record/office-claim.ts";
import type { Base } from "#knowledge/base.ts";
import type { Tenure } from "#knowledge/entity.ts";
import { holdsAt } from "#knowledge/tenure.ts";
import { sortedClaims } from "../claim-of.ts";
import { publishedDay } from "../../published-day.ts";
import { findingId } from "../finding-id.ts";
import { horizonOf } from "./base-horizon.ts";
import { holdersOf } from "./holders.ts";
import { isNamed } from "./is-named.ts";

/** About a change of office reports and the base may each be some days off. */
const HANDOVER_DAYS = 14;
/** A title lingers: so long after its end nobody is corrected for it. Heads of state and government keep theirs longer than others. Days. */
const LINGERS_DAYS = { leader: 180, other: 60 } as const;

/** The person acts «now» where the report tells of a contact with him so many days around its own day; it may tell of the past as well. */
const NOW_DAYS = 30;

/** What is asked of the report: its id, text and day of publication, and the accounts of contacts in it, by whose dates a look back is told from what is new. */
export interface OfficeReport {
  readonly id: string;
  readonly text: string;
  /** YYYY-MM-DD; null where unknown, and then nothing can be said. */
  readonly published: string | null;
  readonly accounts: readonly Pick<Account, "date" | "participants">[];
}

/** One claim that the base contradicts, and what it knows instead. */
interface Wrong {
  readonly key: string;
  readonly office: string;
  readonly body: string;
  readonly values: Readonly<Record<string, string>>;
}

/** A boundary told only to the year or month is no day: it may be any of it. */
const firstDay = (date: string | null): number | null => (date === null ? null : (parseEdtf(date)?.latest ?? null));
const lastDay = (date: string | null): number | null => (date === null ? null : (parseEdtf(date)?.earliest ?? null));

/** The tenures that the claim is about: those of its office, at its body where the report names one. */
const ofClaim = (claim: OfficeClaim, tenures: readonly Tenure[]): readonly Tenure[] =>
  tenures.filter((t) => t.office === claim.office && (claim.body === null || t.body === claim.body));

/** true where the tenure surely covers the day, with room for the handover at both ends, and the base was still kept then. */
function surelyHolds(tenure: Tenure, day: number, base: Base): boolean {
  const from = firstDay(tenure.from);
  if (from === null || day - from < HANDOVER_DAYS) return false;
  const to = lastDay(tenure.to) ?? parseIsoDay(horizonOf(base));
  return to !== null && (tenure.to === null ? day <= to + HANDOVER_DAYS : to - day >= HANDOVER_DAYS);
}

/** «Former» of somebody who holds the office on that day. Where the base has somebody else in it too, it may be the base that is wrong. */
function calledFormer(claim: OfficeClaim, day: number, base: Base): Wrong | null {
  const person = base.entities.get(claim.actor);
  const tenure = ofClaim(claim, person?.tenures ?? []).find((t) => surelyHolds(t, day, base));
  if (tenure === undefined) return null;
  if (holdersOf(tenure.office, tenure.body, base).some((h) => h.person.id !== claim.actor && holdsAt(h.tenure, isoDay(day)))) return null;
  return { key: "office.former", office: tenure.office, body: tenure.body, values: { since: tenure.from ?? "" } };
}

/** Whether the report tells of a contact of the person that is new. A plain title elsewhere may look back, and those who held a high office are called by it for life. */
const actsNow = (claim: OfficeClaim, day: number, { accounts }: OfficeReport): boolean =>
  accounts.some(({ date, participants }) => {
    if (!participants.some((p) => p.actor === claim.actor)) return false;
    const told = date === null ? null : parseEdtf(date);
    return told === null ? date === null : told.earliest !== null && told.latest !== null && told.latest >= day - NOW_DAYS && told.earliest <= day + NOW_DAYS;
  });

/** The plain title of somebody who acts now and whose time in that office is over, while the base has another person in it. */
function calledCurrent(claim: OfficeClaim, day: number, report: OfficeReport, base: Base): Wrong | null {
  const person = base.entities.get(claim.actor);
  const tenures = ofClaim(claim, person?.tenures ?? []);
  const last = tenures.reduce<Tenure | null>((late, t) => (late === null || (t.from ?? "") > (late.from ?? "") ? t : late), null);
  // A tenure that the base leaves without an end may last, or be forgotten.
  if (last === null || tenures.some((t) => t.to === null)) return null;
  const end = firstDay(last.to);
  const lingers = base.offices.get(last.office)?.rank === "leader" ? LINGERS_DAYS.leader : LINGERS_DAYS.other;
  if (end === null || day - end <= lingers || !actsNow(claim, day, report)) return null;
  const holder = holdersOf(last.office, last.body, base).find((h) => h.person.id !== claim.actor && surelyHolds(h.tenure, day, base));
  if (holder === undefined) return null;
  return { key: "office.ended", office: last.office, body: last.body, values: { until: last.to ?? "", holder: holder.person.id } };
}

/**
 * What a report says of offices that the base's table of offices positively contradicts: one discrepancy for a person, an office and what is wrong, with all places where it stands. «The former
 * – and current – president» is never one, nor is «the president-elect». A title without
 * the name («the former president said») is left out: whom it means was reckoned. Needs the claims of one report, its text, day and accounts, and the base.
 */
export function officeDiscrepancies(claims: readonly OfficeClaim[], report: OfficeReport, base: Base): readonly Discrepancy[] {
  const { published } = report;
  const day = publishedDay(report);
  if (day === null || published === null) return [];
  const wrong = claims.flatMap((claim) => {
    if (!isNamed(claim, report, base)) return [];
    const found = claim.when === "former" ? calledFormer(claim, day, base) : claim.when === "current" ? calledCurrent(claim, day, report, base) : null;
    return found === null ? [] : [{ claim, ...found }];
  });
  const groups = Map.groupBy(wrong, ({ claim, key, office, body }) => `${claim.actor} ${key} ${office}@${body}`);
  return [...groups].map(([group, [first, ...more]]) => {
    const { claim, key, office, body, values } = first as (typeof wrong)[number];
    return {
      id: findingId("office", [report.id, group]),
      kind: "office" as const,
      contact: null,
      actor: claim.actor,
      attribute: null,
      claims: sortedClaims(
        [claim, ...more.map((m) => m.claim)].map(({ span, when }) => ({
          report: report.id,
          account: null,
          value: `${when} ${office}@${body}`,
          span,
          speaker: null,
        })),
      ),
      message: { key, values: { who: claim.actor, office, body, day: published.slice(0, 10), ...values } },
    };
  });
}
