import type { TopicNames } from "#knowledge/topic-names.ts";
import type { Say } from "../messages/say.ts";
import type { Paint } from "./paint.ts";

/** Names of an actor by language tag; null where the base does not know the id. */
export type NamesOf = (id: string) => Readonly<Record<string, string>> | null;

/** What all parts of a digest need. */
export interface Page {
  readonly say: Say;
  readonly paint: Paint;
  /** Names of states and organisations that a report does not name itself. */
  readonly namesOf: NamesOf;
  readonly topicNames: TopicNames;
  /** Shows every fact and every word; else long lists and quotations are shortened, and say so. */
  readonly full: boolean;
}
