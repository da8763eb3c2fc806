import { useQueries } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Name } from "#serve/contract/names.ts";
import type { ActorPage, Names } from "../api/answers.ts";
import { actorQuery } from "../api/queries.ts";

/** The names at hand and those of these ids, which are asked for where they are not among them. */
export function useNamesOf(ids: readonly string[], names: Names): Names {
  return useQueries({
    queries: ids.filter((id) => names[id] === undefined).map((id) => ({ ...actorQuery(id), retry: false })),
    combine: useCallback(
      (answers: readonly { readonly data: ActorPage | undefined }[]): Names => {
        const found = answers.flatMap(({ data }): readonly (readonly [string, Name])[] => (data === undefined ? [] : [[data.actor.id, data.actor]]));
        return found.length === 0 ? names : { ...names, ...Object.fromEntries(found) };
      },
      [names],
    ),
  });
}
