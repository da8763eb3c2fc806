import { loadBase } from "#knowledge/base.ts";
import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import type { Gap } from "#model/record/gap.ts";
import { makeEntry } from "#pipeline/record/make-entry.ts";
import { knowledgeOf } from "#pipeline/record/known.ts";
import { makeReader } from "#read/read-report.ts";
import { discrepanciesOf } from "#record/findings/discrepancies-of.ts";
import { gapsOf } from "#record/findings/gaps/gaps-of.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import type { Entry } from "#store/store.ts";
import type { ReadReport } from "../../src/cli/pages/record-view.ts";

/** Three reports of one meeting, with invented names: it is announced, told, and told otherwise. */
export const REPORTS = [
  {
    publishedAt: "2025-04-20",
    outlet: "وكالة المرفأ",
    title: "موعد في الدوحة",
    text: "يلتقي وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة يوم الخميس المقبل.",
  },
  {
    publishedAt: "2025-04-25",
    outlet: "صحيفة الجسر",
    title: "لقاء الدوحة",
    text: [
      "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. واستمر اللقاء أكثر من ثلاث ساعات، وهو اللقاء الرابع بينهما هذا العام.",
      "وقال الصفدي إن بلاده تدعم الوساطة. وأضاف: «لن نقبل بأي اتفاق يتجاهل حقوق السكان».",
      "وطالب نيلسن الأطراف بوقف إطلاق النار. وقال إنه إذا فشلت الوساطة فقد تعود المعارك.",
      "وقررت وزارة الخارجية القطرية إيفاد وفد إلى باريس في 3 مايو 2025.",
    ].join("\n"),
  },
  {
    publishedAt: "2025-04-26",
    outlet: "The Lantern",
    title: null,
    text: "أعلنت وزارة الخارجية القطرية أن وزير الخارجية القطري نادر الصفدي التقى المبعوث الأممي لارس نيلسن في الدوحة يوم الخميس، واستمر اللقاء ساعة واحدة.",
  },
] as const;

export const IDS = ["1111111111111111", "2222222222222222", "3333333333333333"] as const;

const base = loadBase();
const known = knowledgeOf(base, []);
const reader = makeReader(base);
const entries: readonly Entry[] = REPORTS.map((report, at) => {
  const { text, ...reading } = reader.read({ ...report, id: `r${at}`, url: null });
  const { id: givenId, genreReasons: _, ...told } = reading.report;
  return makeEntry({ report: { ...told, givenId, text }, reading, wireKeys: [] }, IDS[at] as string, "2025-05-01T08:00:00.000Z", [], known);
});

export const reports: readonly ReadReport[] = entries.map(({ report, reading }) => ({ report, reading }));
const accounts = entries.flatMap((entry) => entry.accounts.slice(0, 1).map(({ account }) => account));
export const facts: readonly FiledFact[] = entries.flatMap((entry) => entry.facts);
export const contact: RecordContact = { ...mergeAccounts(accounts), decisions: [2] };

const near = { others: [], facts, sequences: [] };
export const discrepancies: readonly Discrepancy[] = discrepanciesOf(contact, near, known);
export const gaps: readonly Gap[] = gapsOf(contact, near, known, Number.NEGATIVE_INFINITY);
const anchor = { report: IDS[1], span: accounts[1]?.evidence[0] ?? { start: 0, end: 0 } };
export const decisions: readonly Decision[] = [
  {
    number: 1,
    at: "2025-05-02T09:30:00.000Z",
    author: "مريم",
    note: "بحسب البيان",
    action: { type: "correct", contact: anchor, correction: { attribute: "duration", value: { minutes: 150, comparator: "about" } } },
  },
  { number: 2, at: "2025-05-02T09:45:00.000Z", author: "Sami", note: null, action: { type: "accept", contact: anchor } },
  { number: 3, at: "2025-05-03T10:00:00.000Z", author: "Sami", note: "checked", action: { type: "undo", decision: 1 } },
];
export { base };
