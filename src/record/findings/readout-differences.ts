import type { Span } from "#model/span.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import { sortedClaims } from "./claim-of.ts";
import { COMMONPLACE } from "./commonplace-topics.ts";
import { contactValues } from "./contact-values.ts";
import { isTold } from "./days-of.ts";
import { findingId } from "./finding-id.ts";

/** What somebody says that a contact was about. */
interface Named {
  readonly side: string;
  readonly speaker: string;
  readonly topics: readonly string[];
  readonly words: Span;
  readonly account: Account;
}

/** What one side says about a contact. */
interface Readout {
  readonly said: readonly Named[];
  readonly topics: ReadonlySet<string>;
}

/** The topics of a written communiqué are those of the side that stands behind it, where one does. */
function communique(account: Account): readonly Named[] {
  const behind = account.confirmation.filter((c) => c.stance === "confirms");
  const [first] = behind;
  const words = account.evidence[0];
  if (account.genre !== "readout" || first === undefined || words === undefined || behind.some((c) => c.side !== first.side)) return [];
  return [{ side: first.side, speaker: first.actor, topics: account.topics, words, account }];
}

/** What each side that takes part names. A side of which no topic was read may have told of all of them: it has no readout. */
function readoutsOf(contact: RecordContact): ReadonlyMap<string, Readout> {
  const named = contact.accounts
    .filter(isTold)
    .flatMap((account) => [
      ...account.said.map(({ side, speaker, topics, content }): Named => ({ side, speaker, topics, words: content, account })),
      ...communique(account),
    ])
    .map((n) => ({ ...n, topics: n.topics.filter((topic) => !COMMONPLACE.has(topic)).toSorted() }))
    .filter(({ side, topics }) => topics.length > 0 && contact.sides.includes(side));
  return new Map([...Map.groupBy(named, ({ side }) => side)].map(([side, said]) => [side, { said, topics: new Set(said.flatMap((s) => s.topics)) }]));
}

const claimOf = ({ account, words, speaker, topics }: Named): Claim => ({
  report: account.report,
  account: account.id,
  value: topics.join(","),
  span: words,
  speaker,
});

/**
 * Topics of a contact that one side alone names, while another names some too and leaves these out: shown side by side, and no error. What one side says in many reports is one readout. Needs the
 * contact alone.
 */
export function readoutDifferences(contact: RecordContact): readonly Discrepancy[] {
  const readouts = [...readoutsOf(contact)].sort(([a], [b]) => (a < b ? -1 : 1));
  if (readouts.length < 2) return [];
  const alone = readouts.map(([side, { topics }]) => ({
    side,
    topics: [...topics].filter((topic) => readouts.every(([other, readout]) => other === side || !readout.topics.has(topic))).sort(),
  }));
  if (alone.every(({ topics }) => topics.length === 0)) return [];
  const claims = readouts.flatMap(([, { said }], at) => {
    const naming = said.filter((s) => s.topics.some((topic) => alone[at]?.topics.includes(topic) === true));
    // A side that names nothing of its own is shown with what it does say.
    return (naming.length > 0 ? naming : said).map(claimOf);
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
