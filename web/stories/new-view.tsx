import "./stories.css";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { Page } from "../parts/page.tsx";
import { useSay } from "../words/language.tsx";
import { LeftOutNote } from "./left-out-note.tsx";
import { ruleOf } from "./rule.ts";
import { StoryForm } from "./story-form.tsx";

export const Route = createLazyRoute("/new-story")({ component: NewStoryView });
const api = getRouteApi("/new-story");

/** Makes a story, beginning with the conditions of the address. */
function NewStoryView() {
  const say = useSay();
  const address = api.useSearch();
  return (
    <Page title={say("story.new")} lead={<p>{say("stories.lead")}</p>}>
      <LeftOutNote left={address.left ?? []} />
      <StoryForm key={JSON.stringify(address)} start={{ ar: "", en: "", rule: ruleOf(address) }} story={null} />
    </Page>
  );
}
