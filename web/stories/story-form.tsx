import { Link } from "@tanstack/react-router";
import { useQuery } from "@tanstack/react-query";
import { useDeferredValue, useRef, useState, type FormEvent } from "react";
import type { Names } from "../api/answers.ts";
import { gatheredQuery, type TaggedStory } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";
import { DaysField } from "./days-field.tsx";
import { NameFields } from "./name-fields.tsx";
import { Preview } from "./preview.tsx";
import { askedBy, faultsOf, storyOf, type Draft, type Rule } from "./rule.ts";
import { RuleActors } from "./rule-actors.tsx";
import { RuleTopics } from "./rule-topics.tsx";
import { SaveTrouble } from "./save-trouble.tsx";
import { useSaveStory } from "./use-save-story.ts";

interface StoryFormProps {
  readonly start: Draft;
  /** The story that is changed; null for a new one. */
  readonly story: TaggedStory | null;
}

/** Names and conditions of a story, and beside them what they gather while they are changed. */
export function StoryForm({ start, story }: StoryFormProps) {
  const say = useSay();
  const [draft, setDraft] = useState(start);
  const [picked, setPicked] = useState<Names>({});
  const [isTried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const save = useSaveStory();
  const asked = useDeferredValue(draft.rule);
  const faults = faultsOf(draft);
  const gathered = useQuery({
    ...gatheredQuery(askedBy(asked)),
    enabled: !faultsOf({ ...draft, rule: asked }).includes("days"),
    placeholderData: (before) => before,
  });
  const names = { ...picked, ...gathered.data?.names };
  const change = (part: Partial<Rule>): void => setDraft((before) => ({ ...before, rule: { ...before.rule, ...part } }));
  const send = (instead: { readonly id: string; readonly etag: string } | null): void => save.mutate({ story: storyOf(draft), instead });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (faults.length === 0) send(story);
    else form.current?.querySelector<HTMLInputElement>(`[data-fault="${faults[0]}"]`)?.focus();
  };
  return (
    <form ref={form} className="story-form" onSubmit={submit} noValidate>
      <div className="stack">
        <NameFields ar={draft.ar} en={draft.en} isMissing={isTried && faults.includes("name")} onChange={(name) => setDraft({ ...draft, ...name })} />
        <RuleActors
          what="sides"
          ids={draft.rule.sides}
          names={names}
          onChange={(sides, found) => {
            setPicked({ ...picked, ...found });
            change({ sides });
          }}
        />
        <RuleActors
          what="actors"
          ids={draft.rule.actors}
          names={names}
          onChange={(actors, found) => {
            setPicked({ ...picked, ...found });
            change({ actors });
          }}
        />
        <RuleTopics ids={draft.rule.topics} onChange={(topics) => change({ topics })} />
        <DaysField from={draft.rule.from} to={draft.rule.to} isWrong={faults.includes("days")} onChange={change} />
        {save.error === null ? null : <SaveTrouble error={save.error} story={story} onSave={send} />}
        <p className="row">
          <button type="submit" className="button main" disabled={save.isPending}>
            {say(save.isPending ? "decide.writing" : "story.save")}
          </button>
          {story === null ? (
            <Link className="button" to="/stories">
              {say("cancel")}
            </Link>
          ) : (
            <Link className="button" to="/stories/$id" params={{ id: story.id }}>
              {say("cancel")}
            </Link>
          )}
          {gathered.data === undefined ? null : <span className="quiet little">{say("count.contacts", { n: gathered.data.contacts })}</span>}
        </p>
      </div>
      <Preview rule={draft.rule} gathered={gathered.data} error={gathered.error} isOld={gathered.isPlaceholderData || asked !== draft.rule} />
    </form>
  );
}
