import { parseEdtf } from "#model/edtf.ts";
import { publishedDay } from "../published-day.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { COMMONPLACE } from "./commonplace-topics.ts";
import { contactValues } from "./contact-values.ts";
import { daysOf, isTold } from "./days-of.ts";

/**
 * Why a follow-up is held to be taken up. `plan-held`: its words tell of a planned contact, which took place; `actor-and-topic`: who was to do it, or the sides that agreed on it, took part in a
 * later contact about the same topic.
 */
export type TakenReason = "plan-held" | "actor-and-topic";

/** Where a follow-up stands. */
export interface FollowUpState {
  /** Of the filed fact. */
  readonly id: string;
  readonly report: string;
  readonly task: FollowUp["task"];
  readonly state: "open" | "taken";
  /** The contact that took it up, and why; null while it is open. */
  readonly contact: string | null;
  readonly reason: TakenReason | null;
  /** true where it is open and its day has passed. */
  readonly late: boolean;
  readonly message: { readonly key: string; readonly values: Readonly<Record<string, string>> };
}

/** A contact on the same topic later than this is no answer to the task. Days. */
const WITHIN_DAYS = 90;

const followUpOf = (fact: FiledFact): FollowUp => fact.fact as FollowUp;
const accountsOf = (contacts: readonly RecordContact[], report: string): readonly (readonly [Account, RecordContact])[] =>
  contacts.flatMap((contact) => contact.accounts.filter((a) => a.report === report).map((a) => [a, contact] as const));

/** The contact planned in the words of the task, once it took place. */
function planHeld(fact: FiledFact, contacts: readonly RecordContact[]): RecordContact | null {
  const { start, end } = followUpOf(fact).task;
  const planned = accountsOf(contacts, fact.report).find(
    ([account]) =>
      account.id !== fact.account &&
      (account.status === "planned" || account.status === "proposed") &&
      account.evidence.some((span) => span.start < end && start < span.end),
  );
  return planned !== undefined && isTold(planned[1]) ? planned[1] : null;
}

/** A later contact in which those who were to do it take part and that shares a topic with the task. */
function laterContact(fact: FiledFact, contacts: readonly RecordContact[]): RecordContact | null {
  const told = publishedDay(fact);
  const topics = fact.topics.filter((topic) => !COMMONPLACE.has(topic));
  if (told === null || topics.length === 0) return null;
  const { actor, by } = followUpOf(fact);
  const due = by === null ? null : (parseEdtf(by)?.latest ?? null);
  const origin = accountsOf(contacts, fact.report).find(([account]) => account.id === fact.account)?.[1];
  const takesPart = (contact: RecordContact): boolean => {
    if (actor !== null) return contact.participants.some((p) => p.actor === actor);
    // Nobody is named: those who agreed on it do it together.
    return origin !== undefined && origin.sides.length >= 2 && origin.sides.every((side) => contact.sides.includes(side));
  };
  const later = contacts.flatMap((contact) => {
    const { earliest } = daysOf(contact);
    if (contact.id === origin?.id || !isTold(contact) || earliest === null || earliest <= told || earliest > Math.max(due ?? 0, told + WITHIN_DAYS)) return [];
    return takesPart(contact) && contact.topics.some((topic) => topics.includes(topic)) ? [{ contact, earliest }] : [];
  });
  return later.sort((a, b) => a.earliest - b.earliest || (a.contact.id < b.contact.id ? -1 : 1))[0]?.contact ?? null;
}

/**
 * Which follow-ups are open and which a contact took up. Only a stated reason counts; a task that was done in silence stays open. Needs the follow-ups, the contacts of their reports, and the later
 * contacts of their actors and of the sides that agreed on them, up to three months on; `today` is a day number.
 */
export const followUpsTaken = (followUps: readonly FiledFact[], contacts: readonly RecordContact[], today: number): readonly FollowUpState[] =>
  followUps
    .filter((fact) => fact.kind === "follow-up")
    .map((fact): FollowUpState => {
      const { actor, by, task } = followUpOf(fact);
      const held = planHeld(fact, contacts);
      const taken = held ?? laterContact(fact, contacts);
      const due = by === null ? null : (parseEdtf(by)?.latest ?? null);
      const late = taken === null && due !== null && due < today;
      return {
        id: fact.id,
        report: fact.report,
        task,
        state: taken === null ? "open" : "taken",
        contact: taken?.id ?? null,
        reason: taken === null ? null : held === null ? "actor-and-topic" : "plan-held",
        late,
        message: { key: taken !== null ? "follow-up.taken" : late ? "follow-up.late" : "follow-up.open", values: valuesOf(fact, actor, by, taken) },
      };
    });

function valuesOf(fact: FiledFact, actor: string | null, by: string | null, taken: RecordContact | null): Readonly<Record<string, string>> {
  return {
    ...(actor === null ? {} : { who: actor }),
    ...(fact.published === null ? {} : { day: fact.published.slice(0, 10) }),
    ...(by === null ? {} : { due: by }),
    ...(taken === null ? {} : contactValues(taken)),
  };
}
