import type { Question } from "#model/reading.ts";
import { PART } from "./lengths.ts";
import type { View } from "./view.ts";

/** One open question: its alternatives, a line each. */
export function questionLines({ alternatives }: Question, view: View): readonly string[] {
  const { say, paint } = view.page;
  return alternatives.map((span, at) => {
    const { words, lines } = view.quote([span], PART);
    const lead = at === 0 ? say("question.either") : `   ${say("question.or")}`;
    return `${paint.faint(`${lead}:`)} ${words} ${paint.faint(`(${lines})`)}`;
  });
}
