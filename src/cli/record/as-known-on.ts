import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import { asKnownOn } from "#record/decisions/as-known.ts";
import { knowledgeOf } from "#pipeline/record/known.ts";
import type { Session } from "./session.ts";

/** What was known at the end of a day. */
export interface Hindsight {
  /** The contact as it was known; null where nothing was. */
  contact(now: RecordContact): Promise<RecordContact | null>;
  /** Whether a report was out by then; one without a day of publication counts from its intake. */
  knew(report: string): Promise<boolean>;
  /** That day; undefined for today. */
  readonly day: number | undefined;
  /** Whether a decision was made by then. */
  hadMade(decision: Decision): boolean;
}

/** The record as it was known at the end of a day (YYYY-MM-DD); as it is now where no day is asked for. */
export async function hindsight(day: string | undefined, { base, store }: Session): Promise<Hindsight> {
  if (day === undefined) return { contact: (now) => Promise.resolve(now), knew: () => Promise.resolve(true), hadMade: () => true, day: undefined };
  const { sideOf } = knowledgeOf(base);
  const hadMade = ({ at }: Decision): boolean => at.slice(0, day.length) <= day;
  // An undo that came later takes nothing back yet.
  const decisions = activeDecisions((await store.decisions()).filter(hadMade));
  const days = new Map<string, string>();
  const dayOf = async (id: string): Promise<string> => {
    const known = days.get(id);
    if (known !== undefined) return known;
    const report = await store.report(id);
    const told = (report?.publishedAt ?? report?.addedAt ?? "9999").slice(0, day.length);
    days.set(id, told);
    return told;
  };
  return {
    contact: async (now) => {
      for (const { report, published } of now.accounts) if (published === null) await dayOf(report);
      return asKnownOn(now, day, decisions, ({ report }) => days.get(report) ?? day, sideOf);
    },
    knew: async (report) => (await dayOf(report)) <= day,
    hadMade,
    day: parseIsoDay(day) ?? undefined,
  };
}
