import { useState } from "react";
import type { ContactKind, ContactStatus, Role } from "#model/reading.ts";
import { KINDS, STATUSES } from "../../address/timeline-address.ts";
import type { Names } from "../../api/answers.ts";
import { ActorPicker } from "../../parts/actor-picker.tsx";
import { DateField } from "../../parts/date-field.tsx";
import { useSay, type Key } from "../../words/language.tsx";
import { nameOf } from "../../words/names.ts";
import { actorsIn, actorsOf } from "../fields/near-actors.ts";
import type { FormProps } from "./form.ts";

interface Told {
  readonly kind: ContactKind;
  readonly status: ContactStatus;
  /** EDTF; null where none is told, undefined while what is given is none. */
  readonly date: string | null | undefined;
  readonly place: string;
  readonly actors: readonly string[];
}

/** A contact that the reader missed. */
export function ContactForm({ page, span, onChange }: FormProps) {
  const say = useSay();
  const { report } = page;
  const [told, setTold] = useState<Told>({ kind: "call", status: "held", date: null, place: "", actors: [] });
  const [found, setFound] = useState<Names>({});
  const tell = (change: Partial<Told>): void => {
    const next = { ...told, ...change };
    const { kind, status, actors, date } = next;
    const place = next.place.trim();
    setTold(next);
    const contact = {
      kind,
      status,
      participants: actors.map((actor) => ({ actor, role: "party" satisfies Role as Role })),
      channel: null,
      date: date ?? null,
      duration: null,
      place: place === "" ? null : { name: place, country: null },
    };
    onChange(actors.length === 0 || date === undefined ? null : { type: "add", report: report.id, evidence: [span], contact });
  };
  const { actors } = told;
  // Who is named in the words stands ready; others are found by name.
  const near = actorsIn(actorsOf(page), span).filter((actor) => actor.kind !== "unnamed" && actor.kind !== "author");
  const shown = [...new Set([...near.map((actor) => actor.id), ...actors])];
  return (
    <>
      <div className="row">
        <label className="field">
          {say("attribute.kind")}
          <select value={told.kind} onChange={({ target }) => tell({ kind: KINDS.find((k) => k === target.value) ?? "call" })}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say("attribute.status")}
          <select value={told.status} onChange={({ target }) => tell({ status: STATUSES.find((s) => s === target.value) ?? "held" })}>
            {STATUSES.map((each) => (
              <option key={each} value={each}>
                {say(`status.${each}` as Key)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <fieldset className="stack tight">
        <legend className="second little">{say("add-fact.who")}</legend>
        {shown.map((id) => (
          <label key={id} className="row">
            <input
              type="checkbox"
              checked={actors.includes(id)}
              onChange={() => tell({ actors: actors.includes(id) ? actors.filter((each) => each !== id) : [...actors, id] })}
            />
            <bdi>{nameOf(id, { ...page.names, ...found }, say)}</bdi>
          </label>
        ))}
        <ActorPicker
          label={say("add-fact.other")}
          onPick={(id, names) => {
            setFound({ ...found, ...names });
            tell({ actors: [...new Set([...actors, id])] });
          }}
        />
      </fieldset>
      <DateField start={null} empty="none" onChange={(date) => tell({ date })} />
      <label className="field">
        {say("attribute.place")}
        <input dir="auto" value={told.place} onChange={({ target }) => tell({ place: target.value })} />
      </label>
    </>
  );
}
