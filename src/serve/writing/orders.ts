import type { Defaults } from "#gather/gathered.ts";
import type { Form } from "#gather/gather-input.ts";
import type { Decision } from "#model/record/decision.ts";
import type { NamedActor } from "#model/record/named-actor.ts";
import type { Story } from "#model/record/story.ts";
import type { AddCounts } from "#pipeline/record/add-reports.ts";
import type { NewDecision } from "#pipeline/record/decide.ts";
import type { RefusedInput, TakenInReport } from "../contract/jobs.ts";
import type { SeenStory } from "./check-story.ts";

/** One thing to be taken in: the name that it was given, and the file in which its bytes wait. */
export interface WaitingInput {
  readonly name: string;
  readonly file: string;
  readonly form: Form;
}

/** What an intake is given. */
export interface Intake {
  readonly inputs: readonly WaitingInput[];
  readonly defaults: Defaults;
  /** The title of texts that have none. */
  readonly title: string | null;
}

/** What somebody decides on, as it was seen: by id, the hashes of contacts, and of the facts of reports. */
export interface Seen {
  readonly contacts: Readonly<Record<string, string>>;
  readonly reports: Readonly<Record<string, string>>;
}

/** What the thread that writes may be told to do. */
export type Order =
  | { readonly does: "take-in"; readonly intake: Intake }
  | { readonly does: "decide"; readonly decision: NewDecision; readonly seen: Seen }
  | { readonly does: "put-story"; readonly story: Story; readonly seen: SeenStory }
  | { readonly does: "remove-story"; readonly id: string; readonly seen: SeenStory };

export interface NumberedOrder {
  readonly number: number;
  readonly order: Order;
}

/** What an order comes to. */
export type Done = AddCounts | Decision | null;

/**
 * Why an order came to nothing: the reason of a refusal by the store, `no-such-…` with what a decision named, `contact-changed-since`, `report-changed-since`, one of `StoryUnfit`, `actor-…`, or `failed`.
 */
export interface Failure {
  readonly reason: string;
  readonly detail: string;
  /** Of `actor-…`: who stands in the way, and the decisions that name him. */
  readonly actor?: Pick<NamedActor, "id" | "names">;
  readonly decisions?: readonly number[];
}

/** What the thread that writes says. */
export type Said =
  | { readonly says: "ready" }
  | { readonly says: "progress"; readonly number: number; readonly counts: AddCounts }
  | { readonly says: "refused"; readonly number: number; readonly refused: RefusedInput }
  | { readonly says: "taken-in"; readonly number: number; readonly report: TakenInReport }
  | { readonly says: "done"; readonly number: number; readonly done: Done }
  | { readonly says: "failed"; readonly number: number; readonly failure: Failure };

/** What the thread that writes is given when it starts. */
export interface WriterSetup {
  /** Where the record lies. */
  readonly folder: string;
  /** How many threads may read reports. */
  readonly threads: number;
}
