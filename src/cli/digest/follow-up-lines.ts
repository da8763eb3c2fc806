import type { FollowUp } from "#model/follow-up.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { PART, SAID } from "./lengths.ts";
import { notes } from "./notes.ts";
import type { View } from "./view.ts";

/** One task that was set in motion: who is to do what, by when, on what condition, out of which contact. */
export function followUpLines({ actor, task, by, condition, contact }: FollowUp, view: View): readonly string[] {
  const { say, paint } = view.page;
  const { words, lines } = view.quote([task], SAID);
  const told = [
    lines,
    by === null ? "" : say("follow-up.by", { date: dateWords(by, say) }),
    contact === null ? "" : say("follow-up.from", { number: view.contactNumber(contact) }),
  ];
  const who = actor === null ? say("follow-up.nobody") : view.names.nameWithSide(actor);
  const own = `${paint.strong(who)}: ${words} ${notes(told, view.page)}`;
  return condition === null ? [own] : [own, `   ${paint.faint(`${say("scenario.if")}:`)} ${view.quote([condition], PART).words}`];
}
