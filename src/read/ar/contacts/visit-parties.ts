import type { NounUse, ReaderWord } from "#knowledge/reader-word.ts";
import { type ContactContext, ensureState, topicBefore } from "./context.ts";
import { destinationAfter } from "./destination.ts";
import { beginnerOf, invitationTo } from "./invitation.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import type { Candidate } from "./candidate.ts";

const TOURS = /^(قادته|تقوده|ستقوده|شملت|تشمل|ستشمل|تقودها|قادتها)$/;

/** «جولة خليجية قادته إلى السعودية والإمارات»: a visit to several. */
export const isTour = (view: SentenceView, at: number): boolean => [2, 3, 4, 5, 6, 7, 8, 9, 10].some((d) => TOURS.test(wordAt(view, at + d)?.key ?? ""));

/** What a visit adds to its clause. */
export interface VisitFound {
  readonly destination: Candidate["destination"];
  /** Set by an invitation. */
  readonly status: "planned" | "proposed" | "denied" | null;
}

/** The parties of a visit named at `at` that are not told as its arguments: the state that it goes to, who invites, who is invited, who makes it. */
export function visitParties(context: ContactContext, sentence: number, at: number, noun: NounUse, draft: PartyDraft, tour: boolean): VisitFound {
  const view = context.views[sentence] as SentenceView;
  const before = wordAt(view, at - 1)?.key ?? "";
  let status: VisitFound["status"] = null;
  const invitation = noun.split.particle === "ل" || before === "الي" ? invitationTo(context, sentence, at) : null;
  if (invitation !== null) {
    for (const id of [...draft.parties.keys()]) if (draft.parties.get(id) !== "host") draft.parties.delete(id);
    if (invitation.host !== null) draft.parties.delete(invitation.host);
    draft.add(invitation.guest, "party");
    draft.initiator = invitation.host;
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
  const beginner = beginnerOf(view, at, draft.end)?.actors[0];
  if (beginner !== undefined) {
    draft.initiator = beginner;
    const side = sideOf(beginner);
    if (context.actors.byId.get(beginner)?.kind === "person" && side !== null && draft.parties.get(side) === "host") {
      draft.parties.delete(side);
      draft.add(beginner, "host");
    }
  }
  addVisitor(context, sentence, at, draft, before);
  return { destination, status };
}

/** «خلال زيارة لجنوب أفريقيا», «آخر زيارة قام بها لموسكو»: by whom the sentence is about. */
function addVisitor(context: ContactContext, sentence: number, at: number, draft: PartyDraft, before: string): void {
  const view = context.views[sentence] as SentenceView;
  if ([...draft.parties].some(([id, role]) => role !== "host" && id !== draft.initiator)) return;
  const made = [1, 2].some((d) => /^(قام|يقوم|قامت|سيقوم|اجراها)$/.test((wordAt(view, at + d) as ReaderWord | undefined)?.key ?? ""));
  if (!made && !(draft.parties.size > 0 && /^[وف]?(خلال|في|اثناء|عقب|بعد|ختام|اول|اخر|من|مستهل|اطار|ضمن|هامش|بدايه)$/.test(before))) return;
  const topic = topicBefore(context, sentence, at, [...draft.parties.keys()]);
  if (topic !== null && context.actors.byId.get(topic)?.kind === "person") draft.add(topic, "party");
}
