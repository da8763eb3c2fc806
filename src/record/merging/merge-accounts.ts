import type { Account } from "#model/record/account.ts";
import type { RecordContact } from "#model/record/contact.ts";
import { coreSides } from "../identity/core-sides.ts";
import { byAge } from "../identity/order.ts";
import { joinParticipants } from "../identity/same-parties.ts";
import { toldDate } from "../identity/told-days.ts";
import { windowOf } from "../identity/attach.ts";
import { chooseValue, type Choosing } from "./choose-value.ts";
import { confirmationsOf } from "./confirmations.ts";
import { lifeOf, statusOf } from "./life.ts";
import { DATE, DURATION, ORDINAL, PLACE, plain } from "./value-kinds.ts";

const each = <T>(values: readonly T[]): readonly T[] => [...new Set(values)];

/** The first and last day on which a contact may have been, by its accounts: told ones before those that are reckoned from publication. */
function daysOf(accounts: readonly Account[]): { readonly earliest: number | null; readonly latest: number | null } {
  const told = accounts.map(toldDate).filter((d) => d !== null && d.earliest !== null && d.latest !== null) as { earliest: number; latest: number }[];
  if (told.length > 0) {
    const shortest = told.reduce((a, b) => (b.latest - b.earliest < a.latest - a.earliest ? b : a));
    return { earliest: shortest.earliest, latest: shortest.latest };
  }
  const windows = accounts.map(windowOf).filter((w) => w !== null);
  if (windows.length === 0) return { earliest: null, latest: null };
  return { earliest: Math.max(...windows.map(([from]) => from)), latest: Math.min(...windows.map(([, to]) => to)) };
}

/**
 * One contact of the accounts of one event: every account kept, and for each attribute the value that is shown. `accounts` has at least one. Depends on no order of the accounts.
 */
export function mergeAccounts(given: readonly Account[], pinned: Choosing["pinned"] = new Map()): RecordContact {
  const accounts = [...given].sort(byAge);
  const participants = joinParticipants(accounts);
  const sides = coreSides(participants);
  const choosing: Choosing = { sides, pinned };
  const kind = chooseValue(
    accounts,
    plain("kind", (a) => a.kind),
    choosing,
  );
  const channel = chooseValue(
    accounts,
    plain("channel", (a) => a.channel),
    choosing,
  );
  const { earliest, latest } = daysOf(accounts);
  return {
    id: accounts[0]?.id ?? "",
    kind: kind?.value ?? "meeting",
    status: statusOf(accounts),
    channel: channel?.value ?? null,
    undeclared: accounts.some((a) => a.undeclared),
    several: accounts.every((a) => a.several),
    participants,
    sides,
    date: chooseValue(accounts, DATE, choosing),
    duration: chooseValue(accounts, DURATION, choosing),
    place: chooseValue(accounts, PLACE, choosing),
    ordinal: chooseValue(accounts, ORDINAL, choosing),
    initiator: chooseValue(
      accounts,
      plain("initiator", (a) => a.initiator),
      choosing,
    ),
    outcome: chooseValue(
      accounts,
      plain("outcome", (a) => a.outcome),
      choosing,
    ),
    topics: each(accounts.flatMap((a) => a.topics)),
    earliest: earliest !== null && latest !== null && earliest > latest ? latest : earliest,
    latest: earliest !== null && latest !== null && earliest > latest ? earliest : latest,
    confirmation: confirmationsOf(accounts),
    life: lifeOf(accounts),
    accounts,
    sources: new Set(accounts.map((a) => a.wire)).size,
    decisions: [],
    accepted: false,
  };
}
