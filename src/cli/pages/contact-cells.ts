import type { RecordContact } from "#model/record/contact.ts";
import type { ActorNames } from "../digest/actor-name.ts";
import { few } from "../digest/few.ts";
import { feminine } from "#knowledge/ar/kind-gender.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { Page } from "../digest/page.ts";
import type { Key, Say } from "../messages/say.ts";

/** So many who take part are named in a table. */
const NAMED = 4;

/** "Talks · envoys". */
export const kindCell = ({ kind, several, channel }: RecordContact, say: Say): string =>
  [say(`kind.${kind}${several ? ".several" : ""}` as Key), ...(channel === null ? [] : [say(`channel.${channel}`)])].join(" · ");

/** "held, undeclared". */
export function statusCell(contact: Pick<RecordContact, "kind" | "several" | "status" | "undeclared">, say: Say): string {
  const end = feminine(contact) ? ".f" : "";
  return [say(`status.${contact.status}${end}` as Key), ...(contact.undeclared ? [say(`undeclared${end}` as Key)] : [])].join(say("list.comma"));
}

/** Who with whom, without those who only attend; a state is left out where somebody takes part who acts for it. */
export function partiesCell({ participants }: Pick<RecordContact, "participants">, names: ActorNames, page: Page): string {
  const { say } = page;
  const acted = new Set(participants.filter(({ actor, side, role }) => actor !== side && role !== "attendee").map(({ side }) => side));
  const leading = participants.filter(({ actor, role }) => role !== "attendee" && !acted.has(actor));
  const told = (leading.length === 0 ? participants : leading).map(({ actor, role }) =>
    role === "host" || role === "mediator" ? `${names.name(actor)} (${say(`role.${role}`)})` : names.name(actor),
  );
  const { shown, rest } = few(told, NAMED, page);
  return listWords(rest.length === 0 ? shown : [...shown, say("others", { n: rest.length })], say);
}

/** "4/3": accounts, and independent sources among them. */
export const toldCell = ({ accounts, sources }: RecordContact): string => (sources === accounts.length ? String(sources) : `${accounts.length}/${sources}`);
