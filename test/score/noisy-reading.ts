import { NO_FACTS } from "#model/no-facts.ts";
import { Act, Comparator, ContactKind, ContactStatus, PositionKind, type Reading, type Span } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import type { Dice } from "../../bench/dice.ts";
import type { Gold } from "../../bench/score/gold.ts";

/** A reading made from gold and then spoilt here and there, so that a scorer has every kind of miss, invention and near miss to judge. */
export function noisyReading(gold: Gold, report: Report, roll: Dice): Reading {
  const { text } = report;
  const spoilt = (): boolean => roll(6) === 0;
  const span = (quote: string): Span => {
    const at = Math.max(0, text.indexOf(quote.split(/\s+/)[0] ?? ""));
    const end = Math.min(text.length, at + quote.length);
    return spoilt() ? { start: Math.min(at + roll(40), end), end: Math.min(text.length, end + roll(60)) } : { start: at, end };
  };
  const pick = <T>(list: readonly T[]): T => list[roll(list.length)] as T;
  const ids = [...Object.keys(gold.actors), "stranger"];
  const someone = (id: string): string => (spoilt() ? pick(ids) : id);
  const kept = <T>(list: readonly T[]): readonly T[] => list.filter(() => !spoilt()).flatMap((item) => (roll(12) === 0 ? [item, item] : [item]));
  const common = { topics: [], evidence: [], sources: {}, alsoTold: [], rules: [] };
  return {
    ...NO_FACTS,
    text,
    report: { ...report, author: null, publishedAtInferred: false, language: "ar", genre: "news", genreReasons: [] },
    actors: kept(Object.entries(gold.actors)).map(([id, actor]) => ({
      id,
      kind: actor.kind as Reading["actors"][number]["kind"],
      names: { ar: spoilt() ? "غريب" : (actor.names.at(-1) ?? id), en: actor.names[0] ?? id },
      wikidata: null,
      side: actor.side,
      mentions: actor.names.filter((name) => text.includes(name)).map(span),
    })),
    contacts: kept(gold.contacts).map((c, n) => ({
      ...common,
      id: `c${n}`,
      kind: spoilt() ? pick(ContactKind.options) : ContactKind.parse(c.kind),
      status: spoilt() ? pick(ContactStatus.options) : ContactStatus.parse(c.status),
      channel: spoilt() ? null : (c.channel as Reading["contacts"][number]["channel"]),
      undeclared: spoilt() !== c.undeclared,
      several: false,
      participants: kept(c.participants).map((id) => ({ actor: someone(id), role: "party" as const })),
      initiator: c.initiator === null ? null : someone(c.initiator),
      date: spoilt() ? pick([null, "2015-04-11", "2025~"]) : c.date === null ? null : `${c.date}${pick(["", "?"])}`,
      duration:
        c.duration === null ? null : { minutes: c.duration.minutes, comparator: spoilt() ? pick(Comparator.options) : Comparator.parse(c.duration.comparator) },
      place: c.place === null ? null : { name: spoilt() ? "بلد" : ([c.place].flat()[0] ?? ""), country: null },
      ordinal: c.ordinal === null ? null : { n: c.ordinal.n + (spoilt() ? 1 : 0), scope: null },
      outcome: null,
      confirmation: [],
      evidence: c.quotes.map(span),
    })),
    statements: kept(gold.statements).map((s, n) => ({
      ...common,
      id: `s${n}`,
      speaker: someone(s.speaker),
      act: spoilt() ? pick(Act.options) : Act.parse(s.act),
      direct: spoilt() !== s.direct,
      via: [],
      about: null,
      content: span(s.quote),
    })),
    positions: kept(gold.positions).map((p, n) => ({
      ...common,
      id: `p${n}`,
      kind: spoilt() ? pick(PositionKind.options) : PositionKind.parse(p.kind),
      holder: someone(p.holder),
      addressee: null,
      content: span(p.quote),
      counterpart: null,
      statement: null,
    })),
    scenarios: kept(gold.scenarios).map((s, n) => ({
      ...common,
      id: `n${n}`,
      speaker: s.speaker,
      condition: s.condition === null || spoilt() ? null : span(s.condition),
      consequence: span(s.consequence),
      likelihood: null,
    })),
    questions: kept(gold.questions).map((q, n) => ({ ...common, id: `q${n}`, speaker: "author", alternatives: kept(q.alternatives).map(span) })),
  };
}
