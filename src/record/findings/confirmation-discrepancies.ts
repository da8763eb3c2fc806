import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import { sortedClaims } from "./claim-of.ts";
import { contactValues } from "./contact-values.ts";
import { daysOf, isTold } from "./days-of.ts";
import { publishedDay } from "../published-day.ts";
import { findingId } from "./finding-id.ts";
import type { Known } from "./neighbourhood.ts";
import { lastStances, type ToldStance } from "./stances.ts";

const claimOfStance = ({ account, at, actor, stance }: ToldStance): Claim => ({
  report: account.report,
  account: account.id,
  value: stance,
  span: account.confirmation[at]?.span ?? account.evidence[0] ?? { start: 0, end: 0 },
  speaker: actor,
});

const actorsOf = (told: readonly ToldStance[]): string => [...new Set(told.map((t) => t.actor))].sort().join(",");

/**
 * Where one side confirms a contact and another, which takes part, denies it or will not confirm it. What a side said before the event is about a plan and contradicts no account of the
 * event. Needs the accounts of the contact and the base.
 */
export function confirmationDiscrepancies(contact: RecordContact, { base }: Known): readonly Discrepancy[] {
  const { earliest } = daysOf(contact);
  const took = contact.accounts.some(isTold);
  const isInTime = (t: ToldStance): boolean => !took || earliest === null || (publishedDay(t.account) ?? earliest) >= earliest;
  const told = [...lastStances(contact, base).values()].flat().filter(isInTime);
  return (["denies", "declines"] as const).flatMap((stance) => {
    const against = told.filter((t) => t.stance === stance && contact.sides.includes(t.side));
    const withdrawn = new Set(against.map((t) => t.side));
    const confirming = told.filter((t) => t.stance === "confirms" && !withdrawn.has(t.side));
    if (against.length === 0 || confirming.length === 0) return [];
    return [
      {
        id: findingId("confirmation", [contact.id, stance, ...[...withdrawn].sort(), ...new Set(confirming.map((t) => t.side))].sort()),
        kind: "confirmation" as const,
        contact: contact.id,
        actor: null,
        attribute: null,
        claims: sortedClaims([...confirming, ...against].map(claimOfStance)),
        message: { key: `confirmation.${stance}`, values: { ...contactValues(contact), confirming: actorsOf(confirming), against: actorsOf(against) } },
      },
    ];
  });
}
