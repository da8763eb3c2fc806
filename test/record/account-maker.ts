import type { Account } from "#model/record/account.ts";

/** Persons of invented states by their side. */
const SIDES: Readonly<Record<string, string>> = { aranor: "arnor", berin: "arnor", gilda: "gondor", hareth: "gondor", roswen: "rohan" };
const STATES: ReadonlySet<string> = new Set(["arnor", "gondor", "rohan"]);

/** An account in few words: who takes part by ids, the rest as given. */
export function account(report: string, who: string, given: Partial<Account> = {}): Account {
  const start = given.evidence?.[0]?.start ?? 0;
  return {
    id: `${report}.${start}`,
    report,
    kind: "meeting",
    status: "held",
    channel: null,
    undeclared: false,
    several: false,
    participants: who.split(" ").map((actor) => ({
      actor,
      role: "party" as const,
      kind: STATES.has(actor) ? ("state" as const) : ("person" as const),
      side: SIDES[actor] ?? actor,
    })),
    date: null,
    duration: null,
    place: null,
    ordinal: null,
    initiator: null,
    topics: [],
    outcome: null,
    confirmation: [],
    evidence: [{ start, end: start + 10 }],
    sources: {},
    alsoTold: [],
    sequences: [],
    said: [],
    outlet: null,
    published: "3019-03-10",
    genre: "news",
    wire: report,
    ...given,
  };
}
