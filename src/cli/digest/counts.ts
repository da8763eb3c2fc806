import type { View } from "./view.ts";

/** "4 contacts · 12 statements · 2 positions"; says that there are no contacts, and nothing of what else there is none. */
export function counts({ reading, page: { say } }: View): string {
  const { contacts, statements, positions, scenarios, questions } = reading;
  const told = [
    contacts.length === 0 ? say("contacts.none") : say("contacts", { n: contacts.length }),
    ...(["statements", "positions", "scenarios", "questions"] as const).map((kind) => {
      const n = { statements, positions, scenarios, questions }[kind].length;
      return n === 0 ? "" : say(kind, { n });
    }),
  ];
  return told.filter((words) => words !== "").join(" · ");
}
