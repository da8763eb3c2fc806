import type { ReactNode } from "react";

/** A part of a page with its heading, which an address can lead to. */
export function Section({ id, title, lead, children }: { readonly id: string; readonly title: string; readonly lead?: string; readonly children: ReactNode }) {
  return (
    <section className="stack" aria-labelledby={id}>
      <div className="stack tight">
        <h2 id={id}>{title}</h2>
        {lead === undefined ? null : <p className="second little">{lead}</p>}
      </div>
      {children}
    </section>
  );
}
