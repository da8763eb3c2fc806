import { createContext, use, useCallback, useMemo, useState, type ReactNode } from "react";
import type { Span } from "#model/span.ts";
import type { ReportBrief } from "../api/answers.ts";
import { EvidenceDialog } from "./evidence-dialog.tsx";

/** Words of a report that somebody wants to see. */
export interface Asked {
  readonly report: string;
  readonly span: Span;
  /** What rests on them: «المدة: ساعتان». */
  readonly title: string;
  /** The sentence, where it is at hand; else the report is asked for it. */
  readonly sentence?: { readonly before: string; readonly words: string; readonly after: string } | undefined;
  readonly brief?: ReportBrief | undefined;
}

const Open = createContext<((asked: Asked) => void) | null>(null);

/** Lets every view below open the words that a fact rests on. */
export function EvidenceProvider({ children }: { readonly children: ReactNode }) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const close = useCallback(() => setAsked(null), []);
  const shown = useMemo(() => (asked === null ? null : <EvidenceDialog asked={asked} onClose={close} />), [asked, close]);
  return (
    <Open value={setAsked}>
      {children}
      {shown}
    </Open>
  );
}

/** A value or words; pressing them opens the sentence they rest on. */
export function EvidenceButton({ asked, children, className }: { readonly asked: Asked; readonly children: ReactNode; readonly className?: string }) {
  const open = use(Open);
  return (
    <button type="button" className={`link-button ${className ?? ""}`} aria-haspopup="dialog" onClick={() => open?.(asked)}>
      {children}
    </button>
  );
}
