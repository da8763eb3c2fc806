import type { Argument } from "./arguments.ts";
import { type ContactContext, ensureState } from "./context.ts";
import { destinationAfter } from "./destination.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** «أجرى الوزير الكيني محادثات في القاهرة»: talks that one man alone is told to hold in a state which is not his own are with that state. */
export function takeHostOfTalks(context: ContactContext, view: SentenceView, at: number, args: readonly Argument[], draft: PartyDraft): void {
  const [only] = draft.parties.keys();
  const visitor = only === undefined ? undefined : context.actors.byId.get(only);
  if (draft.parties.size !== 1 || visitor?.kind !== "person" || visitor.side === null || args.length > 0) return;
  if (wordAt(view, at + 1)?.key !== "في" && wordAt(view, at + 2)?.key !== "في") return;
  const country = destinationAfter(view, at)?.country ?? null;
  const told = view.references.find((r) => r.first > at && r.place !== null);
  const capital = told?.mention.capital === true || told?.mention.entity?.kind === "state";
  if (country === null || country === visitor.side || !capital) return;
  const state = ensureState(context, country, at);
  if (state !== null) draft.add(state, "party");
}
