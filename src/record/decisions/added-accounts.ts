import type { Account, AccountParticipant } from "#model/record/account.ts";
import type { Decision } from "#model/record/decision.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { dayOfPublication } from "../filing/day-of-publication.ts";

/** The accounts that analysts added to a report, by the active decisions of the ledger. Ids are `REPORT.START-dNUMBER`. */
export function addedAccounts(
  report: StoredReport,
  decisions: readonly Decision[],
  sideOf: (actor: string) => Pick<AccountParticipant, "side" | "kind">,
): readonly Account[] {
  return decisions.flatMap(({ number, action }): readonly Account[] => {
    if (action.type !== "add" || action.report !== report.id) return [];
    const { contact, evidence } = action;
    const span = evidence[0] ?? { start: 0, end: 0 };
    return [
      {
        ...contact,
        id: `${report.id}.${span.start}-d${number}`,
        report: report.id,
        undeclared: false,
        several: false,
        participants: contact.participants.map((p) => ({ ...p, ...sideOf(p.actor) })),
        ordinal: null,
        initiator: null,
        topics: [],
        outcome: null,
        confirmation: [],
        evidence,
        sources: Object.fromEntries((["kind", "status", "date", "duration", "place"] as const).map((a) => [a, { span, speaker: null, side: null }])),
        alsoTold: [],
        sequences: [],
        said: [],
        outlet: report.outlet,
        published: dayOfPublication(report),
        genre: report.genre,
        wire: report.wire,
      },
    ];
  });
}
