import { Role } from "#model/reading.ts";
import type { Participant } from "#model/reading.ts";
import { choiceOf, listOf } from "../../record/asked-value.ts";
import { askedActor } from "../../record/filters.ts";
import type { Session } from "../../record/session.ts";
import { UsageError } from "../../usage-error.ts";

/** "putin,trump,saudi_arabia:host": who takes part, parties where no role is told. `option` names where it was asked. */
export async function askParticipants(value: string | undefined, option: string, session: Session): Promise<readonly Participant[]> {
  const found: Participant[] = [];
  for (const part of listOf(value)) {
    const m = /^(.*[^:]):([a-z]+)$/.exec(part);
    const role = m === null ? "party" : choiceOf(m[2] as string, option, Role.options);
    found.push({ actor: (await askedActor(m?.[1] ?? part, session)) as string, role });
  }
  if (found.length === 0) throw new UsageError("usage.missing-argument", { name: option });
  return found;
}
