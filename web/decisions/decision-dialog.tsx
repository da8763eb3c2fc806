import { useEffect, useRef, useState, type FormEvent, type ReactNode } from "react";
import type { Action } from "#model/record/decision.ts";
import { author, keep } from "../app/settings.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { useDecide } from "./use-decide.ts";

interface DecisionDialogProps {
  readonly title: string;
  readonly help: string;
  /** What is decided; null while the form above does not say it yet. */
  readonly action: Action | null;
  /** Tags of the contacts that it names; null where it names none. */
  readonly etag: string | null;
  readonly noteNeeded?: boolean;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** Asks who decides and why, and writes the decision down. Nothing is ever lost: each can be undone. */
export function DecisionDialog({ title, help, action, etag, noteNeeded = false, children, onClose }: DecisionDialogProps) {
  const say = useSay();
  const dialog = useRef<HTMLDialogElement>(null);
  const [name, setName] = useState(author);
  const [note, setNote] = useState("");
  const decide = useDecide();
  useEffect(() => dialog.current?.showModal(), []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (action === null) return;
    keep("author", name.trim());
    const by = name.trim() === "" ? {} : { author: name.trim() };
    decide.mutate({ action, note: note.trim() === "" ? null : note.trim(), ...by, etag }, { onSuccess: () => dialog.current?.close() });
  };
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby="decision-title" onClose={onClose}>
      <form className="stack" onSubmit={submit}>
        <div className="head">
          <h2 id="decision-title">{title}</h2>
          <button type="button" className="button small bare" onClick={() => dialog.current?.close()}>
            {say("close")}
          </button>
        </div>
        <p className="second">{help}</p>
        {children}
        <label className="field">
          {say(noteNeeded ? "decide.note-needed" : "decide.note")}
          <textarea rows={3} dir="auto" value={note} required={noteNeeded} onChange={(event) => setNote(event.target.value)} />
        </label>
        <label className="field">
          {say("decide.author")}
          <input dir="auto" autoComplete="name" value={name} onChange={(event) => setName(event.target.value)} />
        </label>
        {decide.error === null ? null : <Trouble error={decide.error} />}
        <p className="row">
          <button type="submit" className="button main" disabled={action === null || decide.isPending}>
            {say(decide.isPending ? "decide.writing" : "decide.write")}
          </button>
          <span className="quiet little">{say("decide.undoable")}</span>
        </p>
      </form>
    </dialog>
  );
}
