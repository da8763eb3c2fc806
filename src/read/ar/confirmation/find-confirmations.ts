import type { Contact } from "#model/reading.ts";
import type { ToldContext } from "../cues/told-context.ts";
import { declines } from "./declines.ts";
import { keenToConfirm } from "./keen-to-confirm.ts";
import { tellsContent } from "./tells-content.ts";
import { values } from "./values.ts";
import { denies } from "./denies.ts";
import { learntOfContact } from "./learnt-of-contact.ts";
import { paperOnContact } from "./paper-on-contact.ts";
import { paperGoesOn } from "./paper-goes-on.ts";
import { saidInContact } from "./said-in-contact.ts";
import { saidToCounterpart } from "./said-to-counterpart.ts";
import type { Stance, StanceRule } from "./stance.ts";
import { tells } from "./tells.ts";
import { unconfirmed } from "./unconfirmed.ts";

/** The rules in their order: of one statement the first that knows it counts, so that what is denied is not taken for told. */
const RULES: readonly StanceRule[] = [
  denies,
  declines,
  tells,
  values,
  tellsContent,
  unconfirmed,
  keenToConfirm,
  saidInContact,
  saidToCounterpart,
  paperOnContact,
  learntOfContact,
  paperGoesOn,
];

/** What the sides say of the contacts, and which statements are about one. */
export interface Confirmations {
  readonly contacts: readonly Contact[];
  /** Contact by index of the statement. */
  readonly about: ReadonlyMap<number, string>;
}

/** Finds who confirms, denies or declines to comment on each contact: each actor with the stance told first. */
export function findConfirmations(context: ToldContext): Confirmations {
  const about = new Map<number, string>();
  const found: Stance[] = [];
  for (const rule of RULES)
    for (const stance of rule(context, about)) {
      if (stance.statement !== null && about.has(stance.statement)) continue;
      if (stance.statement !== null) about.set(stance.statement, stance.contact);
      found.push(stance);
    }
  const byContact = new Map<string, Map<string, Contact["confirmation"][number]>>();
  for (const { contact, actor, stance, span } of found.sort((a, b) => (a.statement ?? 0) - (b.statement ?? 0))) {
    if (stance === null) continue;
    const known = byContact.get(contact) ?? new Map<string, Contact["confirmation"][number]>();
    if (!known.has(actor)) known.set(actor, { actor, stance, span });
    byContact.set(contact, known);
  }
  const contacts = context.contacts.map((c) => ({ ...c, confirmation: [...(byContact.get(c.id)?.values() ?? [])] }));
  return { contacts, about };
}
