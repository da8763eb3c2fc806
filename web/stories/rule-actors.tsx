import type { Names } from "../api/answers.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { Chosen } from "./chosen.tsx";

interface RuleActorsProps {
  readonly what: "sides" | "actors";
  readonly ids: readonly string[];
  readonly names: Names;
  /** Also told are the names of those that were found. */
  readonly onChange: (ids: readonly string[], found: Names) => void;
}

/** The sides of a story, of which all take part, or its actors, of which one is enough. */
export function RuleActors({ what, ids, names, onChange }: RuleActorsProps) {
  const say = useSay();
  return (
    <fieldset className="stack tight">
      <legend>{say(`story.${what}`)}</legend>
      <p className="quiet little">{say(`story.${what}-help`)}</p>
      <Chosen
        ids={ids}
        wordsOf={(id) => nameOf(id, names, say)}
        onDrop={(gone) =>
          onChange(
            ids.filter((id) => id !== gone),
            {},
          )
        }
      />
      <ActorPicker
        label={say(`story.add-${what}`)}
        {...(what === "sides" ? { as: "side" as const } : {})}
        onPick={(id, found) => onChange([...new Set([...ids, id])], found)}
      />
    </fieldset>
  );
}
