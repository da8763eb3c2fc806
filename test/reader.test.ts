import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Reading } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import { loadBase } from "#knowledge/base.ts";
import { loadLexicon } from "#knowledge/lexicon.ts";
import { makeReader } from "#read/read-report.ts";
import { newsWords } from "./examples/news-words.ts";

const base = loadBase();
const lexicon = loadLexicon();
const reader = makeReader(base, lexicon);
/** Another reader of the same knowledge, which has read nothing else before. */
const unread = () => makeReader(base, lexicon);

/** Marks, line ends, direction controls and halves of characters, as they come in texts that were copied about. */
const ODD = [
  ".",
  "،",
  "؟",
  "؛",
  ":",
  "«",
  "»",
  '"',
  "“",
  "(",
  ")",
  "-",
  "–",
  "…",
  "\n",
  "\n\n",
  "\r\n",
  "\u200f",
  "\u202b",
  "\u2066",
  "\u2069",
  "\ufeff",
  "\u200c",
  "\u0640",
  "َ",
  "ّ",
  "\ud800",
  "\udc00",
  "\u0000",
  "🌍",
  "2025",
  "٢٤",
  "16/10",
  "CNN",
  "Reuters",
];

const word = fc.constantFrom(...newsWords(base));
const piece = fc.oneof(
  { weight: 12, arbitrary: word },
  { weight: 2, arbitrary: fc.constantFrom(...ODD) },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
);
const space = fc.constantFrom(" ", " ", " ", " ", "", "  ", "\u00a0", "\n");
/** What looks like Arabic news and tells nothing that holds together. */
const news = fc.array(fc.tuple(piece, space), { maxLength: 60, size: "max" }).map((pieces) => pieces.map(([text, gap]) => text + gap).join(""));
const text = fc.oneof({ weight: 4, arbitrary: news }, { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 200, size: "max" }) });
const published = fc.constantFrom(null, "2025-04-25", "2015", "2020-02", "2015-08-07T23:59:00+03:00", "2024-02-29");

const report = (told: string, publishedAt: string | null = "2025-04-25"): Report => ({
  id: "r",
  publishedAt,
  outlet: null,
  url: null,
  title: null,
  text: told,
});

/** Everything in a Reading that must hold whatever the text; the faults, none where all is well. */
function faults(reading: Reading): readonly string[] {
  const ids = [...reading.actors, ...reading.contacts, ...reading.statements, ...reading.positions, ...reading.scenarios, ...reading.questions].map(
    (fact) => fact.id,
  );
  const actors = new Set(reading.actors.map((a) => a.id));
  const spans = [
    ...reading.actors.flatMap((a) => a.mentions),
    ...reading.contacts.flatMap((c) => c.evidence),
    ...reading.contacts.flatMap((c) => [...Object.values(c.sources).map((s) => s.span), ...c.confirmation.flatMap((f) => f.span ?? [])]),
    ...[...reading.officeClaims, ...reading.sequenceClaims].map((c) => c.span),
    ...reading.remarks.flatMap((r) => r.span ?? []),
  ];
  const named = reading.contacts.flatMap((c) => [
    ...c.participants.map((p) => p.actor),
    ...(c.initiator === null ? [] : [c.initiator]),
    ...c.confirmation.map((f) => f.actor),
    ...Object.values(c.sources).flatMap((s) => s.speaker ?? []),
  ]);
  named.push(...reading.officeClaims.map((c) => c.actor));
  return [
    ...ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `two facts are ${id}`),
    ...spans.filter((s) => !(s.start < s.end && s.end <= reading.text.length)).map((s) => `span ${s.start}–${s.end} of ${reading.text.length}`),
    ...reading.sequenceClaims
      .flatMap((c) => [c.contact, c.other ?? c.contact])
      .filter((id) => !reading.contacts.some((c) => c.id === id))
      .map((id) => `${id} is no contact of the reading`),
    ...named.filter((id) => !actors.has(id)).map((id) => `${id} is no actor of the reading`),
    ...reading.actors.filter((a) => Object.keys(a.names).length === 0).map((a) => `${a.id} has no name`),
    ...reading.contacts.filter((c) => c.evidence.length === 0).map((c) => `${c.id} has no evidence`),
    ...reading.contacts.filter((c) => new Set(c.participants.map((p) => p.actor)).size < c.participants.length).map((c) => `${c.id} has a participant twice`),
  ];
}

describe("whatever the text", () => {
  test("reading never throws, and yields a Reading that holds together", () =>
    fc.assert(
      fc.property(text, published, (told, day) => {
        const reading = reader.read(report(told, day));
        Reading.parse(reading);
        expect(faults(reading)).toEqual([]);
      }),
      { numRuns: 2000 },
    ));

  test("reading twice gives the same", () =>
    fc.assert(
      fc.property(text, published, (told, day) => {
        expect(reader.read(report(told, day))).toEqual(reader.read(report(told, day)));
      }),
      { numRuns: 300 },
    ));

  test("what was read before changes nothing", () =>
    fc.assert(
      fc.property(news, news, (before, told) => {
        const after = unread();
        after.read(report(before, "2015-08-07"));
        const alone = unread().read(report(told));
        expect(after.read(report(told))).toEqual(alone);
        // This one has read all of the above.
        expect(reader.read(report(told))).toEqual(alone);
      }),
      { numRuns: 25 },
    ));
});

test("the words it is tried with do yield contacts", () => {
  const read = fc.sample(news, { numRuns: 1000, seed: 1 }).flatMap((told) => reader.read(report(told)).contacts);
  expect(read.length).toBeGreaterThan(20);
});

test("the check sees each fault", () => {
  const sound = reader.read(report("التقى الرئيس الكيني يوسف المرداسي الرئيس الغاني عادل النجفي."));
  const [contact] = sound.contacts;
  if (contact === undefined) throw new Error("the sentence tells a contact");
  expect(faults(sound)).toEqual([]);
  expect(faults({ ...sound, contacts: [contact, contact] })).toEqual(["two facts are c1"]);
  expect(faults({ ...sound, contacts: [{ ...contact, evidence: [{ start: 4, end: 4 }] }] })).toEqual([`span 4–4 of ${sound.text.length}`]);
  expect(faults({ ...sound, contacts: [{ ...contact, sources: { status: { span: { start: 0, end: 900 }, speaker: "nobody" } } }] })).toEqual([
    `span 0–900 of ${sound.text.length}`,
    "nobody is no actor of the reading",
  ]);
  expect(faults({ ...sound, contacts: [{ ...contact, initiator: "nobody" }] })).toEqual(["nobody is no actor of the reading"]);
  expect(faults({ ...sound, contacts: [{ ...contact, evidence: [] }] })).toEqual(["c1 has no evidence"]);
});
