import { useState } from "react";
import type { Names } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { ActorPicker } from "./actor-picker.tsx";

/** Some actors under a heading. */
export interface ActorGroup {
  readonly title: string;
  readonly ids: readonly string[];
}

interface ActorChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly groups: readonly ActorGroup[];
  readonly names: Names;
  /** What it is called where it is nobody; absent where it must be somebody. */
  readonly nobody?: string;
  /** Only those that can be a side are found by name. */
  readonly as?: "side";
  /** What the field is called in which somebody else is looked for; "somebody else" where it is left out. */
  readonly other?: string;
  readonly onChange: (id: string | null) => void;
}

/** One actor: of those at hand, or somebody else found by name. */
export function ActorChoice({ label, value, groups, names, nobody, as, other, onChange }: ActorChoiceProps) {
  const say = useSay();
  const [found, setFound] = useState<Names>({});
  const known = { ...names, ...found };
  const others = value === null || groups.some(({ ids }) => ids.includes(value)) ? [] : [value];
  return (
    <div className="stack tight">
      <label className="field">
        {label}
        <select value={value ?? ""} onChange={({ target }) => onChange(target.value === "" ? null : target.value)}>
          <option value="" disabled={nobody === undefined}>
            {nobody ?? say("choose")}
          </option>
          {others.map((id) => (
            <option key={id} value={id}>
              {nameOf(id, known, say)}
            </option>
          ))}
          {groups.map(({ title, ids }) =>
            ids.length === 0 ? null : (
              <optgroup key={title} label={title}>
                {ids.map((id) => (
                  <option key={id} value={id}>
                    {nameOf(id, known, say)}
                  </option>
                ))}
              </optgroup>
            ),
          )}
        </select>
      </label>
      <ActorPicker
        label={other ?? say("add-fact.other")}
        {...(as === undefined ? {} : { as })}
        onPick={(id, told) => {
          setFound({ ...found, ...told });
          onChange(id);
        }}
      />
    </div>
  );
}
