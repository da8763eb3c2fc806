import { useState } from "react";
import type { Participant, Role } from "#model/reading.ts";
import type { Names } from "../api/answers.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";

const ROLES = ["party", "host", "mediator", "attendee"] as const satisfies readonly Role[];

interface ParticipantsFieldProps {
  readonly start: readonly Participant[];
  readonly names: Names;
  /** Told who takes part; null where nobody does, for a contact has somebody. */
  readonly onChange: (participants: readonly Participant[] | null) => void;
}

/** Who takes part, each in a role: taken away, put in another role, or found by name and added. */
export function ParticipantsField({ start, names, onChange }: ParticipantsFieldProps) {
  const say = useSay();
  const [list, setList] = useState<readonly Participant[]>(() => start.map(({ actor, role }) => ({ actor, role })));
  const [found, setFound] = useState<Names>({});
  const tell = (next: readonly Participant[]): void => {
    setList(next);
    onChange(next.length === 0 ? null : next);
  };
  return (
    <fieldset className="stack tight">
      <legend className="second little">{say("attribute.participants")}</legend>
      <ul className="lines">
        {list.map(({ actor, role }, at) => {
          const who = nameOf(actor, { ...names, ...found }, say);
          return (
            <li key={actor} className="participant">
              <bdi>{who}</bdi>
              <select
                className="input filter-select"
                aria-label={say("participants.role", { who })}
                value={role}
                onChange={({ target }) =>
                  tell(list.map((each, i) => (i === at ? { ...each, role: ROLES.find((one) => one === target.value) ?? "party" } : each)))
                }
              >
                {ROLES.map((each) => (
                  <option key={each} value={each}>
                    {say(`role.${each}`)}
                  </option>
                ))}
              </select>
              <button
                type="button"
                className="button small bare"
                aria-label={say("participants.remove", { who })}
                onClick={() => tell(list.filter((_, i) => i !== at))}
              >
                {say("fact-field.drop")}
              </button>
            </li>
          );
        })}
      </ul>
      {list.length === 0 ? <p className="quiet little">{say("participants.none")}</p> : null}
      <ActorPicker
        label={say("add-fact.other")}
        onPick={(id, told) => {
          setFound({ ...found, ...told });
          if (!list.some(({ actor }) => actor === id)) tell([...list, { actor: id, role: "party" }]);
        }}
      />
    </fieldset>
  );
}
