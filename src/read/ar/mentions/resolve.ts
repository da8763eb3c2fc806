import type { Base } from "#knowledge/base.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Entity } from "#knowledge/entity.ts";
import { holdsAt } from "#knowledge/tenure.ts";
import type { Tokens } from "#text/tokenise.ts";
import { type DocumentActor, DocumentActors } from "./document-actors.ts";
import { homeAt, knownOrgan, sidesTold } from "./home-organ.ts";
import { knownByLastName, knownBySpelling } from "./known-person.ts";
import { isListener } from "./listener.ts";
import { omanOrAmman } from "./oman-or-amman.ts";
import { organsOfPersons } from "./organ-of-person.ts";
import { inPlaceRole } from "./place-role.ts";
import { beforeEachOf, phraseHead } from "./phrase-head.ts";
import type { Mention, TitleUse } from "./mention.ts";
import type { Reference } from "./reference.ts";
import { shortMentions } from "./short-names.ts";

/** The actors of a report and every phrase that stands for one, in text order. */
export interface Resolved {
  readonly actors: DocumentActors;
  readonly references: readonly Reference[];
}

const slug = (words: readonly string[]): string => `new:${words.join("_")}`;

/** Settles who each phrase stands for. `day` is the report's (YYYY-MM-DD) or null. */
export function resolveMentions(tokens: Tokens<ReaderWord>, scanned: readonly Mention[], base: Base, day: string | null, outlet: string | null = null): Resolved {
  const mentions = omanOrAmman(tokens, scanned.filter((m) => !isListener(tokens, m, outlet)), base);
  const actors = new DocumentActors(base, day);
  const ids = new Map<Mention, readonly string[]>();
  // Names first, whatever their order: a title may stand before the name that it means.
  for (const mention of mentions) {
    if (mention.kind !== "person" || (mention.newName?.length ?? 2) < 2) continue;
    const actor = mention.entity !== null ? actors.known(mention.entity, mention.first) : introduce(actors, tokens, mention);
    note(actors, actor, mention, tokens);
    ids.set(mention, [actor.id]);
  }
  for (const mention of mentions)
    if (mention.kind === "body" && mention.entity !== null && !mention.short && !placeRole(tokens, mention)) {
      const actor = actors.known(mention.entity, mention.first);
      add(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    }
  for (const mention of mentions) {
    if (mention.organ !== null) {
      const { id, en, side, home } = mention.organ;
      if (home !== undefined) continue;
      const actor = en === "-" ? stateActor(actors, id, mention.first) : composed(actors, tokens, mention, id, en, side);
      if (actor === null) continue;
      // «الوفد الكويتي» stands for the state and is no name of it.
      if (!/وفد$/.test((tokens.words[mention.first] as ReaderWord).key)) add(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    } else if (mention.kind === "body" && mention.short && mention.entity !== null && actors.byId.has(mention.entity.id)) {
      const actor = actors.known(mention.entity, mention.first);
      add(actor, tokens, mention);
      ids.set(mention, [actor.id]);
    } else if (mention.kind === "person" && mention.newName !== null && mention.newName.length < 2) {
      const actor = single(actors, tokens, mention);
      if (actor === null) continue;
      note(actors, actor, mention, tokens);
      ids.set(mention, [actor.id]);
    }
  }
  const kingdom = kingdomOf(actors);
  if (kingdom !== null)
    for (const mention of mentions)
      if (mention.kingdom) {
        const actor = actors.known(kingdom, mention.first);
        add(actor, tokens, mention);
        ids.set(mention, [actor.id]);
      }
  const shorts = shortMentions(tokens, mentions, actors);
  for (const { mention, actor } of shorts) {
    add(actor, tokens, mention);
    ids.set(mention, [actor.id]);
  }
  homeOrgans(actors, tokens, mentions, ids);
  const named = [...mentions, ...shorts.map((s) => s.mention)].sort(inText);
  const ofPersons = organsOfPersons(tokens, named, ids, actors);
  for (const { mention, actor } of ofPersons) ids.set(mention, [actor]);
  const within = new Set(ofPersons.map((o) => o.person));
  const all = ofPersons.length === 0 ? named : [...named.map((m) => (within.has(m) ? asInner(m, ids) : m)), ...ofPersons.map((o) => o.mention)].sort(inText);
  const references: Reference[] = [];
  for (const mention of all) {
    if (mention.kind === "title") ids.set(mention, titleHolders(actors, mention, references));
    references.push(reference(tokens, mention, ids.get(mention) ?? [], actors));
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

/** Settles «البرلمان», «وزارة الداخلية»: the organ of that name told last, else that of the state that the text speaks of. */
function homeOrgans(actors: DocumentActors, tokens: Tokens<ReaderWord>, mentions: readonly Mention[], ids: Map<Mention, readonly string[]>): void {
  const bare = mentions.filter((m) => m.organ?.home !== undefined);
  if (bare.length === 0) return;
  const told = sidesTold(actors, ids);
  for (const mention of bare) {
    const organ = mention.organ as NonNullable<Mention["organ"]>;
    const side = toldSide(mentions, mention, organ.id) ?? homeAt(told, mention.first);
    if (typeof organ.home === "string" && organ.home !== side) continue;
    const known = knownOrgan(actors, tokens, mention, side);
    const actor = known !== null ? actors.known(known, mention.first) : composed(actors, tokens, mention, organ.kind === undefined ? `${side ?? "this"}_${organ.id}` : organ.id, organ.en, side);
    add(actor, tokens, mention);
    ids.set(mention, [actor.id]);
  }
}

/** The state of the organ of that name that the text told last, with its nationality. */
function toldSide(mentions: readonly Mention[], mention: Mention, id: string): string | null {
  let side: string | null = null;
  for (const m of mentions) {
    if (m.first >= mention.first) break;
    if (m.organ?.side != null && m.organ.id === `${m.organ.side}_${id}`) side = m.organ.side;
  }
  return side;
}

/** The kingdom that «المملكة» stands for: whose persons and organs the text names most; null where two are level. */
function kingdomOf(actors: DocumentActors): Entity | null {
  const counts = KINGDOMS.map((id) => {
    let count = 0;
    for (const actor of actors.byId.values()) if (actor.side === id || actor.id === id) count += actor.mentions.length;
    return { id, count };
  }).sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (first === undefined || first.count === 0 || first.count === second?.count) return null;
  return actors.base.entities.get(first.id) ?? null;
}

const KINGDOMS = ["saudi_arabia", "morocco", "jordan", "bahrain"];

const placeRole = (tokens: Tokens<ReaderWord>, mention: Mention): boolean => mention.capital && inPlaceRole(tokens, mention);

function add(actor: DocumentActor, tokens: Tokens<ReaderWord>, mention: Mention): void {
  const first = mention.nameEnd > mention.nameFirst ? mention.nameFirst : mention.first;
  const end = mention.nameEnd > mention.nameFirst ? mention.nameEnd : mention.end;
  actor.mentions.push({ start: tokens.start[first] as number, end: tokens.end[end - 1] as number });
}

function note(actors: DocumentActors, actor: DocumentActor, mention: Mention, tokens: Tokens<ReaderWord>): void {
  add(actor, tokens, mention);
  const words = tokens.words.slice(mention.nameFirst, mention.nameEnd).filter((w) => w.kind === "word").map((w) => w.key);
  actors.learn(actor, words);
  for (const use of mention.titles) {
    if (use.body !== null && actor.side === null) actor.side = actors.base.entities.get(use.body)?.kind === "state" || actors.base.entities.get(use.body)?.side === null ? use.body : (actors.base.entities.get(use.body)?.side ?? use.body);
    if (use.office !== null) actor.offices.push({ office: use.office.id, body: use.body, rank: use.office.rank, former: use.former });
  }
}

function introduce(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention): DocumentActor {
  const words = mention.newName ?? [];
  // «الرئيس ولد عبد العزيز شؤون الحكم»: a short form that was told, with a word too many behind it.
  for (let k = words.length; k >= 2; k--) {
    const told = actors.byShort.get(words.slice(0, k).join(" "));
    if (told !== undefined) return told;
  }
  const short = actors.byShort.get(words.at(-1) ?? "");
  // The same person told again with one name more or less.
  if (short !== undefined && short.entity === null && words.every((w) => short.words.includes(w))) return short;
  const known = knownBySpelling(actors, mention);
  if (known !== null) return actors.known(known, mention.first);
  const lead = mention.nameFirst === mention.first ? mention.conjunction.length : 0;
  const name = tokens.text.slice((tokens.start[mention.nameFirst] as number) + lead, tokens.end[mention.nameEnd - 1]);
  return actors.made(slug(words), "person", { ar: name }, null, mention.first);
}

/** «الرئيس هادي», «د. الربيعة»: the person whose short name it is, else whom the base knows by last name and office. */
function single(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention): DocumentActor | null {
  const word = mention.newName?.[0] ?? "";
  const told = actors.byShort.get(word);
  if (told !== undefined) return told;
  // «الشيخ تميم» after «تميم بن حمد آل ثاني».
  for (const actor of actors.byId.values()) if (actor.kind === "person" && actor.words[0] === word && actor.words.includes("بن")) return actor;
  const office = mention.titles.find((t) => t.office !== null);
  if (office === undefined) return null;
  const known = knownByLastName(actors, word, office);
  if (known !== null) return actors.known(known, mention.first);
  if (office.body === null) return null;
  return introduce(actors, tokens, mention);
}

function stateActor(actors: DocumentActors, id: string, token: number): DocumentActor | null {
  const entity = actors.base.entities.get(id);
  return entity === undefined ? null : actors.known(entity, token);
}

function composed(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention, id: string, en: string, side: string | null): DocumentActor {
  const state = side === null ? null : actors.base.entities.get(side);
  const surface = mention.organ?.ar ?? tokens.text.slice(tokens.start[mention.nameFirst], tokens.end[mention.nameEnd - 1]);
  const bare = mention.organ?.ar !== undefined || mention.nameFirst > mention.first || (mention.particle === "" && mention.conjunction === "") ? surface : surface.replace(/^[وف]?(?:لل|[بلك]?)/, (lead) => (lead.endsWith("لل") ? "ال" : ""));
  return actors.made(id, mention.organ?.kind ?? "organ", { ar: bare, ...(state === null || state === undefined ? {} : { en: `${en[0]?.toUpperCase()}${en.slice(1)} of ${state.en}` }) }, side, mention.first);
}

/** The persons of the report who hold the office that the title names; else the state or organisation whose office it is. */
function titleHolders(actors: DocumentActors, mention: Mention, before: readonly Reference[]): readonly string[] {
  const use = mention.titles.find((t) => t.office !== null || t.counterpart) ?? mention.titles[0];
  if (use === undefined) return [];
  if (use.many) return use.body === null ? [] : [use.body].filter((b) => actors.byId.has(b) || ensure(actors, b, mention.first));
  const holders = [...actors.byId.values()].filter((a) => a.kind === "person" && holds(actors, a, use));
  if (holders.length === 1) return [(holders[0] as DocumentActor).id];
  if (use.counterpart && holders.length > 1) {
    // «نظيرها التركي» of a foreign minister is the foreign minister there.
    const like = before.findLast((r) => r.actors.length === 1 && actors.byId.get(r.actors[0] as string)?.kind === "person" && actors.byId.get(r.actors[0] as string)?.side !== use.body)?.actors[0];
    const offices = officesOf(actors, like);
    const equal = holders.filter((h) => officesOf(actors, h.id).some((o) => offices.includes(o)));
    if (equal.length === 1) return [(equal[0] as DocumentActor).id];
  }
  if (holders.length > 1) {
    for (let i = before.length - 1; i >= 0; i--) {
      const id = (before[i] as Reference).actors.find((a) => holders.some((h) => h.id === a));
      if (id !== undefined) return [id];
    }
    return [(holders.sort((a, b) => a.firstToken - b.firstToken)[0] as DocumentActor).id];
  }
  return use.body !== null && ensure(actors, use.body, mention.first) ? [use.body] : [];
}

/** The offices of a person as the report tells them, else those of the base on the report's day. */
function officesOf(actors: DocumentActors, id: string | undefined): readonly string[] {
  const actor = id === undefined ? undefined : actors.byId.get(id);
  if (actor === undefined) return [];
  const told = actor.offices.map((o) => o.office);
  return told.length > 0 ? told : (actor.entity?.tenures ?? []).filter((t) => holdsAt(t, actors.day)).map((t) => t.office);
}

/** A state that takes part by an office-holder whom the report does not name is an actor of it, though it may have no mention by name. */
function ensure(actors: DocumentActors, id: string, token: number): boolean {
  const entity = actors.base.entities.get(id);
  if (entity === undefined) return false;
  actors.known(entity, token);
  return true;
}

function holds(actors: DocumentActors, actor: DocumentActor, use: TitleUse): boolean {
  if (use.counterpart) return use.body !== null && actor.side === use.body;
  const office = use.office?.id;
  const sameBody = (body: string | null): boolean => use.body === null || body === use.body || (body === null && actor.side === use.body);
  if (actor.offices.some((o) => !o.former && sameOffice(o.office, office) && sameBody(o.body))) return true;
  return (actor.entity?.tenures ?? []).some((t) => sameOffice(t.office, office) && (use.body === null || t.body === use.body) && holdsAt(t, actors.day));
}

/** «الوزير» may be any minister, «الملك» and «العاهل» are one. */
function sameOffice(held: string, said: string | undefined): boolean {
  if (said === undefined) return false;
  return held === said || (said === "minister" && held.endsWith("_minister"));
}

const PREPOSITION = new Set(["مع", "بين", "من", "الي", "في", "عن", "لدي", "علي", "نحو", "بحضور", "برئاسه", "بمشاركه", "ضد", "حول"]);

function reference(tokens: Tokens<ReaderWord>, mention: Mention, ids: readonly string[], actors: DocumentActors): Reference {
  const head = phraseHead(tokens, mention.first);
  const before = tokens.words[beforeEachOf(tokens, head.first) - 1];
  const isPlace = mention.kind === "place" || (mention.kind === "body" && mention.entity?.kind === "state" && inPlaceRole(tokens, mention));
  const use = mention.titles.find((t) => t.office !== null);
  const name = mention.kind === "place" || mention.capital ? bareName(tokens, mention) : (mention.entity?.ar ?? "");
  return {
    mention, first: head.first, end: mention.end, actors: ids,
    place: isPlace ? { name, country: mention.place?.country ?? mention.entity?.id ?? null } : null,
    preposition: before !== undefined && PREPOSITION.has(stripAnd(before.key)) ? stripAnd(before.key) : "",
    particle: head.particle ?? mention.particle, conjunction: head.conjunction ?? mention.conjunction, inner: mention.inner,
    many: mention.titles.some((t) => t.many) || head.delegation,
    delegation: /وفد/.test(tokens.words[head.first]?.key ?? ""),
    rank: use?.office?.rank ?? (ids.length === 1 ? actors.rank(ids[0] as string) : null),
  };
}

const stripAnd = (key: string): string => (PREPOSITION.has(key) ? key : key.replace(/^[وف]/, ""));

function bareName(tokens: Tokens<ReaderWord>, mention: Mention): string {
  const surface = tokens.text.slice(tokens.start[mention.nameFirst], tokens.end[mention.nameEnd - 1]);
  return mention.particle === "" && mention.conjunction === "" ? surface : surface.replace(/^[وف]?(?:لل|[بلك]?)/, (lead) => (lead.endsWith("لل") ? "ال" : ""));
}
