import { parseIsoDay } from "#model/calendar.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import { activeDecisions } from "#record/decisions/active-decisions.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { asKnownOn } from "#record/decisions/as-known.ts";
import { factWordsOf } from "#record/decisions/fact-words-of.ts";
import { knowledgeOf } from "#pipeline/record/known.ts";
import { factsThen } from "./facts-then.ts";
import type { Session } from "./session.ts";

/** What was known at the end of a day. */
export interface Hindsight {
  /** The contact as it was known; null where nothing was. */
  contact(now: RecordContact): Promise<RecordContact | null>;
  /** Of the facts about this contact those that were known, as they held by then. */
  facts(now: readonly FiledFact[], contact: RecordContact): Promise<readonly FiledFact[]>;
  /** Whether a report was out by then; one without a day of publication counts from its intake. */
  knew(report: string): Promise<boolean>;
  /** That day; undefined for today. */
  readonly day: number | undefined;
  /** Whether a decision was made by then. */
  hadMade(decision: Decision): boolean;
}

/** The record as it was known at the end of a day (YYYY-MM-DD); as it is now where no day is asked for. */
export async function hindsight(day: string | undefined, { base, store }: Session): Promise<Hindsight> {
  if (day === undefined)
    return {
      contact: (now) => Promise.resolve(now),
      facts: (now) => Promise.resolve(now),
      knew: () => Promise.resolve(true),
      hadMade: () => true,
      day: undefined,
    };
  const hadMade = ({ at }: Decision): boolean => at.slice(0, day.length) <= day;
  // An undo that came later takes nothing back yet.
  const ledger = await store.decisions();
  const decisions = activeDecisions(ledger.filter(hadMade));
  const known = knowledgeOf(base, decisions);
  const decided = new Set(ledger.flatMap(({ action }) => factWordsOf(action)?.report ?? []));
  const days = new Map<string, string>();
  const dayOf = async (id: string): Promise<string> => {
    const before = days.get(id);
    if (before !== undefined) return before;
    const report = await store.report(id);
    const told = (report?.publishedAt ?? report?.addedAt ?? "9999").slice(0, day.length);
    days.set(id, told);
    return told;
  };
  return {
    contact: async (now) => {
      for (const { report, published } of now.accounts) if (published === null) await dayOf(report);
      return asKnownOn(now, day, decisions, ({ report }) => days.get(report) ?? day, known.sideOf);
    },
    facts: async (now, { accounts }) => {
      const own = new Set(accounts.map((account) => account.id));
      const others = now.filter(({ report }) => !decided.has(report));
      const then = await Promise.all(
        [...new Set(accounts.map(({ report }) => report))].filter((report) => decided.has(report)).map((report) => factsThen(report, decisions, store, known)),
      );
      return [...others, ...then.flat().filter(({ account }) => account !== null && own.has(account))];
    },
    knew: async (report) => (await dayOf(report)) <= day,
    hadMade,
    day: parseIsoDay(day) ?? undefined,
  };
}
