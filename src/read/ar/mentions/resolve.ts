import type { Base } from "#knowledge/base.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { DocumentActors } from "./document-actors.ts";
import { kingdomOf } from "./kingdom.ts";
import { introducedFirst } from "./introduced-first.ts";
import { isListener } from "./listener.ts";
import { makeReference } from "./make-reference.ts";
import type { Mention } from "./mention.ts";
import { introducedPerson, personOfOneWord } from "./named-person.ts";
import { noteMention, notePerson } from "./note-mention.ts";
import { omanOrAmman } from "./oman-or-amman.ts";
import { organActor } from "./organ-actor.ts";
import { organsOfPersons } from "./organ-of-person.ts";
import { inDateline, inPlaceRole } from "./place-role.ts";
import type { Reference } from "./reference.ts";
import { settleHomeOrgans } from "./settle-home-organs.ts";
import { bearerOf, statesTold } from "./short-body.ts";
import { shortMentions } from "./short-names.ts";
import { TitleHolders } from "./title-holders.ts";

/** The actors of a report and every phrase that stands for one, in text order. */
export interface Resolved {
  readonly actors: DocumentActors;
  readonly references: readonly Reference[];
}

/** Settles who each phrase stands for. `day` is the report's (YYYY-MM-DD) or null. */
export function resolveMentions(
  tokens: Tokens<ReaderWord>,
  scanned: readonly Mention[],
  base: Base,
  day: string | null,
  outlet: string | null = null,
): Resolved {
  const mentions = introducedFirst(
    tokens,
    omanOrAmman(
      tokens,
      scanned.filter((m) => !isListener(tokens, m, outlet)),
      base,
    ),
  );
  const actors = new DocumentActors(base, day);
  const ids = new Map<Mention, readonly string[]>();
  // Names first, whatever their order: a title may stand before the name that it means.
  for (const mention of mentions) {
    if (mention.kind !== "person" || (mention.newName?.length ?? 2) < 2) continue;
    const actor = mention.entity !== null ? actors.known(mention.entity, mention.first) : introducedPerson(actors, tokens, mention);
    notePerson(actors, actor, mention, tokens);
    ids.set(mention, [actor.id]);
  }
  for (const mention of mentions)
    if (
      mention.kind === "body" &&
      mention.entity !== null &&
      !mention.short &&
      !(mention.capital ? inPlaceRole(tokens, mention) : mention.entity.kind === "state" && inDateline(tokens, mention))
    ) {
      const actor = actors.known(mention.entity, mention.first);
      noteMention(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    }
  const told = { last: new Map<string, number>(), states: statesTold(actors) };
  for (const mention of mentions) {
    for (const id of ids.get(mention) ?? []) told.last.set(id, mention.first);
    if (mention.organ !== null) {
      const actor = mention.organ.home === undefined ? organActor(actors, tokens, mention, mention.organ) : null;
      if (actor === null) continue;
      // «الوفد الكويتي» stands for the state and is no name of it.
      if (!(tokens.words[mention.first] as ReaderWord).key.endsWith("وفد")) noteMention(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    } else if (mention.kind === "body" && mention.short) {
      const bearer = bearerOf(actors, tokens, mention, told);
      if (bearer === null) continue;
      const actor = actors.known(bearer, mention.first);
      noteMention(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    } else if (mention.kind === "person" && mention.newName !== null && mention.newName.length < 2) {
      const actor = personOfOneWord(actors, tokens, mention);
      if (actor === null) continue;
      notePerson(actors, actor, mention, tokens);
      ids.set(mention, [actor.id]);
    }
  }
  const kingdom = mentions.some((m) => m.kingdom) ? kingdomOf(actors) : null;
  if (kingdom !== null)
    for (const mention of mentions)
      if (mention.kingdom) {
        const actor = actors.known(kingdom, mention.first);
        noteMention(actor, tokens, mention);
        ids.set(mention, [actor.id]);
      }
  const shorts = shortMentions(tokens, mentions, actors);
  for (const { mention, actor } of shorts) {
    noteMention(actor, tokens, mention);
    ids.set(mention, [actor.id]);
  }
  settleHomeOrgans(actors, tokens, mentions, ids);
  const named = [...mentions, ...shorts.map((s) => s.mention)].sort(inText);
  const ofPersons = organsOfPersons(tokens, named, ids, actors);
  for (const { mention, actor } of ofPersons) ids.set(mention, [actor]);
  const within = new Set(ofPersons.map((o) => o.person));
  const all = ofPersons.length === 0 ? named : [...named.map((m) => (within.has(m) ? asInner(m, ids) : m)), ...ofPersons.map((o) => o.mention)].sort(inText);
  const references: Reference[] = [];
  const holders = new TitleHolders(actors);
  for (const mention of all) {
    const of = mention.kind === "title" ? holders.of(mention, references) : (ids.get(mention) ?? []);
    holders.note(of);
    references.push(makeReference(tokens, mention, of, actors));
  }
  return { actors, references };
}

const inText = (a: Mention, b: Mention): number => a.first - b.first || b.end - a.end;

/** The phrase as one that stands within another. */
function asInner(mention: Mention, ids: Map<Mention, readonly string[]>): Mention {
  const made = { ...mention, inner: true };
  const of = ids.get(mention);
  if (of !== undefined) ids.set(made, of);
  return made;
}
