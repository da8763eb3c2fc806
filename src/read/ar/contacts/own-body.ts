import type { NounUse } from "#knowledge/reader-word.ts";
import type { Argument } from "./arguments.ts";
import type { ContactContext } from "./context.ts";
import type { Governor } from "./governor.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, someWord, wordAt } from "./sentence-view.ts";
import type { Will } from "./will.ts";
import { WordPattern } from "../word-pattern.ts";

const SESSION = new Set(["اجتماع", "جلسه"]);
/** Ids of parliaments and courts, whose debates and hearings are no contact, and of committees and bodies that two states share. */
const DEBATES =
  /المشتركه$|^new:(ال)?لجنه|parliament|house_of|senate|assembly|shura|legislat|congress|knesset|duma|council_of_representatives|court|judici|prosecution|chamber/;
/** What the body itself does with its session. */
const CONVENES = new Set(["hold", "happen", "chair", "cancel", "postpone"]);
/** Within these the subject of the sentence sits in the session; «عقب» and «قبل» tell only its time. */
const THAT = new WordPattern(/^[وب]?ان(ه|ها|هم|هما)?$/);
const WITHIN = /^[وف]?(خلال|في|اثناء|مستهل|ختام|بدايه)$/;

/** true for a body of one state or movement that meets by itself: a cabinet, a council, a party; no parliament, court or paper. */
export function isOwnBody(context: ContactContext, id: string): boolean {
  const actor = context.actors.byId.get(id);
  if (actor === undefined || actor.entity?.media === true || DEBATES.test(id)) return false;
  if (actor.kind === "group") return true;
  if (actor.kind !== "organ" && actor.kind !== "organisation") return false;
  if (actor.side === null) return false;
  const side = context.actors.base.entities.get(actor.side) ?? context.actors.byId.get(actor.side);
  return side?.kind === "state" || side?.kind === "group";
}

/** «جلسة مجلس الوزراء», «اجتماع استثنائي لمجلس الوزراء», «عقدت الحركة اجتماعا»: true where the one party so far is a body whose own session the noun at `at` names; who sits in it joins the draft. */
export function sitsAlone(
  context: ContactContext,
  view: SentenceView,
  at: number,
  noun: NounUse,
  args: readonly Argument[],
  govern: Governor | null,
  will: Will | null,
  draft: PartyDraft,
): boolean {
  const [only] = draft.parties.keys();
  if (!SESSION.has(noun.noun.id) || draft.parties.size !== 1 || only === undefined || !isOwnBody(context, only)) return false;
  const [of] = args;
  const ofBody = of !== undefined && (of.link === "direct" || of.link === "to") && of.group.actors[0] === only;
  if (!ofBody && !(govern !== null && CONVENES.has(govern.use.verb.frame) && args.every((a) => a.link === "presence"))) return false;
  if (!ofBody) return true;
  const subject = WITHIN.test(wordAt(view, at - 1)?.key ?? "")
    ? view.groups.findLast((g) => g.end <= at && g.preposition === "" && g.particle === "" && g.actors.length === 1 && !someWord(view, g.end, at, THAT))
    : will?.subject;
  const sitter = context.actors.byId.get(subject?.actors[0] ?? "");
  const side = context.actors.byId.get(only)?.side;
  if (subject != null && sitter !== undefined && sitter.side === side && sitter.kind !== "state" && sitter.entity?.media !== true) draft.take(subject, "party");
  return true;
}

/** «مجلس الدفاع المشترك الذي يضم وزراء …»: the organisation and an organ of it are one party, the organ; of a secretariat, which meets nobody, the organisation. */
export function withoutWhole(context: ContactContext, draft: PartyDraft): void {
  for (const id of [...draft.parties.keys()]) {
    const actor = context.actors.byId.get(id);
    const whole = actor?.kind === "organ" ? actor.side : null;
    if (whole === null || !draft.parties.has(whole) || context.actors.byId.get(whole)?.kind !== "organisation") continue;
    draft.parties.delete(id.endsWith("_secretariat") ? id : whole);
  }
}
