import type { Trace } from "../../trace.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";
import type { Group } from "./group.ts";
import { isGenitive, type SentenceView, subjectIsPronoun } from "./sentence-view.ts";

/** What the rules for contacts see of a report. */
export interface ContactContext {
  readonly views: readonly SentenceView[];
  readonly actors: DocumentActors;
  readonly trace: Trace;
}

/** The person (or, failing one, the body) that a pronoun at `at` most likely means: the subject told last before it. */
export function topicBefore(context: ContactContext, sentence: number, at: number, except: readonly string[] = [], body = true): string | null {
  const isPerson = (id: string): boolean => context.actors.byId.get(id)?.kind === "person";
  // «وأشارت إلى أنها تلقت»: she who says so.
  const told = subjectIsPronoun(context.views[sentence] as SentenceView, at);
  for (let s = sentence; s >= Math.max(0, sentence - 2); s--) {
    const view = context.views[s] as SentenceView;
    const groups = view.groups.filter((g) => (s < sentence || g.end <= at) && g.actors.length === 1 && !except.includes(g.actors[0] as string));
    // In the sentence itself the subject comes first; a phrase behind a preposition is seldom meant.
    const bare = groups.filter((g) => g.preposition === "" && g.particle === "" && !isGenitive(view, g.first) && !isMet(view, g.first));
    const persons = bare.filter((g) => isPerson(g.actors[0] as string));
    // In the sentence itself the subject of the nearest verb; in those before, whom they begin with.
    const subject = s < sentence ? persons[0] : (persons.findLast((g) => followsVerb(view, g.first) || (!told && opensClause(view, g))) ?? persons.at(-1));
    const found = subject ?? (s < sentence ? undefined : groups.findLast((g) => isPerson(g.actors[0] as string)));
    if (found !== undefined) return found.actors[0] as string;
    if (body && s < sentence && bare[0] !== undefined) return bare[0].actors[0] as string;
  }
  return null;
}

/** «عقب لقائه الوزير»: whom he met is not whom the sentence is about. */
const isMet = (view: SentenceView, first: number): boolean => {
  const noun = first - 1 >= view.first ? view.tokens.words[first - 1]?.noun : null;
  return noun != null && noun.split.pronoun !== "";
};

/** The body that the sentence is about up to `at`: the subject of the nearest verb before it; null where a person or nobody is. */
export function bodySubject(context: ContactContext, view: SentenceView, at: number, except: readonly string[] = []): string | null {
  const subject = view.groups.findLast((g) => g.end <= at && g.preposition === "" && g.particle === "" && g.actors.length === 1 && followsVerb(view, g.first));
  const id = subject?.actors[0];
  return id === undefined || except.includes(id) || context.actors.byId.get(id)?.kind === "person" ? null : id;
}

const followsVerb = (view: SentenceView, at: number): boolean => {
  const before = at - 1 >= view.first ? view.tokens.words[at - 1] : undefined;
  // Who acts in «حيث التقى …» is not whom the sentence is about.
  return before?.verb != null && before.noun === null && !/^(حيث|الذي|التي)$/.test(view.tokens.words[at - 2]?.key ?? "");
};

/** «قال السفير إن الوزير سيلتقي», «الوزير سيزور»: right before a verb that begins nothing new stands its subject. */
const opensClause = (view: SentenceView, group: Group): boolean => {
  const verb = group.end < view.end ? view.tokens.words[group.end] : undefined;
  return verb?.verb != null && verb.noun === null && verb.functionWord === null && verb.verb.split.conjunction === "";
};

/** The side of an actor, of an organ of a movement the land that the movement is of. */
function landOf(context: ContactContext, id: string): string {
  const side = context.actors.byId.get(id)?.side ?? id;
  const movement = context.actors.base.entities.get(side);
  return movement?.kind === "group" && movement.side !== null ? movement.side : side;
}

/** All of one side, a body of it among them: a session of its own. */
export function sameSide(context: ContactContext, ids: readonly string[]): boolean {
  if (ids.length < 2) return false;
  const sides = new Set(ids.map((id) => landOf(context, id)));
  return sides.size === 1 && ids.some((id) => context.actors.byId.get(id)?.kind === "organ");
}

/** A visit whose only host is the visitor's own state. */
export function atHome(context: ContactContext, parties: readonly (readonly [string, string])[]): boolean {
  const sides = new Set(parties.map(([id]) => context.actors.byId.get(id)?.side ?? id));
  return parties.length >= 2 && sides.size === 1 && parties.some(([id, role]) => role === "host" && context.actors.byId.get(id)?.kind === "state");
}

/** A paper or agency among the parties: an interview, no contact. */
export const namesMedia = (context: ContactContext, ids: readonly string[]): boolean => ids.some((id) => context.actors.byId.get(id)?.entity?.media === true);

/** Makes sure that a state which takes part is an actor of the report. */
export function ensureState(context: ContactContext, id: string, token: number): string | null {
  const entity = context.actors.base.entities.get(id);
  if (entity === undefined) return null;
  return context.actors.known(entity, token).id;
}
