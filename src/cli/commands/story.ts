import { askedDay, askedLimit } from "../record/asked-value.ts";
import { onRecord, type Session } from "../record/session.ts";
import { UsageError } from "../usage-error.ts";
import type { RecordOptions } from "../record/record-options.ts";
import { addStory } from "./story/add-story.ts";
import { listStories } from "./story/list-stories.ts";
import { removeStory } from "./story/remove-story.ts";
import { showStory, USUAL } from "./story/show-story.ts";

const OPTIONS = {
  "name-ar": { type: "string" },
  "name-en": { type: "string" },
  side: { type: "string" },
  actor: { type: "string" },
  topic: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  limit: { type: "string" },
} as const;

const WHAT = ["list", "show", "add", "remove"] as const;
const DO: Readonly<Record<(typeof WHAT)[number], (session: Session) => Promise<number>>> = {
  list: listStories,
  show: showStory,
  add: addStory,
  remove: removeStory,
};

/** `qanat story`: named threads of contacts. */
export const story = (args: readonly string[]): Promise<number> =>
  onRecord(args, "help.story", OPTIONS, (session) => DO[whatOf(session.options)](session), check);

function whatOf({ paths: [what = "list"] }: RecordOptions): (typeof WHAT)[number] {
  const known = WHAT.find((word) => word === what);
  if (known === undefined) throw new UsageError("usage.unknown-subcommand", { value: what, choices: WHAT.join(", ") });
  return known;
}

/** Refuses what can be refused before the record is opened. */
function check(options: RecordOptions): void {
  const what = whatOf(options);
  const over = options.paths[what === "list" ? 1 : 2];
  if (over !== undefined) throw new UsageError("usage.too-many-arguments", { value: over });
  if ((what === "add" || what === "remove") && options.paths[1] === undefined) throw new UsageError("usage.missing-argument", { name: "ID" });
  if (what === "add" && !options.values.has("name-ar") && !options.values.has("name-en")) throw new UsageError("usage.missing-argument", { name: "--name-ar" });
  askedDay(options, "from");
  askedDay(options, "to");
  askedLimit(options, USUAL);
}
