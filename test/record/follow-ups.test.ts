import { describe, expect, test } from "vitest";
import { parseIsoDay } from "#model/calendar.ts";
import type { FollowUp } from "#model/follow-up.ts";
import type { Account } from "#model/record/account.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { followUpsTaken } from "#record/findings/follow-ups-taken.ts";
import { sentenceOf } from "#record/findings/sentences/sentence-of.ts";
import { mergeAccounts } from "#record/merging/merge-accounts.ts";
import { account } from "./account-maker.ts";
import { withInvented } from "./invented-names.ts";

const TODAY = parseIsoDay("2025-07-01") as number;
const TASK = { start: 100, end: 140 };

function followUp(told: Partial<FollowUp>, filed: Partial<FiledFact> = {}): FiledFact {
  const fact: FollowUp = { id: "f", actor: "berin", task: TASK, by: null, condition: null, contact: null, evidence: [TASK], rules: [], ...told };
  return {
    id: "r.follow-up.100",
    kind: "follow-up",
    report: "r",
    actor: fact.actor,
    side: "arnor",
    topics: ["ceasefire"],
    published: "2025-05-10",
    account: "r.0",
    span: TASK,
    fact,
    ...filed,
  };
}
const contact = (report: string, who: string, given: Partial<Account>) => mergeAccounts([account(report, who, { published: "2025-05-10", ...given })]);
const origin = contact("r", "aranor gilda", { date: "2025-05-09" });
const later = (who: string, given: Partial<Account> = {}) =>
  contact("later", who, { date: "2025-05-20", published: "2025-05-21", topics: ["ceasefire"], ...given });

const state = (fact: FiledFact, ...contacts: readonly ReturnType<typeof contact>[]) => {
  const { state: found, contact: by, reason, late } = followUpsTaken([fact], [origin, ...contacts], TODAY)[0] ?? {};
  return { state: found, by, reason, late };
};
const OPEN = { state: "open", by: null, reason: null, late: false };

describe("a follow-up is taken up", () => {
  test("by the planned contact that its words tell of, once it was held", () => {
    const planned = account("r", "berin hareth", { status: "planned", evidence: [{ start: 110, end: 130 }], published: "2025-05-10" });
    const held = account("s", "berin hareth", { date: "2025-05-20", published: "2025-05-21" });
    expect(state(followUp({}, { topics: [] }), mergeAccounts([planned, held]))).toEqual({ ...OPEN, state: "taken", by: "r.110", reason: "plan-held" });
    expect(state(followUp({}, { topics: [] }), mergeAccounts([planned]))).toEqual(OPEN);
  });
  test("by a later contact of who was to do it, about the same topic", () =>
    expect(state(followUp({}), later("berin hareth"))).toEqual({ ...OPEN, state: "taken", by: "later.0", reason: "actor-and-topic" }));
  test("by a later contact of the sides that agreed on it, where nobody is named", () =>
    expect(state(followUp({ actor: null }), later("berin hareth"))).toMatchObject({ state: "taken", by: "later.0" }));
});

describe("a follow-up stays open", () => {
  test.each<readonly [string, FiledFact, ReturnType<typeof contact>]>([
    ["another of the same side took part", followUp({}), later("aranor hareth")],
    ["the contact was about something else", followUp({}), later("berin hareth", { topics: ["missiles"] })],
    [
      "nearly every contact is about such a topic",
      followUp({}, { topics: ["bilateral_relations"] }),
      later("berin hareth", { topics: ["bilateral_relations"] }),
    ],
    ["the contact was before", followUp({}), later("berin hareth", { date: "2025-05-08" })],
    ["it is still a plan", followUp({}), later("berin hareth", { status: "planned" })],
    ["it was half a year later", followUp({}), later("berin hareth", { date: "2025-11-20", published: "2025-11-21" })],
    ["no topic is told of it", followUp({}, { topics: [] }), later("berin hareth")],
    ["one of the sides that agreed was not there", followUp({ actor: null }), later("berin roswen")],
  ])("%s", (_, fact, other) => expect(state(fact, other)).toEqual(OPEN));
  test("and is late once its day has passed", () => expect(state(followUp({ by: "2025-06" }))).toEqual({ ...OPEN, late: true }));
});

test("the sentences", () => {
  const names = withInvented({ actor: () => null, topic: () => null, office: () => null, place: () => null, quote: () => "إعداد مسودة الاتفاق" });
  const said = (fact: FiledFact, ...contacts: readonly ReturnType<typeof contact>[]) =>
    followUpsTaken([fact], [origin, ...contacts], TODAY).flatMap((f) =>
      [sentenceOf(f, "en", names), sentenceOf(f, "ar", names)].map((s) => s.replace(/[\u2066-\u2069]/g, "")),
    );
  expect(said(followUp({}))).toEqual([
    "Still open: Berin, “إعداد مسودة الاتفاق” (told on 10 May 2025).",
    "متابعة لم تُنجز بعد: بيرين، «إعداد مسودة الاتفاق» (رُويت في 10 مايو 2025).",
  ]);
  expect(said(followUp({ by: "2025-06" }))).toEqual([
    "Still open though its day has passed: Berin, “إعداد مسودة الاتفاق” (told on 10 May 2025, due June 2025).",
    "متابعة لم تُنجز وقد مضى موعدها: بيرين، «إعداد مسودة الاتفاق» (رُويت في 10 مايو 2025، موعدها يونيو 2025).",
  ]);
  expect(said(followUp({}), later("berin hareth"))).toEqual([
    "Taken up by the meeting between Berin and Hareth (20 May 2025): Berin, “إعداد مسودة الاتفاق” (told on 10 May 2025).",
    "متابعة تحققت في اللقاء بين بيرين وحارث (20 مايو 2025): بيرين، «إعداد مسودة الاتفاق» (رُويت في 10 مايو 2025).",
  ]);
});
