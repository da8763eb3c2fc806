import type { View } from "./view.ts";

/** "4 contacts · 12 statements · 2 positions"; says that there are no contacts, and nothing of what else there is none. */
export function counts({ reading, page: { say } }: View): string {
  const told = (["statements", "positions", "followUps", "scenarios", "questions", "drivers", "stakeholders"] as const).map((kind) => {
    const n = reading[kind].length;
    return n === 0 ? "" : say(`count.${kind}`, { n });
  });
  const contacts = reading.contacts.length === 0 ? say("contacts.none") : say("contacts", { n: reading.contacts.length });
  return [contacts, ...told].filter((words) => words !== "").join(" · ");
}
