import type { ContactKind, Role } from "#model/reading.ts";
import type { Argument } from "./arguments.ts";
import type { ContactContext } from "./context.ts";
import type { Group } from "./group.ts";
import type { PartyDraft } from "./party-draft.ts";
import type { TokenRange } from "../token-range.ts";

/** Takes the arguments in; those who stand on the other side of a call or message, each for a contact of its own. */
export function takeArguments(
  context: ContactContext,
  args: readonly Argument[],
  kind: ContactKind,
  frame: string | null,
  draft: PartyDraft,
): readonly string[] {
  const others: string[] = [];
  for (const { link, group } of args) {
    // «زيارة موسكو» goes there; «زيارة الوزير الإيراني» is made by the state's minister.
    const state = group.references.every((r) => r.mention.kind === "body") && group.actors.every((id) => context.actors.byId.get(id)?.kind === "state");
    // «زيارة للرئيس الفرنسي» is made by him.
    // «أجرى هذه الاتصالات من القاهرة»: from where he called.
    if (link === "from" && kind === "call" && frame === "hold") continue;
    const visitor = kind === "visit" && link === "to" && group.particle === "ل" && group.references.every((r) => r.mention.kind === "person");
    const role = visitor ? "party" : kind === "visit" && (link === "to" || link === "at" || (link === "direct" && state)) ? "host" : roleOf(link, kind, frame);
    if (role === null) continue;
    // «اجتماع بالجمعية العامة»: held there, not with it.
    if (link === "by" && kind === "meeting" && group.actors.every((id) => /^organ/.test(context.actors.byId.get(id)?.kind ?? ""))) continue;
    draft.take(group, role);
    if (link === "with" || link === "by" || link === "from" || link === "to") others.push(...group.actors);
    if (link === "from" && (frame === "receive" || kind === "message" || kind === "call")) draft.begin(group.actors[0] ?? null, withPreposition(group));
    if (kind === "message" && (link === "agent" || (link === "direct" && (frame === "carry" || frame === null))) && draft.initiator === null)
      draft.begin(group.actors[0] ?? null, group);
  }
  return others;
}

/** The words of a group with the preposition before it. */
const withPreposition = (group: Group): TokenRange => ({ first: group.preposition === "" ? group.first : group.first - 1, end: group.end });

function roleOf(link: Argument["link"], kind: ContactKind, frame: string | null): Role | null {
  switch (link) {
    case "direct":
    case "between":
    case "with":
    case "gathers":
    case "agent":
      return "party";
    case "presence":
      return "attendee";
    case "by":
      return kind === "visit" ? "host" : "party";
    case "to":
      return kind === "message" || kind === "visit" || kind === "meeting" || kind === "consultation" ? "party" : null;
    case "from":
      return frame === "receive" || kind === "message" || kind === "call" ? "party" : null;
    case "at":
      return null;
  }
}
