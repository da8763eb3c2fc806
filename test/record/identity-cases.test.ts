import { describe, expect, test } from "vitest";
import type { Account } from "#model/record/account.ts";
import { account } from "./account-maker.ts";
import { AccountsInMemory } from "./accounts-in-memory.ts";

/** Two accounts, each by its parties and what it tells; the day of publication is 10 March where none is given. */
type Told = readonly [who: string, given?: Partial<Account>];

const FORNOST = { name: "Fornost", country: "arnor" };
const MINAS = { name: "Minas", country: "gondor" };
const ON_THE_NINTH: Partial<Account> = { date: "3019-03-09" };

const ONE: readonly (readonly [string, Told, Told])[] = [
  ["the same leaders on the same day", ["aranor gilda", ON_THE_NINTH], ["gilda aranor", { ...ON_THE_NINTH, kind: "talks" }]],
  ["states in one report, their leaders in the other", ["arnor gondor", ON_THE_NINTH], ["aranor gilda", ON_THE_NINTH]],
  ["a day told, and a report of the next day that tells none", ["aranor gilda", ON_THE_NINTH], ["aranor gilda", {}]],
  ["a week told, and a day in it", ["aranor gilda", { date: "3019-03-04/3019-03-10", published: "3019-03-11" }], ["aranor gilda", ON_THE_NINTH]],
  ["a doubtful day, and the day before", ["aranor gilda", { date: "3019-03-10?" }], ["aranor gilda", ON_THE_NINTH]],
  [
    "a plan with its day, and the meeting",
    ["aranor gilda", { date: "3019-03-12", status: "planned" }],
    ["aranor gilda", { date: "3019-03-12", published: "3019-03-13" }],
  ],
  [
    "a plan without a day, and the meeting a week later",
    ["aranor gilda", { status: "planned" }],
    ["aranor gilda", { date: "3019-03-17", published: "3019-03-18" }],
  ],
  [
    "a plan that was proposed in one and agreed in the other",
    ["aranor gilda", { status: "planned", place: MINAS }],
    ["aranor gilda", { status: "proposed", place: MINAS, published: "3019-03-11" }],
  ],
  [
    "a meeting in a city, and its state",
    ["aranor gilda", { ...ON_THE_NINTH, place: MINAS }],
    ["aranor gilda", { ...ON_THE_NINTH, place: { name: "gondor", country: "gondor" } }],
  ],
  [
    "two cities of one state on one day: the place is disputed, the meeting is one",
    ["aranor gilda", { ...ON_THE_NINTH, place: FORNOST }],
    ["aranor gilda", { ...ON_THE_NINTH, place: { name: "Annuminas", country: "arnor" } }],
  ],
  [
    "an evening here and the next morning there, numbered alike",
    ["aranor gilda", { kind: "call", date: "3019-03-09", ordinal: { n: 8, scope: "3019" } }],
    ["aranor gilda", { kind: "call", date: "3019-03-10", ordinal: { n: 8, scope: "3019" } }],
  ],
  [
    "the same leaders on the same day, numbered differently: the number is disputed",
    ["aranor gilda", { ...ON_THE_NINTH, kind: "call", ordinal: { n: 7, scope: "3019" } }],
    ["aranor gilda", { ...ON_THE_NINTH, kind: "call", ordinal: { n: 8, scope: "3019" } }],
  ],
  [
    "a host that only one names",
    ["aranor gilda", ON_THE_NINTH],
    [
      "aranor gilda",
      {
        ...ON_THE_NINTH,
        participants: account("x", "aranor gilda roswen").participants.map((p) => (p.actor === "roswen" ? { ...p, role: "host" as const } : p)),
      },
    ],
  ],
  ["undated, of one day of publication", ["aranor gilda", {}], ["aranor gilda", {}]],
  ["a call announced, and its denial", ["aranor gilda", { kind: "call", date: "3019-03-09" }], ["aranor gilda", { kind: "call", status: "denied" }]],
];

const APART: readonly (readonly [string, Told, Told])[] = [
  ["a call and a meeting", ["aranor gilda", ON_THE_NINTH], ["aranor gilda", { ...ON_THE_NINTH, kind: "call" }]],
  ["other persons of the same states", ["aranor gilda", ON_THE_NINTH], ["berin hareth", ON_THE_NINTH]],
  ["the same guest with another of the same state", ["aranor gilda", ON_THE_NINTH], ["berin gilda", ON_THE_NINTH]],
  ["one day and the next, with nothing else that ties them", ["aranor gilda", ON_THE_NINTH], ["aranor gilda", { date: "3019-03-10" }]],
  ["two weeks apart", ["aranor gilda", { date: "3019-02-23" }], ["aranor gilda", ON_THE_NINTH]],
  ["places in two states", ["aranor gilda", { ...ON_THE_NINTH, place: MINAS }], ["aranor gilda", { ...ON_THE_NINTH, place: FORNOST }]],
  ["one meeting and several", ["aranor gilda", ON_THE_NINTH], ["aranor gilda", { ...ON_THE_NINTH, several: true }]],
  ["a third side that is a party", ["aranor gilda", ON_THE_NINTH], ["aranor gilda roswen", ON_THE_NINTH]],
  ["an undated report a month later", ["aranor gilda", ON_THE_NINTH], ["aranor gilda", { published: "3019-04-10" }]],
  [
    "a summit of some months ago and the one that is planned",
    ["aranor gilda", { date: "3019~", place: FORNOST }],
    ["aranor gilda", { status: "planned", place: MINAS }],
  ],
  [
    "a meeting that was denied in one month and held in another",
    ["aranor gilda", { status: "denied", published: "3019-01-10" }],
    ["aranor gilda", ON_THE_NINTH],
  ],
  [
    "a plan given up, and a meeting that was held after all",
    ["aranor gilda", { status: "cancelled" }],
    ["aranor gilda", { date: "3019-03-20", published: "3019-03-21" }],
  ],
  [
    "two numbers of one count",
    ["aranor gilda", { kind: "call", ordinal: { n: 2, scope: "3019" } }],
    ["aranor gilda", { kind: "call", ordinal: { n: 3, scope: "3019" } }],
  ],
];

const groups = async ([whoA, a]: Told, [whoB, b]: Told): Promise<number> => {
  const record = new AccountsInMemory();
  await record.add([account("r1", whoA, a)]);
  await record.add([account("r2", whoB, b)]);
  return record.groups().length;
};

describe("two accounts are of one event", () => {
  test.each(ONE)("%s", async (_name, a, b) => {
    expect(await groups(a, b)).toBe(1);
  });
});

describe("two accounts are of two events", () => {
  test.each(APART)("%s", async (_name, a, b) => {
    expect(await groups(a, b)).toBe(2);
  });
});
