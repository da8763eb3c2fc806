import type { Contact, Span } from "#model/reading.ts";
import { partitionPoint } from "../partition-point.ts";
import type { ToldStatement } from "../statements/told-statement.ts";

/** So many statements back another's words are looked for that hold a span: those within one's words are few. */
const NESTED = 8;

/** The contacts with who says each of their attributes: the speaker of the innermost statement that holds its words; the report's author is the report itself. */
export function withSpeakers(contacts: readonly Contact[], told: readonly ToldStatement[]): readonly Contact[] {
  if (told.length === 0) return contacts;
  const byContent = told.map((t) => t.statement).sort((a, b) => a.content.start - b.content.start);
  const speakerOf = (span: Span): string | null => {
    const from = partitionPoint(byContent, ({ content }) => content.start <= span.start);
    const around = byContent.slice(Math.max(0, from - NESTED), from).findLast(({ content }) => content.end >= span.end);
    return around === undefined || around.speaker === "author" ? null : around.speaker;
  };
  return contacts.map((contact) => ({
    ...contact,
    alsoTold: contact.alsoTold.map((told) => ({ ...told, source: { span: told.source.span, speaker: speakerOf(told.source.span) } })),
    sources: Object.fromEntries(Object.entries(contact.sources).map(([attribute, { span }]) => [attribute, { span, speaker: speakerOf(span) }])),
  }));
}
