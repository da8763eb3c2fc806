import { z } from "zod";
import { Story } from "#model/record/story.ts";
import { Day } from "./asked.ts";
import { Names } from "./names.ts";

const Id = z.string().min(1).max(500);
const Label = z.string().trim().min(1).max(300);

/** A story that is to be kept. Without an id it is a new one; with the id of a story that is there, it takes its place. */
export const NewStory = z
  .strictObject({
    id: z
      .string()
      .regex(/^[a-z0-9][a-z0-9-]{0,79}$/)
      .optional(),
    names: z.strictObject({ ar: Label, en: Label }),
    sides: z.array(Id).max(20).default([]),
    actors: z.array(Id).max(50).default([]),
    topics: z.array(Id).max(50).default([]),
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
  })
  .meta({ id: "NewStory" });

export const StoryView = Story.meta({ id: "Story", description: "A saved rule that gathers contacts: every condition given must hold." });

export const StoryList = z
  .object({ items: z.array(StoryView).readonly(), names: Names })
  .readonly()
  .meta({ id: "StoryList" });

export type NewStory = z.infer<typeof NewStory>;
export type StoryList = z.infer<typeof StoryList>;
