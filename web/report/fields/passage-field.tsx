import "./passage.css";
import { useEffect, useId, useRef, useState } from "react";
import type { Span } from "#model/span.ts";
import { useSay } from "../../words/language.tsx";
import { harmless } from "../../words/safe.ts";
import { trimmed } from "../selected-span.ts";
import { passageAround } from "./passage-around.ts";

/** A part of a fact that consists of words of the report. */
export interface PassagePart {
  readonly name: string;
  readonly label: string;
  readonly span: Span | null;
  /** What is needed cannot be left out: other words take its place. */
  readonly needed: boolean;
}

interface PassageFieldProps {
  readonly text: string;
  /** The words that were selected; the passage is what stands around them. */
  readonly around: Span;
  readonly parts: readonly PassagePart[];
  readonly onChange: (name: string, span: Span | null) => void;
}

/** A passage of the report in a field of its own, in which words are selected by mouse or keys, and the parts that they become. */
export function PassageField({ text, around, parts, onChange }: PassageFieldProps) {
  const say = useSay();
  const help = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const passage = passageAround(around, text);
  const [selected, setSelected] = useState<Span | null>(null);
  const { start } = passage;
  useEffect(() => {
    const follow = (): void => {
      const { selectionStart, selectionEnd } = field.current ?? { selectionStart: 0, selectionEnd: 0 };
      setSelected(trimmed({ start: start + selectionStart, end: start + selectionEnd }, text));
    };
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [start, text]);
  return (
    <div className="stack tight">
      <label className="field">
        {say("fact-field.passage")}
        <textarea
          ref={field}
          className="read passage"
          dir="auto"
          rows={6}
          readOnly
          aria-describedby={help}
          value={harmless(text.slice(passage.start, passage.end))}
        />
      </label>
      <p id={help} className="quiet little">
        {say("fact-field.passage-help")}
      </p>
      <ul className="stack tight">
        {parts.map(({ name, label, span, needed }) => (
          <li key={name} className="passage-part">
            <span className="second little">{label}</span>
            <span className="read" dir="auto">
              {span === null ? (
                <span className="quiet little">{say(needed ? "fact-field.untold" : "fact-field.optional")}</span>
              ) : (
                say("quote", { text: harmless(text.slice(span.start, span.end)) })
              )}
            </span>
            <span className="row">
              <button
                type="button"
                className="button small"
                disabled={selected === null}
                aria-label={say("fact-field.take-label", { part: label })}
                onClick={() => onChange(name, selected)}
              >
                {say("fact-field.take")}
              </button>
              {span === null || needed ? null : (
                <button
                  type="button"
                  className="button small bare"
                  aria-label={say("fact-field.drop-label", { what: label })}
                  onClick={() => onChange(name, null)}
                >
                  {say("fact-field.drop")}
                </button>
              )}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
