import { NO_FACTS } from "#model/no-facts.ts";
import type { Explanation, Lost } from "#model/explanation.ts";
import type { Actor, Reading, Remark, Span } from "#model/reading.ts";
import type { Report } from "#model/report.ts";
import type { Base } from "#knowledge/base.ts";
import { loadBase } from "#knowledge/base.ts";
import { type Lexicon, loadLexicon } from "#knowledge/lexicon.ts";
import { type ReaderWord, readerWords } from "#knowledge/reader-word.ts";
import { findTimeExpressions } from "#text/ar/time/find.ts";
import { findQuotations } from "#text/ar/quotations.ts";
import { findSegments } from "#text/ar/segments.ts";
import { detectLanguage } from "#text/language.ts";
import { Tokeniser } from "#text/tokenise.ts";
import { findContacts } from "./ar/contacts/find-contacts.ts";
import { sentenceViews } from "./ar/contacts/sentence-view.ts";
import { findQuestions } from "./ar/questions/find-questions.ts";
import { scenarioContext } from "./ar/scenarios/context.ts";
import { findScenarios } from "./ar/scenarios/find-scenarios.ts";
import { gendersOf } from "./ar/statements/agreement.ts";
import { isAuthorial } from "./ar/statements/author-marks.ts";
import { partiesBefore, quotedTokens } from "./ar/statements/context.ts";
import { findStatements } from "./ar/statements/find-statements.ts";
import { withSpeakers } from "./ar/sources/speakers.ts";
import { findSequences } from "./ar/sequences/find-sequences.ts";
import { giveSidesToUnnamed } from "./ar/mentions/sides-of-unnamed.ts";
import { SpeechWords } from "./ar/statements/speech-words.ts";
import { loadPositionCues } from "#knowledge/position-cues.ts";
import { CueWords } from "./ar/positions/cue-words.ts";
import { findPositions } from "./ar/positions/find-positions.ts";
import { loadCues, type Cue } from "#knowledge/cues.ts";
import { loadTopics } from "#knowledge/topics.ts";
import { withTopics } from "./ar/topics/discussed.ts";
import { topicsTold } from "./ar/topics/topics-told.ts";
import { cueHits } from "./ar/cues/cue-hits.ts";
import { evidenceOf, type ToldContext } from "./ar/cues/told-context.ts";
import { findConfirmations } from "./ar/confirmation/find-confirmations.ts";
import { findDrivers } from "./ar/drivers/find-drivers.ts";
import { findFollowUps } from "./ar/follow-ups/find-follow-ups.ts";
import { findStakeholders } from "./ar/stakeholders/find-stakeholders.ts";
import { PhraseFinder } from "./ar/cues/phrase-finder.ts";
import { spokenByOthers } from "./ar/genre/context.ts";
import { findGenre } from "./ar/genre/find-genre.ts";
import { loadSpeechLexicon } from "#knowledge/speech-lexicon.ts";
import { withPronominalTitles } from "./ar/mentions/pronominal-titles.ts";
import { explainReading } from "./explain-reading.ts";
import type { Trace } from "./trace.ts";
import { officeClaims } from "./ar/offices/office-claims.ts";
import { resolveMentions } from "./ar/mentions/resolve.ts";
import { Trigger } from "./ar/trigger.ts";
import { triggersOf } from "./ar/triggers-of.ts";
import { scanMentions } from "./ar/mentions/scan.ts";

/** What is known of words of speech, will and discussion. */
interface SpeechKnowledge {
  readonly speech: SpeechWords;
  readonly cues: CueWords;
  readonly phrases: PhraseFinder<Cue>;
  readonly topics: PhraseFinder<string>;
}

/** Reads reports. Made once: it holds the compiled knowledge and what it has learnt of written forms. */
export interface Reader {
  /** Reads one report; never throws on any text. The same report gives the same Reading whatever was read before. */
  read(report: Report): Reading;
  /** Reads one report, and says how each fact came about and what lost to it. The Reading is the same. */
  explain(report: Report): { readonly reading: Reading; readonly explanation: Explanation };
}

/** Loads the knowledge and makes a reader. */
export function makeReader(base: Base = loadBase(), lexicon: Lexicon = loadLexicon()): Reader {
  const phrases = new PhraseFinder(loadCues());
  const topics = new PhraseFinder(loadTopics());
  const speech = new SpeechWords(loadSpeechLexicon());
  const triggers = (word: ReaderWord): number =>
    triggersOf(word) | (phrases.mayBegin(word) || topics.mayBegin(word) ? Trigger.cue : 0) | (speech.uses(word).length > 0 ? Trigger.speaks : 0);
  const tokeniser = new Tokeniser<ReaderWord>(readerWords(base, lexicon, triggers));
  const knowledge: SpeechKnowledge = { speech, cues: new CueWords(loadPositionCues()), phrases, topics };
  return {
    read: (report) => readReport(report, base, tokeniser, knowledge, null),
    explain: (report) => {
      const lost: Lost[] = [];
      const reading = readReport(report, base, tokeniser, knowledge, lost);
      return { reading, explanation: explainReading(reading, lost, (actor) => base.entities.has(actor)) };
    },
  };
}

const clean = (text: string): string => (text.startsWith("\ufeff") || text.includes("\r") ? text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n") : text);

/** Spans by their start; those that are in order already are left as they are. */
const inOrder = (spans: readonly Span[]): readonly Span[] =>
  spans.every((span, i) => i === 0 || (spans[i - 1] as Span).start <= span.start) ? spans : [...spans].sort((a, b) => a.start - b.start);

function readReport(report: Report, base: Base, tokeniser: Tokeniser<ReaderWord>, knowledge: SpeechKnowledge, lost: Lost[] | null): Reading {
  const text = clean(report.text);
  const language = detectLanguage(text);
  const facts = {
    id: report.id,
    title: report.title,
    outlet: report.outlet,
    author: null,
    url: report.url,
    publishedAt: report.publishedAt,
    publishedAtInferred: false,
    language,
    genre: "news" as const,
    genreReasons: [],
  };
  if (language !== "ar") {
    const remark: Remark = {
      rule: "language",
      reason: text.trim() === "" ? "remark.empty-text" : "remark.language-not-read",
      span: null,
      values: { language },
    };
    return { text, report: facts, ...NO_FACTS, remarks: [remark] };
  }
  const day = /^\d{4}-\d\d-\d\d/.exec(report.publishedAt ?? "")?.[0] ?? null;
  const tokens = tokeniser.tokenise(text);
  const trace: Trace =
    lost === null
      ? null
      : ({ first, end, by, ...told }) => {
          const span = (from: number, to: number): Span => ({ start: tokens.start[from] as number, end: tokens.end[to - 1] as number });
          lost.push({ ...told, span: span(first, end), by: by === null ? null : span(by.first, by.end) });
        };
  const segments = findSegments(tokens);
  const times = findTimeExpressions(tokens, day);
  const furniture = new Uint8Array(tokens.count);
  for (const piece of segments.furniture) furniture.fill(1, piece.first, piece.end);
  const scanned = scanMentions(tokens).filter((m) => furniture[m.first] === 0);
  const { actors, references: resolved } = resolveMentions(tokens, scanned, base, day, report.outlet);
  const references = withPronominalTitles(tokens, resolved, actors);
  const views = sentenceViews(
    tokens,
    segments.sentences.filter((s) => s.furniture === null && !s.repeats),
    references,
    times,
  );
  const found = findContacts({ views, actors, trace });
  const quotations = findQuotations(tokens);
  const quoted = quotedTokens(tokens, quotations);
  const context = {
    tokens,
    views,
    actors,
    quotations: new Map(quotations.map((q) => [q.open, q])),
    quoted,
    authorial: isAuthorial(tokens, quoted),
    furniture,
    speech: knowledge.speech,
    genders: gendersOf(views, actors),
    partiesBefore: partiesBefore(found),
    trace,
  };
  const spoken = findStatements(context);
  giveSidesToUnnamed(views, actors);
  const cues = cueHits(knowledge.phrases.findAll(tokens));
  const topics = topicsTold(tokens, knowledge.topics.findAll(tokens), references);
  const withTheirTopics = withTopics({ tokens, views, cues, told: spoken, topics }, withSpeakers(found, spoken));
  const told: ToldContext = { tokens, views, actors, cues, told: spoken, contacts: withTheirTopics, evidence: evidenceOf(withTheirTopics) };
  const { contacts, about } = findConfirmations(told);
  const statements = spoken.map(({ statement }, i) => {
    const contact = about.get(i);
    return {
      ...statement,
      about: contact === undefined ? null : { contact },
      topics: topics.within(statement.content.start, statement.content.end),
    };
  });
  const positions = findPositions({ tokens, views, actors, told: spoken, cues: knowledge.cues, partiesBefore: partiesBefore(found), trace }).map(
    (position) => ({
      ...position,
      topics: topics.within(position.content.start, position.content.end),
    }),
  );
  const said = scenarioContext(context, statements);
  const scenarios = findScenarios(said);
  const questions = findQuestions(said);
  const genre = findGenre({
    tokens,
    segments,
    title: report.title,
    outlet: report.outlet,
    cues,
    told: spoken,
    others: spokenByOthers(quoted, spoken),
    opensWithContact: contacts.some((c) => c.evidence.some((e) => e.start < (tokens.start[views[0]?.end ?? 0] ?? text.length))),
  });
  const followUps = findFollowUps(told);
  const stakeholders = findStakeholders(told, scenarios);
  const drivers = findDrivers(told);
  const used = new Set([
    ...contacts.flatMap((c) => c.participants.map((p) => p.actor)),
    ...statements.flatMap((s) => [s.speaker, ...s.via]),
    ...positions.map((p) => p.holder),
    ...[...scenarios, ...questions].map((s) => s.speaker),
    ...followUps.flatMap((f) => f.actor ?? []),
    ...stakeholders.map((s) => s.actor),
  ]);
  const named: Actor[] = [...actors.byId.values()]
    .filter((a) => a.mentions.length > 0 || used.has(a.id))
    .map((a) => ({
      id: a.id,
      kind: a.kind,
      names: a.names,
      wikidata: a.entity?.wikidata ?? null,
      side: a.side,
      mentions: inOrder(a.mentions),
    }));
  return {
    text,
    report: { ...facts, ...genre },
    actors: named,
    contacts,
    statements,
    positions,
    scenarios,
    questions,
    followUps,
    stakeholders,
    drivers,
    officeClaims: officeClaims(tokens, references, actors),
    sequenceClaims: findSequences(told),
    remarks: [],
  };
}
