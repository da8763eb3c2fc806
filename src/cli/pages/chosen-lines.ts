import type { Chosen, RecordContact } from "#model/record/contact.ts";
import { INDENT } from "../digest/indent.ts";
import { notes } from "../digest/notes.ts";
import { topicWords } from "../digest/topic-words.ts";
import { attributeWords, type Told } from "./attribute-words.ts";
import { attributeName } from "./disputed-words.ts";
import type { RecordView } from "./record-view.ts";

const CHOSEN = ["date", "duration", "place", "ordinal", "initiator", "outcome"] as const;

/** The values that stand for the contact, each with why it was chosen and how many independent sources agree. */
export function chosenLines(contact: RecordContact, view: RecordView): readonly string[] {
  const { page } = view;
  const { say, paint } = page;
  const line = (name: string, value: string, note: string): string => `${INDENT}${paint.faint(`${name}:`)} ${value}${note === "" ? "" : ` ${note}`}`;
  const chosen = CHOSEN.flatMap((attribute) => {
    const value = contact[attribute] as Chosen<unknown> | null;
    if (value === null) return [];
    const words = attributeWords({ attribute, value: value.value } as Told, contact.kind, view);
    if (words === null) return [];
    const why = [say(`reason.${value.reason}`), ...(value.sources > 1 ? [say("count.agree", { n: value.sources })] : [])];
    return [line(attributeName(attribute, say), words, notes(why, page))];
  });
  const { channel, topics } = contact;
  return [
    ...chosen,
    ...(channel === null ? [] : [line(say("attribute.channel"), say(`channel.${channel}`), "")]),
    ...(topics.length === 0 ? [] : [line(say("label.topics"), topicWords(topics, page), "")]),
  ];
}
