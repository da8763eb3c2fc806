import { useState } from "react";
import type { RecordContact } from "#model/record/contact.ts";
import type { Correction } from "#model/record/decision.ts";
import { CHANNELS, KINDS, STATUSES } from "../address/timeline-address.ts";
import type { Names } from "../api/answers.ts";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { DateField } from "../parts/date-field.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { DurationField } from "./duration-field.tsx";
import { ParticipantsField } from "./participants-field.tsx";

interface FieldProps {
  readonly attribute: Correction["attribute"];
  readonly contact: RecordContact;
  readonly names: Names;
  readonly onChange: (correction: Correction | null) => void;
}

const WORDS = { kind: KINDS, status: STATUSES, channel: CHANNELS } as const;

/** The field in which the right value of an attribute is given. */
export function CorrectionField({ attribute, contact, names, onChange }: FieldProps) {
  const say = useSay();
  switch (attribute) {
    case "kind":
    case "status":
    case "channel":
      return (
        <label className="field">
          {say(`attribute.${attribute}`)}
          <select defaultValue="" onChange={(event) => onChange(event.target.value === "" ? null : ({ attribute, value: event.target.value } as Correction))}>
            <option value="" disabled>
              {say("choose")}
            </option>
            {WORDS[attribute].map((word) => (
              <option key={word} value={word}>
                {say(`${attribute}.${word}` as Key)}
              </option>
            ))}
          </select>
        </label>
      );
    case "date":
      return <DateField start={contact.date?.value ?? null} empty="day" onChange={(value) => onChange(value === undefined ? null : { attribute, value })} />;
    case "duration":
      return <DurationField start={contact.duration?.value ?? null} onChange={(value) => onChange(value === undefined ? null : { attribute, value })} />;
    case "place":
      return (
        <label className="field">
          {say("attribute.place")}
          <input
            dir="auto"
            defaultValue={contact.place?.value.name ?? ""}
            onChange={({ target }) =>
              onChange({ attribute, value: target.value.trim() === "" ? null : { name: target.value.trim(), country: contact.place?.value.country ?? null } })
            }
          />
        </label>
      );
    case "ordinal":
      return <OrdinalField onChange={onChange} />;
    case "initiator":
      return <InitiatorField names={names} onChange={onChange} />;
    case "outcome":
      return (
        <label className="field">
          {say("attribute.outcome")}
          <textarea
            dir="auto"
            rows={2}
            defaultValue={contact.outcome?.value ?? ""}
            onChange={({ target }) => onChange({ attribute, value: target.value.trim() || null })}
          />
        </label>
      );
    case "participants":
      return (
        <ParticipantsField
          start={contact.participants}
          names={names}
          onChange={(value) => onChange(value === null ? null : { attribute: "participants", value })}
        />
      );
    case "undeclared":
      return (
        <label className="row">
          <input type="checkbox" defaultChecked={contact.undeclared} onChange={({ target }) => onChange({ attribute, value: target.checked })} />
          {say("attribute.undeclared")}
        </label>
      );
  }
}

type Change = Pick<FieldProps, "onChange">;

function OrdinalField({ onChange }: Change) {
  const say = useSay();
  const [n, setN] = useState("");
  const [scope, setScope] = useState("");
  const tell = (digits: string, within: string): void =>
    onChange(
      digits === ""
        ? null
        : { attribute: "ordinal", value: { n: Math.max(1, Math.round(Number(digits))), scope: within.trim() === "" ? null : within.trim() } },
    );
  return (
    <div className="row">
      <label className="field">
        {say("attribute.ordinal")}
        <input
          type="number"
          min="1"
          dir="ltr"
          value={n}
          onChange={({ target }) => {
            setN(target.value);
            tell(target.value, scope);
          }}
        />
      </label>
      <label className="field">
        {say("correct.scope")}
        <input
          dir="auto"
          placeholder="2025"
          value={scope}
          onChange={({ target }) => {
            setScope(target.value);
            tell(n, target.value);
          }}
        />
      </label>
    </div>
  );
}

function InitiatorField({ names, onChange }: Change & { readonly names: Names }) {
  const say = useSay();
  const [picked, setPicked] = useState<string | null>(null);
  const [found, setFound] = useState<Names>({});
  return (
    <div className="stack tight">
      <ActorPicker
        label={say("attribute.initiator")}
        onPick={(id, told) => {
          setPicked(id);
          setFound(told);
          onChange({ attribute: "initiator", value: id });
        }}
      />
      {picked === null ? null : <strong>{nameOf(picked, { ...names, ...found }, say)}</strong>}
    </div>
  );
}
