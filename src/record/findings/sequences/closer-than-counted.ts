import { dayBefore, parseCountedPeriod } from "#model/counted-period.ts";
import type { Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { claimOf } from "../claim-of.ts";
import { countedAmong, numbered, ordinalValue } from "../counts/may-count.ts";
import { dayOf } from "../days-of.ts";
import type { Known } from "../neighbourhood.ts";
import type { OutOfPlace } from "./out-of-place.ts";

/** The contact that the report itself names as the earlier one may be so many times as far away as it is said to be less than. */
const OWN_REPORT_FACTOR = 2;
/** One of another report is taken for the one that is counted only where it misses the limit by no more than this share: else the record may lack one between. */
const OTHER_REPORT_FACTOR = 8 / 7;

/** The nth contact in «less than two weeks», where the first that counts was two weeks before, or more. */
export function closerThanCounted(contact: RecordContact, others: readonly RecordContact[], known: Known): readonly OutOfPlace[] {
  const day = dayOf(contact);
  if (day === null) return [];
  const told = Map.groupBy(numbered(contact), (a) => `${a.kind} ${ordinalValue(a.ordinal)}`);
  return [...told.values()].flatMap((accounts): readonly OutOfPlace[] => {
    const { ordinal } = accounts[0] as Account & { readonly ordinal: Ordinal };
    const period = ordinal.scope === null ? null : parseCountedPeriod(ordinal.scope);
    if (period === null || !period.lessThan || ordinal.n < 2) return [];
    const limit = day - dayBefore(day, period);
    const counted = countedAmong(contact, others, { from: null, to: day }, known).identified;
    const dated = counted
      .flatMap((other) => (dayOf(other) === null ? [] : [{ other, apart: day - (dayOf(other) as number) }]))
      .sort((a, b) => a.apart - b.apart);
    const first = dated[ordinal.n - 2];
    if (first === undefined || first.apart < limit) return [];
    const reports = new Set(accounts.map((a) => a.report));
    const factor = first.other.accounts.some((a) => reports.has(a.report)) ? OWN_REPORT_FACTOR : OTHER_REPORT_FACTOR;
    if (first.apart > limit * factor) return [];
    const own = accounts.map((a) => claimOf(a, "ordinal", ordinalValue(a.ordinal)));
    const values = { ordinal: ordinalValue(ordinal), earlier: first.other.date?.value ?? "", apart: `${first.apart}` };
    return [{ key: "sequence.less-than", own, other: first.other, values }];
  });
}
