import { NO_FACTS } from "#model/no-facts.ts";
import { isoDay } from "#model/calendar.ts";
import type { Reading, Span, Statement } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { reportId } from "#store/report-id.ts";
import type { Entry, FiledAccount } from "#store/store.ts";
import { type Dice, dice } from "../dice.ts";
import { stem, words } from "./words.ts";

/** 1 January 2020. Twenty reports a day, whatever the size of the record: a bigger one reaches over more years, as it does for those who keep one. */
const FIRST_DAY = 18_262;
const REPORTS_A_DAY = 20;
const WORDS = 400;
const TITLE_WORDS = 9;
const FACTS = 10;
const ACTORS = 12;
/** Who speaks in a report, and of what. */
const SPEAKERS = 4;
const TOLD = 4;
const WIRE_KEYS = 8;
const OUTLETS = 40;
const SIDES = 60;
const PEOPLE = 400;
const TOPICS = 120;

/** A number below `n`, the small ones often: a few states are in most of the news. */
const often = (roll: Dice, n: number): number => Math.floor(n * (roll(10_000) / 10_000) ** 2);
const side = (roll: Dice): string => `state_${often(roll, SIDES)}`;
const person = (roll: Dice): string => `person_of_some_name_${often(roll, PEOPLE)}`;
const topic = (roll: Dice): string => `topic_${often(roll, TOPICS)}`;
const span = (roll: Dice): Span => {
  const start = roll(1_800);
  return { start, end: start + 20 + roll(120) };
};

function account(report: string, at: number, day: number, roll: Dice, outlet: string): FiledAccount {
  const [a, b] = [side(roll), side(roll)].sort() as [string, string];
  const evidence = [{ start: at * 100, end: at * 100 + 90 }, span(roll)];
  const source = { span: evidence[0] as Span, speaker: null, side: null };
  const told: Account = {
    id: `${report}.${at * 100}`,
    report,
    kind: roll(2) === 0 ? "call" : "meeting",
    status: "held",
    channel: "leaders",
    undeclared: false,
    several: false,
    participants: [a, b].map((s) => ({ actor: person(roll), role: "party", kind: "person", side: s })),
    date: isoDay(day),
    duration: { minutes: 60 + roll(90), comparator: "about" },
    place: { name: stem(roll(50)), country: a },
    ordinal: null,
    initiator: null,
    alsoTold: [],
    sequences: [],
    said: [],
    topics: [topic(roll), topic(roll)],
    outcome: null,
    confirmation: [{ actor: person(roll), side: a, stance: "confirms", span: null }],
    evidence,
    sources: { kind: source, status: source, date: source, duration: source, place: source },
    outlet,
    published: isoDay(day),
    genre: "news",
    wire: report,
  };
  const floating = roll(4) === 0;
  const from = floating ? day - roll(40) : day;
  return {
    account: told,
    place: { tier: floating ? "floating" : "anchored", family: told.kind === "call" ? "call" : "meeting", pairs: [`${a}|${b}`], from, to: day },
  };
}

const pick = (list: readonly string[], roll: Dice): string => list[roll(list.length)] as string;

const statement = (n: number, speakers: readonly string[], topics: readonly string[], roll: Dice): Statement => ({
  id: `s${n}`,
  speaker: pick(speakers, roll),
  act: "say",
  direct: roll(2) === 0,
  via: ["outlet"],
  about: null,
  topics: [pick(topics, roll)],
  content: span(roll),
  evidence: [span(roll), span(roll)],
  rules: ["statement/verb-subject-that", "statement/continued", "topics/named"],
});

/** What is filed of the n-th report: the same for the same number. Its reading has about 15 kB of JSON. */
export function madeEntry(n: number): Entry {
  const roll = dice(n + 1);
  const day = FIRST_DAY + Math.floor(n / REPORTS_A_DAY);
  const outlet = `وسيلة ${stem(often(roll, OUTLETS))}`;
  const content = { outlet, publishedAt: isoDay(day), title: words(roll, TITLE_WORDS), text: `${words(roll, WORDS)} ${n}` };
  const id = reportId(content);
  const accounts = [account(id, 0, day, roll, outlet), account(id, 1, day, roll, outlet)];
  const speakers = Array.from({ length: SPEAKERS }, () => person(roll));
  const sides = Array.from({ length: SPEAKERS }, () => side(roll));
  const topics = Array.from({ length: TOLD }, () => topic(roll));
  const facts = Array.from({ length: FACTS }, (_, k): FiledFact => {
    const fact = statement(k, speakers, topics, roll);
    return {
      id: `${id}.statement.${k}`,
      kind: "statement",
      report: id,
      actor: fact.speaker,
      side: pick(sides, roll),
      topics: fact.topics,
      published: isoDay(day),
      account: k < 2 ? (accounts[k]?.account.id ?? null) : null,
      span: fact.content,
      fact,
    };
  });
  const actors = Array.from({ length: ACTORS }, () => ({
    id: person(roll),
    kind: "person" as const,
    names: { ar: words(roll, 2), en: `Person ${roll(PEOPLE)} of Some Name` },
    wikidata: `Q${roll(9_000_000)}`,
    side: side(roll),
    mentions: Array.from({ length: 8 }, () => span(roll)),
  }));
  const { title, publishedAt } = content;
  const known = {
    title,
    outlet,
    author: null,
    url: `https://news.example/${n}`,
    publishedAt,
    publishedAtInferred: false,
    language: "ar",
    genre: "news" as const,
  };
  const reading: Omit<Reading, "text"> = {
    ...NO_FACTS,
    report: { id: `given-${n}`, ...known, genreReasons: [] },
    actors,
    statements: Array.from({ length: 3 * FACTS }, (_, k) => statement(k, speakers, topics, roll)),
  };
  return {
    report: { id, givenId: `given-${n}`, ...known, text: content.text, addedAt: "2025-01-01T00:00:00.000Z", wire: id },
    reading,
    accounts,
    facts,
    wireKeys: Array.from({ length: WIRE_KEYS }, () => roll(2 ** 31).toString(36)),
  };
}
