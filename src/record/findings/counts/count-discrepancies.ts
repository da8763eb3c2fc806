import { compareOrdinals } from "#model/compare-ordinals.ts";
import { scopeStart } from "#model/ordinal-scope.ts";
import type { Ordinal } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Claim, Discrepancy } from "#model/record/discrepancy.ts";
import { areIndependent } from "../attributes/comparable-accounts.ts";
import { claimOf, sortedClaims, valuesOf } from "../claim-of.ts";
import { contactValues } from "../contact-values.ts";
import { dayOf } from "../days-of.ts";
import { findingId } from "../finding-id.ts";
import type { Known, Neighbourhood } from "../neighbourhood.ts";
import { relateParties } from "../parties.ts";
import { isUnconfirmed } from "../stances.ts";
import { tellingsOf } from "../tellings.ts";
import { toldBy } from "../told-by.ts";
import { numbered, ordinalValue } from "./may-count.ts";

type Numbered = Account & { readonly ordinal: Ordinal };

/** Contacts of one kind at most so many days apart may be one event told twice; the record does not count them as two against a report. */
const DOUBT_DAYS = 1;

const ordinalClaim = (account: Numbered): Claim => claimOf(account, "ordinal", ordinalValue(account.ordinal));

function made(
  contact: RecordContact,
  key: string,
  own: readonly Numbered[],
  more: readonly Claim[],
  accounts: readonly Account[],
  values: Readonly<Record<string, string>>,
): Discrepancy {
  const claims = sortedClaims([...own.map(ordinalClaim), ...more]);
  return {
    id: findingId("count", [contact.id, key, ...valuesOf(claims)]),
    kind: "count",
    contact: contact.id,
    actor: null,
    attribute: "ordinal",
    claims,
    message: { key, values: { ...contactValues(contact), ...toldBy(claims, accounts), ...values } },
  };
}

/** Accounts that number the contact differently, of those that count the same kind: a visit may be the second and the meeting held on it the fifth. */
function numberedDifferently(contact: RecordContact): readonly Discrepancy[] {
  const day = dayOf(contact);
  const told = numbered(contact, tellingsOf(contact.accounts));
  const differ = (a: Numbered, b: Numbered): boolean =>
    a.kind === b.kind && areIndependent(a, b, "ordinal") && relateParties(a, b) === "same" && compareOrdinals(a.ordinal, b.ordinal, day) === "incompatible";
  const own = told.filter((a) => told.some((b) => differ(a, b)));
  return own.length === 0 ? [] : [made(contact, "count.differ", own, [], contact.accounts, {})];
}

/** Contacts before `contact` that a count of this kind surely counts: the same kind and parties, a certain day, one event, no side that denies it. By day. */
function surelyBefore(contact: RecordContact, kind: string, others: readonly RecordContact[], { base }: Known): readonly (readonly [number, RecordContact])[] {
  const end = dayOf(contact);
  if (end === null) return [];
  return others
    .flatMap((other): (readonly [number, RecordContact])[] => {
      const day = dayOf(other);
      if (other.id === contact.id || day === null || end - day <= DOUBT_DAYS || other.kind !== kind || other.status !== "held" || other.several) return [];
      return relateParties(contact, other) === "same" && !isUnconfirmed(other, base) ? [[day, other]] : [];
    })
    .sort(([a, x], [b, y]) => a - b || (x.id < y.id ? -1 : 1));
}

const dateClaim = (contact: RecordContact): readonly Claim[] => {
  const account = contact.accounts.find((a) => a.id === contact.date?.account) ?? contact.accounts.find((a) => a.date !== null);
  return account === undefined || contact.date === null ? [] : [claimOf(account, "date", contact.date.value)];
};

/** A number lower than what the record itself counts in the scope. Without a scope nobody can tell what was counted. */
function belowTheRecord(contact: RecordContact, told: readonly [Numbered, ...Numbered[]], others: readonly RecordContact[], known: Known): Discrepancy | null {
  const { ordinal, kind } = told[0];
  const start = ordinal.scope === null ? null : scopeStart(ordinal.scope, dayOf(contact));
  if (start === null) return null;
  const counted: (readonly [number, RecordContact])[] = [];
  for (const entry of surelyBefore(contact, kind, others, known))
    if (entry[0] >= start.latest && entry[0] - (counted.at(-1)?.[0] ?? Number.NEGATIVE_INFINITY) > DOUBT_DAYS) counted.push(entry);
  if (counted.length < ordinal.n) return null;
  const contacts = counted.map(([, c]) => c);
  const values = { ordinal: ordinalValue(ordinal), counted: `${counted.length + 1}` };
  return made(contact, "count.low", told, contacts.flatMap(dateClaim), [...told, ...contacts.flatMap((c) => c.accounts)], values);
}

/** An earlier contact of the same kind and parties that was given the same number in the same scope, or a higher one. A scope counted back («the last eight months») is another for each contact. */
function outOfOrder(contact: RecordContact, told: readonly [Numbered, ...Numbered[]], others: readonly RecordContact[], known: Known): Discrepancy | null {
  const { ordinal, kind } = told[0];
  const start = ordinal.scope === null ? null : scopeStart(ordinal.scope, null);
  if (start === null) return null;
  for (const [day, other] of surelyBefore(contact, kind, others, known)) {
    const higher = numbered(other).filter(
      (a) => a.kind === kind && a.ordinal.scope === ordinal.scope && a.ordinal.n >= ordinal.n && !told.some((own) => own.wire === a.wire),
    );
    if (higher[0] === undefined || start.earliest > day) continue;
    const values = { ordinal: ordinalValue(ordinal), other: ordinalValue(higher[0].ordinal), earlier: other.date?.value ?? "" };
    return made(contact, "count.order", told, higher.map(ordinalClaim), [...told, ...other.accounts], values);
  }
  return null;
}

/** Accounts that tell the same number of the same kind. */
const byNumber = (told: readonly Numbered[]): readonly [Numbered, ...Numbered[]][] =>
  [...Map.groupBy(told, (a) => `${a.kind} ${ordinalValue(a.ordinal)}`).values()] as [Numbered, ...Numbered[]][];

/**
 * Numbers that cannot be right: told differently of one contact, lower than the record's own count, or not higher than that of an earlier contact. Needs the accounts of the contact, and the
 * contacts of the same parties and kind since the beginning of the scopes; see `reachOf`.
 */
export function countDiscrepancies(contact: RecordContact, { others }: Pick<Neighbourhood, "others">, known: Known): readonly Discrepancy[] {
  const against =
    contact.status !== "held"
      ? []
      : byNumber(numbered(contact)).map((told) => belowTheRecord(contact, told, others, known) ?? outOfOrder(contact, told, others, known));
  return [...numberedDifferently(contact), ...against.filter((d) => d !== null)];
}
