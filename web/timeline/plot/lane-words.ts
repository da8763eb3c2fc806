import type { LanesBy } from "../../address/timeline-address.ts";
import type { Names, StoryList } from "../../api/answers.ts";
import type { Key, Say } from "../../words/language.tsx";
import { nameOf } from "../../words/names.ts";
import { harmless } from "../../words/safe.ts";
import { OTHER } from "../lanes.ts";

/** What a lane is called. */
export function laneWords(key: string, by: LanesBy, names: Names, stories: StoryList["items"], say: Say): string {
  if (key === OTHER) return say(by === "channel" ? "lane.no-channel" : by === "story" ? "lane.no-story" : "lane.other-sides");
  if (by === "channel") return say(`channel.${key}` as Key);
  if (by === "story") return harmless(stories.find((story) => story.id === key)?.names[say.lang] ?? key);
  return key
    .split("|")
    .map((side) => nameOf(side, names, say))
    .join(" – ");
}
