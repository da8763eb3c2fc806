import { useQueryClient } from "@tanstack/react-query";
import { Refused } from "../api/request.ts";
import { useSay } from "../words/language.tsx";

/** What went wrong and what can be done about it. */
export function Trouble({ error, onRetry }: { readonly error: Error; readonly onRetry?: () => void }) {
  const say = useSay();
  const client = useQueryClient();
  const refused = error instanceof Refused ? error : null;
  const lost = refused?.code === "unreachable";
  const missing = refused?.status === 404;
  const retry = onRetry ?? ((): void => void client.refetchQueries({ predicate: (query) => query.state.status === "error" }));
  return (
    <div className="note" role="alert">
      <p>
        <strong>{say(lost ? "trouble.unreachable" : missing ? "trouble.missing" : "trouble.refused")}</strong>
      </p>
      <p dir="auto">{lost ? say("trouble.unreachable-help") : missing ? say("trouble.missing-help") : (refused?.message ?? say("trouble.unexpected-help"))}</p>
      {missing ? null : (
        <p>
          <button type="button" className="button small" onClick={retry}>
            {say("retry")}
          </button>
        </p>
      )}
    </div>
  );
}
