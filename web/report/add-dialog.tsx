import { useState } from "react";
import { parseEdtf } from "#model/edtf.ts";
import type { ContactKind, ContactStatus, Role } from "#model/reading.ts";
import type { Span } from "#model/span.ts";
import { KINDS, STATUSES } from "../address/timeline-address.ts";
import type { ReportPage } from "../api/answers.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { ActorPicker } from "../parts/actor-picker.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { harmless } from "../words/safe.ts";

/** A contact that the reader missed, resting on the words that were selected. */
export function AddDialog({ page, span, onClose }: { readonly page: ReportPage; readonly span: Span; readonly onClose: () => void }) {
  const say = useSay();
  const { report, reading, names } = page;
  const [kind, setKind] = useState<ContactKind>("call");
  const [status, setStatus] = useState<ContactStatus>("held");
  const [date, setDate] = useState("");
  const [place, setPlace] = useState("");
  const [actors, setActors] = useState<readonly string[]>([]);
  const words = report.text.slice(span.start, span.end);
  const isDate = date === "" || parseEdtf(date) !== null;
  // Who is named in the report stands ready; others are found by name.
  const near = reading.actors.filter(
    (actor) => actor.kind !== "unnamed" && actor.kind !== "author" && actor.mentions.some((m) => m.start < span.end && m.end > span.start),
  );
  const add = (id: string): void => setActors(actors.includes(id) ? actors.filter((each) => each !== id) : [...actors, id]);
  const shown = [...new Set([...near.map((actor) => actor.id), ...actors])];
  return (
    <DecisionDialog
      title={say("add-fact.title")}
      help={say("add-fact.help")}
      action={
        actors.length === 0 || !isDate
          ? null
          : {
              type: "add",
              report: report.id,
              evidence: [span],
              contact: {
                kind,
                status,
                participants: actors.map((actor) => ({ actor, role: "party" satisfies Role })),
                channel: null,
                date: date === "" ? null : date,
                duration: null,
                place: place.trim() === "" ? null : { name: place.trim(), country: null },
              },
            }
      }
      etag={null}
      onClose={onClose}
    >
      <blockquote className="quoted read" dir="auto">
        {harmless(words)}
      </blockquote>
      <div className="row">
        <label className="field">
          {say("attribute.kind")}
          <select value={kind} onChange={({ target }) => setKind(KINDS.find((k) => k === target.value) ?? "call")}>
            {KINDS.map((each) => (
              <option key={each} value={each}>
                {say(`kind.${each}`)}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          {say("attribute.status")}
          <select value={status} onChange={({ target }) => setStatus(STATUSES.find((s) => s === target.value) ?? "held")}>
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
            <input type="checkbox" checked={actors.includes(id)} onChange={() => add(id)} />
            <bdi>{nameOf(id, names, say)}</bdi>
          </label>
        ))}
        <ActorPicker label={say("add-fact.other")} onPick={(id) => setActors([...new Set([...actors, id])])} />
      </fieldset>
      <label className="field">
        {say("attribute.date")}
        <input dir="ltr" placeholder="2025-10-16" value={date} aria-invalid={!isDate} onChange={({ target }) => setDate(target.value.trim())} />
        <span className="quiet">{say("correct.date-help")}</span>
      </label>
      <label className="field">
        {say("attribute.place")}
        <input dir="auto" value={place} onChange={({ target }) => setPlace(target.value)} />
      </label>
    </DecisionDialog>
  );
}
