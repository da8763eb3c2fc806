import { setImmediate as breathe } from "node:timers/promises";
import type { ChangedContact, Store } from "#store/store.ts";
import { renewed } from "./renewed.ts";
import type { Snapshot } from "./snapshot.ts";

/** Contacts that are read in one go: so few that other requests wait a few milliseconds. */
const STEP = 500;

/** The record in outline as it is today: of what changed since the last time, in steps between which others have their turn. */
export async function readChanges(store: Store, before: Snapshot | null, today: number): Promise<Snapshot> {
  const revision = await store.revision();
  let known = before;
  let upTo = before?.upTo ?? null;
  const changed: ChangedContact[] = [];
  for (;;) {
    const step = await store.changedContacts(upTo, STEP);
    if (step.isAnew) {
      known = null;
      changed.length = 0;
    }
    changed.push(...step.contacts);
    upTo = step.upTo;
    if (step.isAll) return renewed(known, { revision, today, upTo, decisions: await store.decisions(), changed });
    await breathe();
  }
}
