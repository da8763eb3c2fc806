import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent, type ReactNode } from "react";
import type { Action } from "#model/record/decision.ts";
import type { DecisionView } from "../api/answers.ts";
import { Refused } from "../api/request.ts";
import { author, keep } from "../app/settings.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";
import { Conflict } from "./conflict.tsx";
import { useDecide } from "./use-decide.ts";

interface DecisionDialogProps {
  readonly title: string;
  readonly help: string;
  /** What is decided; null while the form above does not say it yet. */
  readonly action: Action | null;
  /** Tags of the contacts that it names; null where it names none. */
  readonly etag: string | null;
  readonly noteNeeded?: boolean;
  /** What is other now than when the dialog was opened, for where somebody else decided meanwhile; on a report nothing. */
  readonly changes?: ReactNode;
  /** What is shown of a refusal in place of its words; null where these will do. `close` puts the dialog away. */
  readonly refused?: (error: Refused, close: () => void) => ReactNode;
  readonly onDecided?: (decision: DecisionView) => void;
  readonly children?: ReactNode;
  readonly onClose: () => void;
}

/** What a decision still lacks. */
type Missing = "action" | "note" | "author";

/** The first field that can be filled in; a button that closes is none. */
const FIELD = "input, select, textarea:not([readonly])";

/** Asks who decides and why, and writes the decision down. Nothing is ever lost: each can be undone. */
export function DecisionDialog({ title, help, action, etag, noteNeeded = false, changes, refused, onDecided, children, onClose }: DecisionDialogProps) {
  const say = useSay();
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const [name, setName] = useState(author);
  const [note, setNote] = useState("");
  const [complained, setComplained] = useState<Missing | null>(null);
  const [seen, setSeen] = useState(etag);
  const decide = useDecide();
  useEffect(() => {
    dialog.current?.showModal();
    form.current?.querySelector<HTMLElement>(FIELD)?.focus();
  }, []);
  const missing: Missing | null = action === null ? "action" : noteNeeded && note.trim() === "" ? "note" : name.trim() === "" ? "author" : null;
  const fieldOf = (lacking: Missing): HTMLElement | null | undefined =>
    lacking === "action"
      ? (form.current?.querySelector<HTMLElement>('[aria-invalid="true"]') ?? form.current?.querySelector<HTMLElement>(FIELD))
      : form.current?.querySelector<HTMLElement>(`[name=${lacking}]`);
  const close = (): void => dialog.current?.close();
  // Whoever said his name meanwhile, in a dialog over this one, is not asked for it again.
  const recallName = (): void => setName((given) => (given === "" ? author() : given));
  const send = (): void => {
    setComplained(missing);
    if (missing !== null) fieldOf(missing)?.focus();
    if (missing !== null || action === null || decide.isPending) return;
    keep("author", name.trim());
    setSeen(etag);
    decide.mutate(
      { action, note: note.trim() === "" ? null : note.trim(), author: name.trim(), etag },
      {
        onSuccess: (decision) => {
          onDecided?.(decision);
          close();
        },
      },
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };
  const sendByKey = (event: KeyboardEvent): void => {
    const { key, shiftKey, target, nativeEvent } = event;
    const isLine = target instanceof HTMLTextAreaElement ? !target.readOnly : target instanceof HTMLSelectElement;
    if (key !== "Enter" || shiftKey || nativeEvent.isComposing || !isLine) return;
    event.preventDefault();
    form.current?.requestSubmit();
  };
  const isConflict = decide.error instanceof Refused && decide.error.status === 412;
  const ownWords = decide.error instanceof Refused ? (refused?.(decide.error, close) ?? null) : null;
  const complaint = (of: Missing) =>
    complained !== of || missing !== of ? null : (
      <span id={`${id}-${of}`} role="alert" className="complaint">
        {say(`decide.missing-${of}`)}
      </span>
    );
  return (
    <dialog ref={dialog} className="drawer" aria-labelledby={`${id}-title`} onClose={onClose}>
      <form ref={form} className="stack" noValidate onSubmit={submit} onChange={() => setComplained(null)} onFocus={recallName} onKeyDown={sendByKey}>
        <div className="head">
          <h2 id={`${id}-title`}>{title}</h2>
          <button type="button" className="button small bare" onClick={close}>
            {say("close")}
          </button>
        </div>
        <p className="second">{help}</p>
        {children}
        {complaint("action")}
        <label className="field">
          {say(noteNeeded ? "decide.note-needed" : "decide.note")}
          <textarea
            name="note"
            rows={3}
            dir="auto"
            value={note}
            required={noteNeeded}
            aria-invalid={complained === "note" && missing === "note"}
            aria-describedby={`${id}-enter ${id}-note`}
            onChange={(event) => setNote(event.target.value)}
          />
          {complaint("note")}
          <span id={`${id}-enter`} className="quiet">
            {say("decide.enter-help")}
          </span>
        </label>
        <label className="field">
          {say("decide.author")}
          <input
            name="author"
            dir="auto"
            autoComplete="name"
            required
            value={name}
            aria-invalid={complained === "author" && missing === "author"}
            aria-describedby={`${id}-kept ${id}-author`}
            onChange={(event) => setName(event.target.value)}
          />
          {complaint("author")}
          <span id={`${id}-kept`} className="quiet">
            {say("decide.author-help")}
          </span>
        </label>
        {isConflict ? <Conflict changes={changes} isRead={seen !== etag} onGoOn={send} /> : null}
        {decide.error === null || isConflict ? null : (ownWords ?? <Trouble error={decide.error} onRetry={send} />)}
        <p className="row">
          <button type="submit" className="button main" aria-disabled={action === null} disabled={decide.isPending} hidden={isConflict}>
            {say(decide.isPending ? "decide.writing" : "decide.write")}
          </button>
          <span className="quiet little">{say("decide.undoable")}</span>
        </p>
      </form>
    </dialog>
  );
}
