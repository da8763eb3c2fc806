import type { Story } from "#model/record/story.ts";
import { jsonLine } from "../../json-line.ts";
import { print } from "../../output.ts";
import { askedDay, listOf } from "../../record/asked-value.ts";
import { askedActors, askedTopic } from "../../record/filters.ts";
import { oneArgument } from "../../record/one-argument.ts";
import type { Session } from "../../record/session.ts";

/** `qanat story add ID`: saves a story, or saves it anew under the same id. */
export async function addStory(session: Session): Promise<number> {
  const { options, say, store, tell } = session;
  const { values } = options;
  const ar = values.get("name-ar") ?? (values.get("name-en") as string);
  const saved: Story = {
    id: oneArgument({ ...options, paths: options.paths.slice(1) }, "ID"),
    names: { ar, en: values.get("name-en") ?? ar },
    sides: await askedActors(values.get("side"), session),
    actors: await askedActors(values.get("actor"), session),
    topics: listOf(values.get("topic")).flatMap((topic) => askedTopic(topic, session) ?? []),
    from: askedDay(options, "from") ?? null,
    to: askedDay(options, "to") ?? null,
  };
  await store.putStory(saved);
  if (options.json) await print(jsonLine(saved));
  else tell(say("story.saved", { id: saved.id }));
  return 0;
}
