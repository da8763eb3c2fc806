import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Contact } from "#model/reading.ts";
import type { Tokens } from "#text/tokenise.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import type { CueHits } from "./cue-hits.ts";
import { partitionPoint } from "../partition-point.ts";
import type { TokenRange } from "../token-range.ts";

/** What the rules that read cues see of a report. */
export interface ToldContext {
  readonly tokens: Tokens<ReaderWord>;
  readonly views: readonly SentenceView[];
  readonly actors: DocumentActors;
  readonly cues: CueHits;
  /** In text order. */
  readonly told: readonly ToldStatement[];
  readonly contacts: readonly Contact[];
  /** The contacts' evidence, in text order; see `evidenceOf`. */
  readonly evidence: readonly ToldEvidence[];
}

/** Words that tell a contact. UTF-16 offsets; `end` is exclusive. */
export interface ToldEvidence {
  readonly contact: Contact;
  readonly start: number;
  readonly end: number;
}

/** Behind a comma these begin another clause. */
const TURNS =
  /^[وف]?(فيما|بينما|حيث|اذ|مما|لكن|الا|كما|وذلك|دون|حتي|لان|خصوصا|خاصه|لا|علي|ما|ان|انه|انها|وهو|وهي|ثم|الذي|التي|مبينا|مشيرا|مضيفا|مشددا|موكدا|في)$/;

/** The sentence that holds a token; null where it is furniture. */
export function viewAt(context: ToldContext, at: number): SentenceView | null {
  const view = context.views[viewIndex(context, at)];
  return view !== undefined && view.first <= at ? view : null;
}

/** Index of the first sentence that ends behind `at`. */
const viewIndex = (context: ToldContext, at: number): number => partitionPoint(context.views, ({ end }) => end <= at);

/** The word of the same sentence before an offset at which a token starts. */
export const wordBefore = (context: ToldContext, offset: number): ReaderWord | undefined => wordBeside(context, offset, -1);

/** The word that starts at an offset. */
export const wordFrom = (context: ToldContext, offset: number): ReaderWord | undefined => wordBeside(context, offset, 0);

/** The word so many tokens behind the one that starts at an offset, in the same sentence. */
function wordBeside({ tokens, views }: ToldContext, offset: number, by: number): ReaderWord | undefined {
  const view = views[partitionPoint(views, ({ end }) => (tokens.start[end - 1] as number) < offset)];
  if (view === undefined) return undefined;
  let at = view.first;
  while (at < view.end && (tokens.start[at] as number) < offset) at++;
  return wordAt(view, at + by);
}

/** Where the clause ends that goes on at `from`: at its sentence's end, before the next act of speech, or at a comma behind which another clause begins. */
export function clauseEnd(context: ToldContext, view: SentenceView, from: number): number {
  const { words } = context.tokens;
  const limit = nextFrame(context, from, view.end);
  let end = from;
  for (; end < limit; end++) {
    const word = words[end] as ReaderWord;
    if (/^[.؛؟!:]$/.test(word.key)) break;
    const next = words[end + 1];
    if (/^[،,–-]$/.test(word.key) && (next === undefined || next.verb !== null || TURNS.test(next.key) || next.kind === "newline")) break;
  }
  while (end > from && ((words[end - 1] as ReaderWord).kind !== "word" || /^(و|كما|قد|وقد|ان)$/.test((words[end - 1] as ReaderWord).key))) {
    const last = words[end - 1] as ReaderWord;
    if (last.kind === "number" || /^[)"»”%]$/.test(last.key)) break;
    end--;
  }
  return end;
}

/** Where the next act of speech begins behind `at`, or `limit` where none does before; a noun of speech («التزام كينيا بـ…») is a part of its clause. */
function nextFrame(context: ToldContext, at: number, limit: number): number {
  for (let i = firstToldAbove(context, at); i < context.told.length; i++) {
    const { statement, at: verb } = context.told[i] as ToldStatement;
    if (verb >= limit) break;
    if (!statement.rules[0]?.startsWith("masdar")) return verb;
  }
  return limit;
}

/** Index of the first statement whose verb stands behind `at`. */
const firstToldAbove = (context: ToldContext, at: number): number => partitionPoint(context.told, ({ at: verb }) => verb <= at);

/** The statement whose words hold a token; null where the report itself speaks. */
export function toldAround(context: ToldContext, at: number): ToldStatement | null {
  for (let i = firstToldAbove(context, at) - 1; i >= 0; i--) {
    const told = context.told[i] as ToldStatement;
    if (told.first <= at && at < told.end) return told;
    if (told.end <= at) return null;
  }
  return null;
}

/** The contact told last in the same sentence or the one before, of those that fit; null where none is. */
export function contactBefore(context: ToldContext, at: number, fits: (contact: Contact) => boolean = () => true): Contact | null {
  const from = context.tokens.start[(context.views[Math.max(0, viewIndex(context, at) - 1)] as SentenceView).first] as number;
  for (let i = evidenceAbove(context, context.tokens.start[at] as number) - 1; i >= 0; i--) {
    const { contact, start } = context.evidence[i] as ToldEvidence;
    if (start < from) break;
    if (fits(contact)) return contact;
  }
  return null;
}

/** So many sentences back «اللقاء» or what one of its parties said to the other may mean a contact. */
const HELD_MEMORY = 6;

/** The contact told last in this sentence or the few before it of those that took place and fit; null where none is. */
export function heldBefore(context: ToldContext, at: number, fits: (contact: Contact) => boolean): Contact | null {
  const from = context.tokens.start[(context.views[Math.max(0, viewIndex(context, at) - HELD_MEMORY)] as SentenceView).first] as number;
  for (let i = evidenceAbove(context, context.tokens.start[at] as number) - 1; i >= 0; i--) {
    const { contact, start } = context.evidence[i] as ToldEvidence;
    if (start < from) break;
    if ((contact.status === "held" || contact.status === "under_way") && fits(contact)) return contact;
  }
  return null;
}

/** The contacts that are told in [start, end) (UTF-16 offsets), in text order, with the words that tell them there. */
export function contactsWithin(context: ToldContext, start: number, end: number): readonly ToldEvidence[] {
  const from = evidenceAbove(context, start - 1);
  let to = from;
  while (to < context.evidence.length && (context.evidence[to] as ToldEvidence).start < end) to++;
  return context.evidence.slice(from, to);
}

/** Index of the first evidence that starts above `offset`. */
const evidenceAbove = (context: ToldContext, offset: number): number => partitionPoint(context.evidence, ({ start }) => start <= offset);

/** All words that tell contacts, in text order. */
export const evidenceOf = (contacts: readonly Contact[]): readonly ToldEvidence[] =>
  contacts.flatMap((contact) => contact.evidence.map(({ start, end }) => ({ contact, start, end }))).sort((a, b) => a.start - b.start);

/** A token range as a span of the text. */
export const spanOf = (context: ToldContext, range: TokenRange): { readonly start: number; readonly end: number } => ({
  start: context.tokens.start[range.first] as number,
  end: context.tokens.end[range.end - 1] as number,
});
