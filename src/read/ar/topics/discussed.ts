import type { Contact } from "#model/reading.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { SentenceView } from "../contacts/sentence-view.ts";
import { type CueHits, hitsOf, hitsWithin } from "../cues/cue-hits.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import type { TopicsTold } from "./topics-told.ts";
import { partitionPoint } from "../partition-point.ts";

/** What the topics of contacts are read from. */
export interface DiscussedContext {
  readonly tokens: Tokens<ReaderWord>;
  readonly views: readonly SentenceView[];
  readonly cues: CueHits;
  readonly told: readonly ToldStatement[];
  readonly topics: TopicsTold;
}

/** So many sentences behind a contact may still tell what was discussed («وجرى خلال اللقاء بحث …»). */
const SENTENCES_BEHIND = 3;
/** A frame reaches so many tokens: what a longer sentence adds is mostly another matter. */
const REACH = 50;
/** «من أجل», «حول» belong to the contact only so near behind the words that tell it (in UTF-16 units, about fifteen words). */
const NEAR = 100;
/** How near its beginning such a sentence must name the contact or its two sides. */
const OPENING = 10;

/** The contacts with their topics: the words that tell them («محادثات السلام»), and what is said to be discussed («بحث», «تناول», «حول») behind them. */
export function withTopics(context: DiscussedContext, contacts: readonly Contact[]): readonly Contact[] {
  if (contacts.length === 0) return contacts;
  const { tokens, topics } = context;
  const found = contacts.map((c) => new Set(c.evidence.flatMap((e) => topics.within(e.start, e.end))));
  const told = contacts.flatMap((c, index) => c.evidence.map((e) => ({ index, start: e.start, end: e.end }))).sort((a, b) => a.start - b.start);
  const starts = told.map((t) => t.start);
  // «حملت المكالمة، وفق ما اطلعت عليه من مصادر، نقاشا بشأن …»: by whom it was learnt stands between, and what follows is of the contact.
  const frames = context.told.flatMap((t) => (t.statement.rules[0] === "learnt-from" ? [] : [tokens.start[t.at] as number])).sort((a, b) => a - b);
  let sentence = 0;
  for (const { first, end, named } of frameHits(context)) {
    const start = tokens.start[first] as number;
    const behind = tokens.end[end - 1] as number;
    while (sentence < context.views.length - 1 && (context.views[sentence] as SentenceView).end <= first) sentence++;
    const view = context.views[sentence] as SentenceView;
    if (first < view.first) continue;
    const last = firstAbove(starts, start) - 1;
    if (last < 0) continue;
    const contact = starts[last] as number;
    // What somebody says between the contact and the frame makes the frame a part of his words.
    if ((frames[firstAbove(frames, contact)] ?? Infinity) < start && (frames[firstAbove(frames, contact)] as number) >= (tokens.start[view.first] as number))
      continue;
    if (!named && start - (told[last] as (typeof told)[number]).end > NEAR) continue;
    const home = tokens.start[view.first] as number;
    if (contact < home && !(named && isContinued(context, sentence, first, contact))) continue;
    const limit = Math.min(
      tokens.end[Math.min(view.end, end + REACH) - 1] as number,
      frames[firstAbove(frames, start)] ?? Infinity,
      starts[last + 1] ?? Infinity,
    );
    const discussed = topics.within(behind, limit);
    for (let i = last; i >= 0 && starts[i] === contact; i--) for (const id of discussed) found[(told[i] as (typeof told)[number]).index]?.add(id);
  }
  return contacts.map((c, i) => (found[i]?.size === 0 ? c : { ...c, topics: [...(found[i] as Set<string>)] }));
}

/** Where a frame stands that names topics; `named` where it is a verb or noun of discussion, which a sentence of its own may go on with. */
function frameHits(context: DiscussedContext): readonly { readonly first: number; readonly end: number; readonly named: boolean }[] {
  const discuss = hitsOf(context.cues, "topics.discuss").map(({ first, end }) => ({ first, end, named: true }));
  const about = hitsOf(context.cues, "topics.about").map(({ first, end }) => ({ first, end, named: false }));
  return [...discuss, ...about].sort((a, b) => a.first - b.first);
}

/** A sentence soon behind a contact, which names it or its two sides at its beginning. */
function isContinued(context: DiscussedContext, sentence: number, at: number, contact: number): boolean {
  const view = context.views[sentence] as SentenceView;
  const earliest = context.views[Math.max(0, sentence - SENTENCES_BEHIND)] as SentenceView;
  if (at - view.first > OPENING || contact < (context.tokens.start[earliest.first] as number)) return false;
  return hitsWithin(context.cues, "topics.event", view.first, view.first + OPENING + 1).length > 0;
}

/** The index of the first value above `value` in a sorted list. */
const firstAbove = (sorted: readonly number[], value: number): number => partitionPoint(sorted, (item) => item <= value);
