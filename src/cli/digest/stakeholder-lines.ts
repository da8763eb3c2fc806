import type { Stakeholder } from "#model/stakeholder.ts";
import { SAID } from "./lengths.ts";
import { notes } from "./notes.ts";
import type { View } from "./view.ts";

/** One who is affected: how, and by what of the report. */
export function stakeholderLines({ actor, effect, of }: Stakeholder, view: View): readonly string[] {
  const { words, lines } = view.quote([effect], SAID);
  return [`${view.page.paint.strong(view.names.nameWithSide(actor))}: ${words} ${notes([lines, cause(of, view)], view.page)}`];
}

function cause(of: Stakeholder["of"], view: View): string {
  if (of === null) return "";
  const { say } = view.page;
  if ("contact" in of) return say("stakeholder.of-contact", { number: view.contactNumber(of.contact) });
  const scenario = view.scenario(of.scenario);
  return scenario === undefined ? "" : say("stakeholder.of-scenario", { lines: view.quote([scenario.consequence], SAID).lines });
}
