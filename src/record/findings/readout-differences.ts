import type { Statement } from "#model/reading.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { sortedClaims } from "./claim-of.ts";
import { contactValues } from "./contact-values.ts";
import { isTold } from "./days-of.ts";
import { findingId } from "./finding-id.ts";
import type { Neighbourhood } from "./neighbourhood.ts";

/** Acts by which a side says what a contact was like, or that it was, and not what it was about. A side that says no more than that has given no readout. */
const NO_READOUT = new Set(["describe", "praise", "criticise", "confirm", "deny", "decline", "ask"]);

/** What one side says about a contact. */
interface Readout {
  readonly facts: readonly FiledFact[];
  readonly topics: ReadonlySet<string>;
}

const actOf = (fact: FiledFact): string => (fact.fact as Statement).act;
const isAboutIt = (fact: FiledFact): boolean => fact.topics.length > 0 || !NO_READOUT.has(actOf(fact));

function readoutsOf(contact: RecordContact, facts: readonly FiledFact[]): ReadonlyMap<string, Readout> {
  const accounts = new Set(contact.accounts.filter(isTold).map((a) => a.id));
  const said = facts.filter(
    (f) => f.kind === "statement" && f.side !== null && contact.sides.includes(f.side) && f.account !== null && accounts.has(f.account),
  );
  return new Map(
    [...Map.groupBy(said, (f) => f.side as string)]
      .filter(([, own]) => own.some(isAboutIt))
      .map(([side, own]) => [side, { facts: own.filter(isAboutIt), topics: new Set(own.flatMap((f) => f.topics)) }]),
  );
}

const claimOfFact = (fact: FiledFact, value: string): Claim => ({
  report: fact.report,
  account: fact.account,
  value,
  span: (fact.fact as Statement).content,
  speaker: fact.actor,
});

/**
 * Topics of a contact that one side alone names, while another speaks about it too and leaves them out: shown side by side, and no error. What one side says in many reports is one readout. Needs the
 * statements about the accounts of the contact.
 */
export function readoutDifferences(contact: RecordContact, { facts }: Pick<Neighbourhood, "facts">): readonly Discrepancy[] {
  const readouts = [...readoutsOf(contact, facts)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (readouts.length < 2) return [];
  const alone = readouts.map(([side, { topics }]) => ({
    side,
    topics: [...topics].filter((topic) => readouts.every(([other, readout]) => other === side || !readout.topics.has(topic))).sort(),
  }));
  if (alone.every(({ topics }) => topics.length === 0)) return [];
  const claims = readouts.flatMap(([side, readout], at) => {
    const own = alone[at]?.topics ?? [];
    const naming = readout.facts.filter((f) => f.topics.some((topic) => own.includes(topic)));
    // A side that names nothing of its own is shown with what it does say.
    return (naming.length > 0 ? naming : readout.facts).map((f) =>
      claimOfFact(
        f,
        `${side}: ${f.topics
          .filter((topic) => own.includes(topic))
          .sort()
          .join(",")}`,
      ),
    );
  });
  const named = alone.filter(({ topics }) => topics.length > 0);
  const values: Record<string, string> = Object.fromEntries(
    named.flatMap(({ side, topics }, at) => [
      [`side.${at}`, side],
      [`topics.${at}`, topics.join(",")],
    ]),
  );
  return [
    {
      id: findingId("readout", [contact.id, ...named.map(({ side, topics }) => `${side}:${topics.join(",")}`)]),
      kind: "readout",
      contact: contact.id,
      actor: null,
      attribute: null,
      claims: sortedClaims(claims),
      message: { key: "readout.topics", values: { ...contactValues(contact), ...values } },
    },
  ];
}
