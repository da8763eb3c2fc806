import type { Base } from "#knowledge/base.ts";
import type { OfficeTitles } from "#knowledge/office-titles.ts";
import type { TopicNames } from "#knowledge/topic-names.ts";
import type { SentenceNames } from "#record/findings/sentences/names.ts";
import type { Store } from "#store/store.ts";
import type { ContactIndex } from "./index/contact-index.ts";
import type { Jobs } from "./jobs/jobs.ts";
import type { Writer } from "./writing/writer.ts";

/** All that an endpoint may use. What it reads it reads from the store; whatever is written goes through the writer, which is a thread of its own. */
export interface Desk {
  readonly store: Store;
  readonly base: Base;
  readonly topics: TopicNames;
  readonly offices: OfficeTitles;
  /** What the sentences of findings call things that the base knows. */
  readonly names: SentenceNames;
  readonly index: ContactIndex;
  readonly writer: Writer;
  readonly jobs: Jobs;
  /** In whose name decisions are made where none is given. */
  readonly author: string;
  readonly version: string;
  /** The time of day, ISO 8601, UTC. */
  readonly now: () => string;
}
