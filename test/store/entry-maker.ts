import { NO_FACTS } from "#model/no-facts.ts";
import { parseIsoDay } from "#model/calendar.ts";
import type { Statement } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { reportId } from "#store/report-id.ts";
import type { AccountPlace, Entry, FiledAccount } from "#store/store.ts";
import { account } from "../record/account-maker.ts";

export const TEXT = "أجرى وزير الخارجية اتصالا بنظيره. قال الوزير إن المحادثات مستمرة، وإن الاتفاق قريب من التوقيع.";

/** A report in few words; its id is that of its content. */
export function storedReport(given: Partial<StoredReport> = {}): StoredReport {
  const content = { outlet: given.outlet ?? null, publishedAt: given.publishedAt ?? "2025-03-18", title: given.title ?? null, text: given.text ?? TEXT };
  const id = reportId(content);
  return {
    id,
    givenId: "given",
    author: null,
    url: null,
    publishedAtInferred: false,
    language: "ar",
    genre: "news",
    addedAt: "2025-04-01T10:00:00.000Z",
    wire: id,
    ...given,
    ...content,
  };
}

/** An account of a report and its place: the day told, or its publication. */
export function filedAccount(report: StoredReport, start: number, who: string, given: Partial<Account> = {}, place: Partial<AccountPlace> = {}): FiledAccount {
  const told = account(report.id, who, {
    evidence: [{ start, end: start + 6 }],
    published: report.publishedAt,
    outlet: report.outlet,
    wire: report.wire,
    ...given,
  });
  const day = parseIsoDay(told.date ?? report.publishedAt ?? "") ?? 0;
  const sides = [...new Set(told.participants.map((p) => p.side))].sort();
  return {
    account: told,
    place: {
      tier: told.date === null ? "floating" : "anchored",
      family: told.kind === "call" ? "call" : "meeting",
      pairs: [sides.join("|")],
      from: day,
      to: day,
      ...place,
    },
  };
}

/** A statement of a report, as it is filed. */
export function filedFact(report: StoredReport, start: number, given: Partial<FiledFact> = {}): FiledFact {
  const span = { start, end: start + 5 };
  const fact: Statement = {
    ...{ id: `s${start}`, speaker: given.actor ?? "author", act: "say", direct: false, via: [], about: null, topics: given.topics ?? [] },
    ...{ content: span, evidence: [span], rules: ["rule"] },
  };
  const known = { id: `${report.id}.statement.${start}`, kind: "statement" as const, report: report.id, actor: fact.speaker, side: null, topics: [] };
  return { ...known, published: report.publishedAt, account: null, span, fact, ...given };
}

/** An entry of a report with what is given; its reading has the statements that are filed. */
export function entryOf(report: StoredReport, given: Partial<Omit<Entry, "report">> = {}): Entry {
  const { id, title, outlet, author, url, publishedAt, publishedAtInferred, language, genre } = report;
  const facts = given.facts ?? [];
  return {
    report,
    accounts: [],
    facts,
    wireKeys: [],
    reading: {
      report: { id, title, outlet, author, url, publishedAt, publishedAtInferred, language, genre, genreReasons: [] },
      ...NO_FACTS,
      statements: facts.map((filed) => filed.fact as Statement),
    },
    ...given,
  };
}
