import type { Story } from "#model/record/story.ts";
import type { Store } from "#store/store.ts";
import { MadeAnswer } from "../http/made-answer.ts";

/** As what a story was seen: by one of these tags, `*` for any; null where none with its id may be there. */
export type SeenStory = readonly string[] | null;

/** A story is not as it must be for what is to be done with it. */
export class StoryUnfit extends Error {
  override readonly name = "StoryUnfit";
  readonly reason: "story-taken" | "story-gone" | "story-changed";
  readonly story: string;

  constructor(reason: StoryUnfit["reason"], story: string) {
    super(`serve: ${reason}: ${story}`);
    this.reason = reason;
    this.story = story;
  }
}

/** Throws `StoryUnfit` where the story with this id is not as it was seen. */
export async function checkStory(id: string, seen: SeenStory, store: Store): Promise<void> {
  const story = (await store.stories()).find((each) => each.id === id);
  if (seen === null) {
    if (story !== undefined) throw new StoryUnfit("story-taken", id);
  } else if (story === undefined) throw new StoryUnfit("story-gone", id);
  else if (!seen.includes("*") && !seen.includes(storyTag(story))) throw new StoryUnfit("story-changed", id);
}

/** The tag with which a story is answered. */
const storyTag = (story: Story): string => new MadeAnswer(story).tag;
