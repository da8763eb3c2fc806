import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState, topicBefore } from "./context.ts";
import { destinationAfter } from "./destination.ts";
import { beginnerOf, invitationTo } from "./invitation.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import type { Candidate } from "./candidate.ts";
import type { TokenRange } from "../token-range.ts";
import type { Will } from "./will.ts";

const TOURS = /^(قادته|تقوده|ستقوده|شملت|تشمل|ستشمل|تقودها|قادتها)$/;

/** «جولة خليجية قادته إلى السعودية والإمارات»: a visit to several. */
export const isTour = (view: SentenceView, at: number): boolean => [1, 2, 3, 4, 5, 6, 7, 8, 9, 10].some((d) => TOURS.test(wordAt(view, at + d)?.key ?? ""));

/** What a visit adds to its clause. */
export interface VisitFound {
  readonly destination: Candidate["destination"];
  /** Set by an invitation. */
  readonly status: "planned" | "proposed" | "denied" | null;
  /** The words of the invitation. */
  readonly words: TokenRange | null;
}

/** The parties of a visit named at `at` that are not told as its arguments: the state that it goes to, who invites, who is invited, who makes it. */
export function visitParties(
  context: ContactContext,
  sentence: number,
  at: number,
  noun: NounUse,
  draft: PartyDraft,
  { tour, intended }: { readonly tour: boolean; readonly intended: Will | null },
): VisitFound {
  const view = context.views[sentence] as SentenceView;
  const before = wordAt(view, at - 1)?.key ?? "";
  let status: VisitFound["status"] = null;
  const invitation = noun.split.particle === "ل" || before === "الي" ? invitationTo(context, sentence, at) : null;
  if (invitation !== null) {
    for (const id of [...draft.parties.keys()]) if (draft.parties.get(id) !== "host") draft.parties.delete(id);
    if (invitation.host !== null) draft.parties.delete(invitation.host);
    draft.add(invitation.guest, "party");
    draft.begin(invitation.host, invitation.words);
    status = invitation.denied ? "denied" : invitation.accepted ? "planned" : "proposed";
  }
  if (tour)
    for (const reference of view.references)
      if (reference.first > at && reference.mention.entity?.kind === "state" && !reference.inner && reference.first < at + 30) {
        draft.add(reference.mention.entity.id, "host");
        draft.end = Math.max(draft.end, reference.end);
      }
  const destination = destinationAfter(view, at);
  const sideOf = (id: string): string | null => context.actors.byId.get(id)?.side ?? null;
  if (destination?.country != null && ![...draft.parties.values()].includes("host")) {
    const id = ensureState(context, destination.country, at);
    if (id !== null && ![...draft.parties.keys()].some((p) => p === id || sideOf(p) === id)) draft.add(id, "host");
  }
  if (noun.split.pronoun !== "" && destination?.country != null) notAtHome(context, view, at, destination.country, draft);
  const beginner = beginnerOf(view, at, draft.end);
  if (beginner !== null) {
    draft.begin(beginner.actor, beginner.words);
    const side = sideOf(beginner.actor);
    if (context.actors.byId.get(beginner.actor)?.kind === "person" && side !== null && draft.parties.get(side) === "host") {
      draft.parties.delete(side);
      draft.add(beginner.actor, "host");
    }
  }
  addVisitor(context, sentence, at, draft, before, intended);
  return { destination, status, words: invitation?.words ?? null };
}

/** «اتفق عليه الرئيس المصري مع سلفاكير خلال زيارته للقاهرة»: nobody visits his own state, so the pronoun means the other. */
function notAtHome(context: ContactContext, view: SentenceView, at: number, country: string, draft: PartyDraft): void {
  const isOf = (id: string): boolean => context.actors.byId.get(id)?.side === country;
  const own = [...draft.parties].find(([id, role]) => role === "party" && isOf(id))?.[0];
  if (own === undefined) return;
  const other = view.groups.findLast(
    (g) => g.end <= at && g.actors.length === 1 && context.actors.byId.get(g.actors[0] as string)?.kind === "person" && !isOf(g.actors[0] as string),
  );
  if (other === undefined) return;
  draft.parties.delete(own);
  draft.take(other, "party");
  const state = ensureState(context, country, at);
  if (state !== null) draft.add(state, "host");
}

/** How near its beginning a sentence tells the visit during which its subject acts. */
const OPENING = 3;

/** «في أول زيارة له إلى كينيا، أشاد الوزير فلان بـ»: the first subject behind a visit with which the sentence opens, not of the state that is visited. */
function visitorBehind(context: ContactContext, view: SentenceView, at: number, draft: PartyDraft): string | null {
  if (at - view.first > OPENING || view.groups.some((g) => g.end <= at)) return null;
  const subject = view.groups.find((g) => g.first > at && g.preposition === "" && g.particle === "" && wordAt(view, g.first - 1)?.verb != null);
  const id = subject?.actors[0];
  return id === undefined || draft.parties.has(id) || draft.parties.has(context.actors.byId.get(id)?.side ?? "") ? null : id;
}

/** «خلال زيارة لجنوب أفريقيا», «آخر زيارة قام بها لموسكو»: by whom the sentence is about. */
function addVisitor(context: ContactContext, sentence: number, at: number, draft: PartyDraft, before: string, intended: Will | null): void {
  const view = context.views[sentence] as SentenceView;
  if ([...draft.parties].some(([id, role]) => role !== "host" && id !== draft.initiator)) return;
  // «أعلن الوزير أنه يعتزم زيارة كينيا»: he of whom it is told.
  if (intended?.status === "planned" && intended.subject === null && draft.parties.size > 0) {
    const visitor = topicBefore(context, sentence, intended.at, [...draft.parties.keys()], false);
    if (visitor !== null && context.actors.byId.get(visitor)?.kind === "person") draft.add(visitor, "party");
    return;
  }
  const made = [1, 2].some((d) => /^(قام|يقوم|قامت|سيقوم|اجراها)$/.test((wordAt(view, at + d) as ReaderWord | undefined)?.key ?? ""));
  if (!made && !(draft.parties.size > 0 && /^[وف]?(خلال|في|اثناء|عقب|بعد|ختام|اول|اخر|من|مستهل|اطار|ضمن|هامش|بدايه)$/.test(before))) return;
  const topic = visitorBehind(context, view, at, draft) ?? topicBefore(context, sentence, at, [...draft.parties.keys()]);
  if (topic !== null && context.actors.byId.get(topic)?.kind === "person") draft.add(topic, "party");
}
