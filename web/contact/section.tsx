import type { ReactNode } from "react";

interface SectionProps {
  readonly id: string;
  readonly title: string;
  readonly lead?: string;
  /** What can be done there; nothing can on paper. */
  readonly hint?: string;
  readonly children: ReactNode;
}

/** A part of a page with its heading, which an address can lead to. */
export function Section({ id, title, lead, hint, children }: SectionProps) {
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack tight">
        <h2 id={id}>{title}</h2>
        {lead === undefined ? null : <p className="second little">{lead}</p>}
        {hint === undefined ? null : <p className="second little no-print">{hint}</p>}
      </div>
      {children}
    </section>
  );
}
