import type { Account, AccountSaying } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import { sortedClaims } from "./claim-of.ts";
import { contactValues } from "./contact-values.ts";
import { isTold } from "./days-of.ts";
import { findingId } from "./finding-id.ts";

/** Acts by which a side says what a contact was like, or that it was, and not what it was about. A side that says no more than that has given no readout. */
const NO_READOUT = new Set(["describe", "praise", "criticise", "confirm", "deny", "decline", "ask"]);

/** What one side says about a contact. */
interface Readout {
  readonly said: readonly Said[];
  readonly topics: ReadonlySet<string>;
}

/** A statement about a contact, with the account that it is filed with. */
interface Said extends AccountSaying {
  readonly account: Account;
}

const isAboutIt = ({ topics, act }: Said): boolean => topics.length > 0 || !NO_READOUT.has(act);

function readoutsOf(contact: RecordContact): ReadonlyMap<string, Readout> {
  const said = contact.accounts.filter(isTold).flatMap((account) => account.said.map((saying): Said => ({ ...saying, account })));
  const own = Map.groupBy(
    said.filter(({ side }) => contact.sides.includes(side)),
    ({ side }) => side,
  );
  return new Map(
    [...own]
      .filter(([, sayings]) => sayings.some(isAboutIt))
      .map(([side, sayings]) => [side, { said: sayings.filter(isAboutIt), topics: new Set(sayings.flatMap((s) => s.topics)) }]),
  );
}

const claimOfSaying = ({ account, content, speaker }: Said, value: string): Claim => ({
  report: account.report,
  account: account.id,
  value,
  span: content,
  speaker,
});

/**
 * Topics of a contact that one side alone names, while another speaks about it too and leaves them out: shown side by side, and no error. What one side says in many reports is one readout. Needs
 * the contact alone.
 */
export function readoutDifferences(contact: RecordContact): readonly Discrepancy[] {
  const readouts = [...readoutsOf(contact)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (readouts.length < 2) return [];
  const alone = readouts.map(([side, { topics }]) => ({
    side,
    topics: [...topics].filter((topic) => readouts.every(([other, readout]) => other === side || !readout.topics.has(topic))).sort(),
  }));
  if (alone.every(({ topics }) => topics.length === 0)) return [];
  const claims = readouts.flatMap(([side, readout], at) => {
    const own = alone[at]?.topics ?? [];
    const naming = readout.said.filter((f) => f.topics.some((topic) => own.includes(topic)));
    // A side that names nothing of its own is shown with what it does say.
    return (naming.length > 0 ? naming : readout.said).map((f) =>
      claimOfSaying(
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
