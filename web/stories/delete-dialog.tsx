import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import type { Names } from "../api/answers.ts";
import type { TaggedStory } from "../api/queries.ts";
import { request } from "../api/request.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { RuleWords } from "./rule-words.tsx";

interface DeleteDialogProps {
  readonly story: TaggedStory;
  /** How many it gathers now. */
  readonly contacts: number;
  readonly names: Names;
  readonly onClose: () => void;
}

/** Asks whether a story is to be deleted, and says what is lost with it: its rule alone. */
export function DeleteDialog({ story, contacts, names, onClose }: DeleteDialogProps) {
  const say = useSay();
  const client = useQueryClient();
  const navigate = useNavigate();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const remove = useMutation({
    mutationFn: () => request(`/stories/${encodeURIComponent(story.id)}`, { method: "DELETE", headers: { "If-Match": story.etag } }),
    onSuccess: async () => {
      dialog.current?.close();
      await navigate({ to: "/stories" });
      client.removeQueries({ queryKey: ["story", story.id] });
      await client.invalidateQueries();
    },
    // Where somebody else changed it, what it is now shows here.
    onError: () => client.invalidateQueries({ queryKey: ["story", story.id] }),
  });
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="delete-title" onClose={onClose}>
      <div className="stack">
        <h2 id="delete-title">{say("story.delete-title", { name: harmless(story.names[say.lang]) })}</h2>
        <p>{say("story.delete-lost")}</p>
        <RuleWords rule={story} names={names} />
        <p>{say("story.delete-kept", { n: contacts })}</p>
        {remove.error === null ? null : <Trouble error={remove.error} />}
        <p className="row">
          <button type="button" className="button main" disabled={remove.isPending} onClick={() => remove.mutate()}>
            {say("story.delete-do")}
          </button>
          <button type="button" className="button" onClick={() => dialog.current?.close()}>
            {say("story.keep")}
          </button>
        </p>
      </div>
    </dialog>
  );
}
