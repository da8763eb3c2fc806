import type { Position } from "#model/reading.ts";
import type { Key } from "../messages/say.ts";
import { led } from "./led.ts";
import { PART, SAID } from "./lengths.ts";
import { notes } from "./notes.ts";
import { topicWords } from "./topic-words.ts";
import type { View } from "./view.ts";

/** What binds most stands first, so that a shortened list never hides a red line behind an offer. */
const ORDER: readonly Position["kind"][] = ["red_line", "threat", "precondition", "demand", "refusal", "linkage", "offer", "commitment"];

/** Positions of each holder by kind, else in order of the text. */
export const byKind = (positions: readonly Position[]): readonly Position[] => ORDER.flatMap((kind) => positions.filter((p) => p.kind === kind));

/** One position: its kind, to whom, its words, and what would follow or is asked in return. */
export function positionLines({ kind, addressee, content, counterpart, statement, topics }: Position, view: View): readonly string[] {
  const { say, paint } = view.page;
  const told = view.statement(statement);
  // Words that stand among the statements already are told in short.
  const again = told?.content.start === content.start;
  const { words, lines } = view.quote(again ? led({ ...told, content }, view.reading.text) : [content], again ? PART : SAID);
  const name = say(`position.${kind}`);
  const frame = addressee === null ? name : say("position.to", { kind: name, to: view.names.name(addressee) });
  const own = `${paint.faint(`${frame}:`)} ${told?.direct === true ? paint.accent(say("quote", { text: words })) : words} ${notes([lines, again ? "" : topicWords(topics, view.page)], view.page)}`;
  if (counterpart === null) return [own];
  const other: Key = kind === "linkage" ? "position.in-return" : "position.else";
  return [own, `   ${paint.faint(`${say(other)}:`)} ${view.quote([counterpart], PART).words}`];
}
