import { type EdtfDate, parseEdtf } from "#model/edtf.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { familyOf } from "../../identity/family.ts";
import { claimOf, sortedClaims } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { daysOf, isTold } from "../days-of.ts";
import { publishedDay } from "../../published-day.ts";
import { findingId } from "../finding-id.ts";
import { relateParties } from "../parties.ts";
import { toldBy } from "../told-by.ts";

/** Reports of an event come the next day; after so many days with none, one asks. An inferred or rough date has this much more for each doubt. */
const WAIT_DAYS = 2;
/** A contact of the same parties so near the planned day is what became of the plan, though the record keeps them apart. */
const NEAR_DAYS = 3;

const isPlan = ({ status }: Pick<Account, "status">): boolean => status === "planned" || status === "proposed";

/** The last day that a plan may mean, doubts included; null where it is open. */
function lastDayOf(date: EdtfDate): number | null {
  if (date.to === null) return null;
  const doubts = Number(date.uncertain) + Number(date.approximate) * 2;
  return date.to.latest + doubts * WAIT_DAYS;
}

/** Whether another contact may be the planned one: the same parties, or perhaps, and told as having happened around that day. */
function mayFulfil(other: RecordContact, contact: RecordContact, from: number, to: number): boolean {
  if (other.id === contact.id || !isTold(other) || familyOf(other.kind) !== familyOf(contact.kind) || relateParties(other, contact) === "other") return false;
  const { earliest, latest } = daysOf(other);
  return (latest === null || latest >= from - NEAR_DAYS) && (earliest === null || earliest <= to + NEAR_DAYS);
}

/** A contact planned or proposed for a day that has passed (`today` is a day number), of which no account from after that day tells. A plan without a day is never overdue. */
export function overdueGap(contact: RecordContact, others: readonly RecordContact[], today: number): readonly Gap[] {
  if (!isPlan(contact)) return [];
  const dated = contact.accounts.flatMap((account) => {
    const date = account.date === null ? null : parseEdtf(account.date);
    return date === null || !isPlan(account) ? [] : [{ account, first: date.earliest, last: lastDayOf(date) }];
  });
  if (dated.length === 0 || dated.some(({ last }) => last === null)) return [];
  const last = Math.max(...dated.map((d) => d.last ?? 0));
  const first = Math.min(...dated.map((d) => d.first ?? last));
  if (today - last <= WAIT_DAYS) return [];
  if (contact.accounts.some((a) => (publishedDay(a) ?? last) > last)) return [];
  if (others.some((other) => mayFulfil(other, contact, first, last))) return [];
  const claims = sortedClaims(dated.map(({ account }) => claimOf(account, "date", account.date as string)));
  const latest = dated.filter((d) => d.last === last).map((d) => d.account.date as string);
  return [
    {
      id: findingId("gap-overdue", [contact.id]),
      kind: "overdue",
      contact: contact.id,
      claim: { n: null, scope: null },
      identified: [],
      possible: [],
      missing: null,
      claims,
      message: {
        key: contact.status === "proposed" ? "gap.overdue.proposed" : "gap.overdue",
        values: { ...contactValues(contact, false), ...toldBy(claims, contact.accounts), due: latest.sort()[0] as string },
      },
    },
  ];
}
