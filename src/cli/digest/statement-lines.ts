import type { Statement } from "#model/reading.ts";
import { led } from "./led.ts";
import { SAID } from "./lengths.ts";
import { notes } from "./notes.ts";
import { topicWords } from "./topic-words.ts";
import type { View } from "./view.ts";

/** One statement: its act, by what way it came, and what was said; in quotation marks only where the report quotes. */
export function statementLines(statement: Statement, view: View): readonly string[] {
  const { act, direct, via, about, topics } = statement;
  const { names, page } = view;
  const { say, paint } = page;
  const { words, lines } = view.quote(led(statement, view.reading.text), SAID);
  const how = [
    ...(direct ? [say("said.verbatim")] : []),
    ...(via.length === 0 ? [] : [say("said.via", { chain: via.map((id) => names.name(id)).join(say("said.via.link")) })]),
    ...(about === null ? [] : [say("said.about", { number: view.contactNumber(about.contact) })]),
  ];
  const name = act === "say" && view.isWriter(statement.speaker) ? say("act.say.writer") : say(`act.${act}`);
  const frame = name + (how.length === 0 ? "" : ` (${how.join(say("list.comma"))})`);
  return [`${paint.faint(`${frame}:`)} ${direct ? paint.accent(say("quote", { text: words })) : words} ${notes([lines, topicWords(topics, page)], page)}`];
}
