import { scopeStart } from "#model/ordinal-scope.ts";
import type { Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Gap } from "#model/record/gap.ts";
import { claimOf, sortedClaims } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { type Counted, countedAmong, countedDays, numbered, ordinalValue } from "../counts/may-count.ts";
import { findingId } from "../finding-id.ts";
import type { Known } from "../neighbourhood.ts";
import { toldBy } from "../told-by.ts";

type Numbered = Account & { readonly ordinal: Ordinal };

interface Lacking extends Counted {
  readonly told: Numbered;
  /** First day of the scope; the sooner, the wider. */
  readonly from: number;
}

const idsOf = (contacts: readonly RecordContact[]): readonly string[] => contacts.map((c) => c.id).sort();

/** The widest scope first, since it holds what the others count; one that cannot be placed, or none at all, last. */
const byScope = (a: Lacking, b: Lacking): number => a.from - b.from || (ordinalValue(a.told.ordinal) < ordinalValue(b.told.ordinal) ? -1 : 1);

/**
 * What lacks of the contacts that a report numbers: «the eighth this year», where the record holds one. The contact counts itself. Claims of one number about one contact mean one count, whatever
 * their scopes, since all end with it: they give one gap, with the widest scope and all claims.
 */
export function countGaps(contact: RecordContact, others: readonly RecordContact[], known: Known): readonly Gap[] {
  const lacking = numbered(contact).flatMap((told): readonly Lacking[] => {
    const days = countedDays(told.ordinal, contact);
    if (days === null) return [];
    const counted = countedAmong(contact, others, days, known);
    const from = told.ordinal.scope === null ? Number.MAX_SAFE_INTEGER : (scopeStart(told.ordinal.scope, days.to)?.earliest ?? Number.MAX_SAFE_INTEGER);
    return [{ told, from, ...counted }];
  });
  return [...Map.groupBy(lacking, ({ told }) => told.ordinal.n)].flatMap(([n, same]): readonly Gap[] => {
    const widest = [...same].sort(byScope)[0] as Lacking;
    const identified = [contact, ...widest.identified];
    const missing = n - identified.length;
    if (missing <= 0) return [];
    const claims = sortedClaims(same.map(({ told }) => claimOf(told, "ordinal", ordinalValue(told.ordinal))));
    const { scope } = widest.told.ordinal;
    return [
      {
        id: findingId("gap-count", [contact.id, `${n}`]),
        kind: "count",
        contact: contact.id,
        claim: { n, scope },
        identified: idsOf(identified),
        possible: idsOf(widest.possible),
        missing,
        claims,
        message: {
          key: "gap.count",
          values: {
            ...contactValues(contact),
            ...toldBy(claims, contact.accounts),
            ordinal: ordinalValue(widest.told.ordinal),
            held: `${identified.length}`,
            missing: `${missing}`,
            ...(widest.possible.length === 0 ? {} : { possible: `${widest.possible.length}` }),
          },
        },
      },
    ];
  });
}
