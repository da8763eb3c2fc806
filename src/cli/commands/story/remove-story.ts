import type { Session } from "../../record/session.ts";
import { storyOf } from "../../record/story-contacts.ts";

/** `qanat story remove ID`: the rule goes; its contacts stay on record. */
export async function removeStory({ options, say, store, tell }: Session): Promise<number> {
  const { id } = await storyOf(store, options.paths[1] as string);
  await store.removeStory(id);
  tell(say("story.removed", { id }));
  return 0;
}
