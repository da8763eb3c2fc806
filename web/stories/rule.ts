import type { NewStoryAddress } from "../address/story-address.ts";
import type { StoryView } from "../api/answers.ts";

/** What a story asks of contacts. */
export type Rule = Omit<StoryView, "id" | "names">;
/** A story without an id. */
export type NamedRule = Omit<StoryView, "id">;

/** A story as it is being written. */
export interface Draft {
  readonly ar: string;
  readonly en: string;
  readonly rule: Rule;
}

/** The question what a rule gathers. */
export const askedBy = ({ sides, actors, topics, from, to }: Rule) => ({ side: sides, actor: actors, topic: topics, from, to });

export const isEmptyRule = ({ sides, actors, topics, from, to }: Rule): boolean =>
  sides.length + actors.length + topics.length === 0 && from === null && to === null;

/** The rule that an address begins with. */
export const ruleOf = ({ side = [], actor = [], topic = [], from, to }: NewStoryAddress): Rule => ({
  sides: side,
  actors: actor,
  topics: topic,
  from: from ?? null,
  to: to ?? null,
});

/** What is wrong with a draft; empty where it can be saved. */
export function faultsOf({ ar, en, rule: { from, to } }: Draft): readonly ("name" | "days")[] {
  const isNamed = ar.trim() !== "" || en.trim() !== "";
  const inOrder = from === null || to === null || from <= to;
  return [...(isNamed ? [] : (["name"] as const)), ...(inOrder ? [] : (["days"] as const))];
}

/** The story as it is sent; one name stands for both where the other is missing. */
export function storyOf({ ar, en, rule }: Draft): NamedRule {
  const [arabic, english] = [ar.trim(), en.trim()];
  return { names: { ar: arabic || english, en: english || arabic }, ...rule };
}
