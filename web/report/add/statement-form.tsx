import { useState } from "react";
import type { Span } from "#model/span.ts";
import { AboutField } from "../fields/about-field.tsx";
import { StatementFields, type StatementValue } from "../fields/statement-fields.tsx";
import { aboutNear } from "./about-near.ts";
import { adding, type FormProps } from "./form.ts";

/** A statement whose content is the selected words. */
export function StatementForm({ page, span, onChange }: FormProps) {
  const [value, setValue] = useState<StatementValue>({ speaker: null, act: "say", direct: false, topics: [] });
  const [about, setAbout] = useState<Span | null>(() => aboutNear(page, span));
  const tell = (next: StatementValue, contact: Span | null): void => {
    setValue(next);
    setAbout(contact);
    const { speaker } = next;
    onChange(speaker === null ? null : adding({ page, span }, { kind: "statement", fact: { ...next, speaker, content: span } }, contact));
  };
  return (
    <>
      <StatementFields page={page} span={span} value={value} onChange={(next) => tell(next, about)} />
      <AboutField page={page} value={about} onChange={(contact) => tell(value, contact)} />
    </>
  );
}
