import { useQueryClient } from "@tanstack/react-query";
import { storyQuery, type TaggedStory } from "../api/queries.ts";
import { Refused } from "../api/request.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";

/** In the place of whatever is there. */
const ANY = "*";

interface SaveTroubleProps {
  readonly error: Error;
  readonly story: TaggedStory | null;
  /** Saves in the place of the story as it was seen; null: as a new one. */
  readonly onSave: (instead: { readonly id: string; readonly etag: string } | null) => void;
}

/** Why a story was not saved. Where somebody else changed or deleted it meanwhile, whoever writes chooses whose version stays. */
export function SaveTrouble({ error, story, onSave }: SaveTroubleProps) {
  const say = useSay();
  const client = useQueryClient();
  const status = error instanceof Refused ? error.status : 0;
  if (story === null || (status !== 412 && status !== 404)) return <Trouble error={error} />;
  const isGone = status === 404;
  return (
    <div className="note accent stack tight" role="alert">
      <p>
        <strong>{say(isGone ? "story.gone" : "story.changed")}</strong>
      </p>
      <p>{say(isGone ? "story.gone-help" : "story.changed-help")}</p>
      <p className="row">
        {isGone ? (
          <button type="button" className="button small" onClick={() => onSave(null)}>
            {say("story.keep-anew")}
          </button>
        ) : (
          <>
            <button type="button" className="button small" onClick={() => void client.refetchQueries({ queryKey: storyQuery(story.id).queryKey })}>
              {say("story.take-theirs")}
            </button>
            <button type="button" className="button small" onClick={() => onSave({ id: story.id, etag: ANY })}>
              {say("story.save-mine")}
            </button>
          </>
        )}
      </p>
    </div>
  );
}
