import { NO_FACTS } from "#model/no-facts.ts";
import { isoDay } from "#model/calendar.ts";
import type { Base } from "#knowledge/base.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import type { Entity } from "#knowledge/entity.ts";
import type { Contact, Position, Reading, Statement } from "#model/reading.ts";
import type { Account } from "#model/record/account.ts";
import type { Span } from "#model/span.ts";
import type { StoredReport } from "#model/record/stored-report.ts";
import { fileAccounts } from "#record/filing/file-accounts.ts";
import { undecided } from "#record/decisions/decided-reading.ts";
import { fileFacts } from "#record/filing/file-facts.ts";
import { placeAccount } from "#record/identity/place-account.ts";
import type { Entry } from "#store/store.ts";
import { corpus } from "../corpus/generate.ts";
import { loadCast } from "../corpus/cast.ts";
import { type Dice, dice } from "../dice.ts";

/** 1 January 2023; contacts spread over three years from there. */
const FIRST_DAY = 19_358;
const DAYS = 1_095;
const KINDS = ["call", "meeting", "talks", "visit", "message", "meeting", "call"] as const;
/** Four of five were held. */
const STATUSES = ["held", "held", "held", "held", "held", "held", "held", "held", "planned", "proposed", "denied", "cancelled"] as const;
const CHANNELS = ["leaders", "ministers", "ministers", "envoys", "security", "delegations", null] as const;
const PLACES = ["الرياض", "الدوحة", "موسكو", "واشنطن", "القاهرة", "جنيف", "أنقرة", null, null] as const;
const TOPICS = ["ceasefire", "prisoners", "sanctions", "nuclear", "energy"] as const;
const ACTS = ["say", "announce", "warn", "confirm", "deny", "stress"] as const;
const POSITIONS = ["demand", "refusal", "red_line", "offer", "commitment"] as const;
const MINUTES = [60, 60, 60, 90, 120] as const;

/** Of 100,000 reports some 170 tell of the most told of 20,000 contacts, and half of the contacts are told by one or two. */
const SKEW = 1.6;

const pick = <T>(list: readonly T[], roll: Dice): T => list[roll(list.length)] as T;

/** One contact that reports tell of. */
interface Event {
  readonly day: number;
  readonly parties: readonly Entity[];
  readonly kind: Contact["kind"];
  readonly status: Contact["status"];
  readonly channel: Contact["channel"];
  readonly place: string | null;
}

/** A record by numbers: the same numbers give the same record. Most contacts are told by a few reports, some by more than a hundred. */
export function generatedRecord(base: Base, contacts: number): { readonly entry: (n: number) => Entry; readonly eventOf: (n: number) => number } {
  const { report } = corpus(loadCast());
  const locate = makeLocatePlace(base);
  const people = [...base.entities.values()].filter((e) => e.kind === "person" && e.side !== null && e.tenures.length > 0);
  const outlets = [...base.entities.values()].filter((e) => e.media).map((e) => e.ar || e.en);
  const event = (c: number): Event => {
    const roll = dice(c + 7_000_001);
    const first = pick(people, roll);
    const second = pick(
      people.filter((p) => p.side !== first.side),
      roll,
    );
    return {
      day: FIRST_DAY + Math.floor((c * DAYS) / contacts),
      parties: roll(6) === 0 ? [first, second, pick(people, roll)] : [first, second],
      kind: pick(KINDS, roll),
      status: pick(STATUSES, roll),
      channel: pick(CHANNELS, roll),
      place: pick(PLACES, roll),
    };
  };
  // Each contact has a report of its own; the others tell more often of contacts that are much told.
  const eventOf = (n: number): number => {
    if (n < contacts) return n;
    const roll = dice(n + 3_000_017);
    return Math.floor(contacts * (roll(1_000_000) / 1_000_000) ** SKEW);
  };
  const entry = (n: number): Entry => {
    const roll = dice(n + 5_000_011);
    const told = event(eventOf(n));
    const { text } = report(n);
    const published = isoDay(told.day + roll(3));
    const id = n.toString(16).padStart(16, "0");
    const stored: StoredReport = {
      id,
      givenId: `generated-${n}`,
      title: text.slice(0, 60),
      outlet: pick(outlets, roll),
      author: null,
      url: null,
      publishedAt: published,
      publishedAtInferred: false,
      language: "ar",
      genre: "news",
      text,
      addedAt: `${published}T12:00:00.000Z`,
      wire: id,
    };
    const reading = readingOf(stored, told, roll);
    const accounts: readonly Account[] = fileAccounts(stored, reading, locate);
    return {
      report: stored,
      reading,
      accounts: accounts.map((account) => ({ account, place: placeAccount(account) })),
      facts: fileFacts(stored, undecided(reading), accounts),
      wireKeys: [],
    };
  };
  return { entry, eventOf };
}

/** The sentences of a text, as spans. */
function sentencesOf(text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(/[^.\n]+/g)) if (match[0].length > 20) spans.push({ start: match.index, end: match.index + match[0].length });
  return spans;
}

function readingOf(
  { text, id, title, outlet, publishedAt }: StoredReport,
  { day, parties, kind, status, channel, place }: Event,
  roll: Dice,
): Omit<Reading, "text"> {
  const sentences = sentencesOf(text);
  const at = (i: number): Span => sentences[i % sentences.length] ?? { start: 0, end: text.length };
  const said = (i: number): Statement => ({
    id: `s${i}`,
    speaker: pick(parties, roll).id,
    act: pick(ACTS, roll),
    direct: roll(3) === 0,
    via: [],
    about: roll(2) === 0 ? { contact: "c1" } : null,
    topics: [pick(TOPICS, roll)],
    content: at(i),
    evidence: [at(i)],
    rules: ["generated"],
  });
  const wanted = (i: number): Position => ({
    id: `p${i}`,
    kind: pick(POSITIONS, roll),
    holder: pick(parties, roll).id,
    addressee: null,
    topics: [pick(TOPICS, roll)],
    content: at(i),
    counterpart: null,
    statement: null,
    evidence: [at(i)],
    rules: ["generated"],
  });
  const contact: Contact = {
    id: "c1",
    kind,
    status,
    channel,
    undeclared: roll(20) === 0,
    several: false,
    participants: parties.map(({ id: actor }) => ({ actor, role: "party" as const })),
    initiator: roll(4) === 0 ? (parties[0]?.side ?? null) : null,
    date: isoDay(day),
    duration: kind !== "message" && roll(3) === 0 ? { minutes: pick(MINUTES, roll), comparator: "exact" as const } : null,
    place: place === null ? null : { name: place, country: null },
    ordinal: roll(60) === 0 ? { n: 2 + roll(9), scope: isoDay(day).slice(0, 4) } : null,
    topics: [pick(TOPICS, roll)],
    outcome: null,
    sources: { date: { span: at(0), speaker: null }, duration: { span: at(0), speaker: null } },
    alsoTold: [],
    confirmation: [],
    evidence: [at(0)],
    rules: ["generated"],
  };
  return {
    ...NO_FACTS,
    report: {
      id,
      title,
      outlet,
      author: null,
      url: null,
      publishedAt,
      publishedAtInferred: false,
      language: "ar",
      genre: "news",
      genreReasons: [],
    },
    actors: parties.map((e) => ({ id: e.id, kind: e.kind, names: { ar: e.ar, en: e.en }, wikidata: e.wikidata, side: e.side, mentions: [at(0)] })),
    contacts: [contact],
    statements: [said(1), said(2), said(3)],
    positions: roll(2) === 0 ? [wanted(4)] : [],
  };
}
