import type { Account, Attribute } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import { claimOf, sortedClaims, valuesOf } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { findingId } from "../finding-id.ts";
import type { Known } from "../neighbourhood.ts";
import { tellingsOf } from "../tellings.ts";
import { toldBy } from "../told-by.ts";
import { areIndependent } from "./comparable-accounts.ts";
import { type Contradictable, type Differ, DIFFER } from "./differ.ts";

function inConflict(accounts: readonly Account[], attribute: Attribute, differ: Differ, known: Known): readonly Account[] {
  return accounts.filter((a) => accounts.some((b) => areIndependent(a, b, attribute) && differ(a, b, known)));
}

/** «روسيا» and «بوتين» say the same of who asked: where both are told, they are one claim. */
function claimedValue(account: Account, others: readonly Account[], { value, claim }: Contradictable, known: Known): string {
  const own = value(account) as string;
  const common = claim?.(account, known) ?? null;
  if (common === null) return own;
  return others.every((other) => claim?.(other, known) !== common || value(other) === own) ? own : common;
}

const keyOf = (attribute: Attribute, { status }: RecordContact): string =>
  `attribute.${attribute}${(attribute === "date" || attribute === "place") && (status === "planned" || status === "proposed") ? ".plan" : ""}`;

/**
 * Where accounts of one contact tell values that cannot both be right: one discrepancy an attribute, with the claims that are in conflict with any other. Needs the accounts of the contact
 * and the base.
 */
export function attributeDiscrepancies(contact: RecordContact, known: Known): readonly Discrepancy[] {
  return DIFFER.flatMap((contradictable) => {
    const { attribute, value, differ } = contradictable;
    const told = tellingsOf(contact.accounts).filter((a) => value(a) !== null);
    const opposed = inConflict(told, attribute, differ, known);
    const claims = sortedClaims(opposed.map((a) => claimOf(a, attribute, claimedValue(a, opposed, contradictable, known))));
    if (claims.length === 0) return [];
    return [
      {
        id: findingId("attribute", [contact.id, attribute, ...valuesOf(claims)]),
        kind: "attribute" as const,
        contact: contact.id,
        actor: null,
        attribute,
        claims,
        message: {
          key: keyOf(attribute, contact),
          values: { ...contactValues(contact, attribute !== "date"), ...(attribute === "kind" ? { kind: "any" } : {}), ...toldBy(claims, contact.accounts) },
        },
      },
    ];
  });
}
