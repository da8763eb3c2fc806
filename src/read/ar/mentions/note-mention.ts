import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hasTrait, type Tokens } from "#text/tokenise.ts";
import { Trait } from "#text/trait.ts";
import type { DocumentActor, DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/** Notes where an actor is named: the bare name, else the whole phrase. */
export function noteMention(actor: DocumentActor, tokens: Tokens<ReaderWord>, mention: Mention): void {
  const bare = mention.nameEnd > mention.nameFirst;
  const first = bare ? mention.nameFirst : mention.first;
  const end = bare ? mention.nameEnd : mention.end;
  actor.mentions.push({ start: tokens.start[first] as number, end: tokens.end[end - 1] as number });
}

/** Notes where a person is named, by what short forms he may be named again, and what the titles tell of him. */
export function notePerson(actors: DocumentActors, actor: DocumentActor, mention: Mention, tokens: Tokens<ReaderWord>): void {
  noteMention(actor, tokens, mention);
  // A name of no more tokens than the words that are known of him tells nothing new.
  if (mention.nameEnd - mention.nameFirst > actor.words.length) actors.learn(actor, wordsOf(tokens, mention));
  for (const { office, body, when } of mention.titles) {
    if (body !== null && actor.side === null) actor.side = sideOf(actors, body);
    if (office !== null) actor.offices.push({ office: office.id, body, rank: office.rank, former: when === "former" });
  }
}

function wordsOf(tokens: Tokens<ReaderWord>, { nameFirst, nameEnd }: Mention): readonly string[] {
  const words: string[] = [];
  for (let i = nameFirst; i < nameEnd; i++) if (hasTrait(tokens, i, Trait.word)) words.push((tokens.words[i] as ReaderWord).key);
  return words;
}

/** The side of who holds an office of a body: the body's, else the body itself. */
function sideOf(actors: DocumentActors, body: string): string {
  const entity = actors.base.entities.get(body);
  return entity?.kind === "state" ? body : (entity?.side ?? body);
}
