import { loadTopicNames } from "#knowledge/topic-names.ts";
import { Channel, ContactKind, ContactStatus } from "#model/reading.ts";
import type { ContactFilter, Store } from "#store/store.ts";
import type { OptionKinds } from "../parse-options.ts";
import { actorOf, type OnRecord } from "./actor-of.ts";
import { askedChoice, askedDay, listOf } from "./asked-value.ts";
import type { RecordOptions } from "./record-options.ts";
import type { Session } from "./session.ts";
import { topicOf } from "./topic-of.ts";

/** Options by which contacts are chosen. */
export const CONTACT_OPTIONS = {
  actor: { type: "string" },
  side: { type: "string" },
  kind: { type: "string" },
  channel: { type: "string" },
  status: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  place: { type: "string" },
  topic: { type: "string" },
} as const satisfies OptionKinds;

/** A filter of the store without what was not asked for. */
export const without = <T extends object>(filter: { readonly [K in keyof T]: T[K] | undefined }): T =>
  Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== undefined)) as T;

/** Whom analysts named, and whether somebody takes part in a contact on record, says or wants something there. */
const onRecord = async (store: Store): Promise<OnRecord> => ({
  named: await store.namedActors(),
  occurs: async (id) =>
    (await store.contacts({ actors: [id] }, { limit: 1 })).items.length > 0 ||
    (await store.facts({ actor: id }, { limit: 1 })).items.length > 0 ||
    (await store.contacts({ sides: [id] }, { limit: 1 })).items.length > 0,
});

/** The ids of the actors that an option names, with commas between them. */
export async function askedActors(value: string | undefined, { base, store }: Session): Promise<readonly string[]> {
  const found: string[] = [];
  for (const name of listOf(value)) found.push(await actorOf(name, base, await onRecord(store)));
  return found;
}

/** The id of the one actor that an option names. */
export const askedActor = async (value: string | undefined, { base, store }: Session): Promise<string | undefined> =>
  value === undefined ? undefined : actorOf(value, base, await onRecord(store));

/** The id of the topic that an option names. */
export const askedTopic = (value: string | undefined, { options }: Session): string | undefined =>
  value === undefined ? undefined : topicOf(value, loadTopicNames(), options.lang);

/** Refuses words that no contact has, before the record is opened. */
export function checkContactOptions(options: RecordOptions): void {
  askedChoice(options, "kind", ContactKind.options);
  askedChoice(options, "channel", Channel.options);
  askedChoice(options, "status", ContactStatus.options);
  askedDay(options, "from");
  askedDay(options, "to");
}

/** Which contacts were asked for. */
export async function contactFilter(session: Session): Promise<ContactFilter> {
  const { options } = session;
  const { values } = options;
  const actors = await askedActors(values.get("actor"), session);
  const sides = await askedActors(values.get("side"), session);
  return without<ContactFilter>({
    actors: actors.length === 0 ? undefined : actors,
    sides: sides.length === 0 ? undefined : sides,
    kind: askedChoice(options, "kind", ContactKind.options),
    channel: askedChoice(options, "channel", Channel.options),
    status: askedChoice(options, "status", ContactStatus.options),
    from: askedDay(options, "from"),
    to: askedDay(options, "to"),
    place: values.get("place"),
    topic: askedTopic(values.get("topic"), session),
  });
}
