import { useQuery } from "@tanstack/react-query";
import { isolated } from "#text/wording/safe-text.ts";
import type { Names } from "../api/answers.ts";
import { actorQuery } from "../api/queries.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

interface KnownAlreadyProps {
  readonly id: string;
  readonly onTake: (id: string, names: Names) => void;
}

/** Who bears the name that was given, and the way to choose him instead. */
export function KnownAlready({ id, onTake }: KnownAlreadyProps) {
  const say = useSay();
  const { data } = useQuery(actorQuery(id));
  if (data === undefined) return null;
  const who = nameOf(id, data.names, say);
  return (
    <div className="note accent stack tight" role="alert">
      <p>{say("naming.known", { who: isolated(who, say.lang) })}</p>
      <p>
        <button type="button" className="button main" onClick={() => onTake(id, data.names)}>
          {say("naming.take-known", { who })}
        </button>
      </p>
    </div>
  );
}
