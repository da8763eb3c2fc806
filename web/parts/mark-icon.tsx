import type { ContactKind, ContactStatus } from "#model/reading.ts";
import { kindPath, STATUS_LOOKS } from "./mark-shapes.ts";

const R = 6;

/** The sign of a contact: its kind by shape, its status by filling, a dispute by a ring. Words beside it say the same. */
export function MarkIcon({ kind, status, disputed = false }: { readonly kind: ContactKind; readonly status: ContactStatus; readonly disputed?: boolean }) {
  const { fill, dashed, inside } = STATUS_LOOKS[status];
  const path = kindPath(kind, R);
  return (
    <svg className="mark-icon" viewBox="-11 -11 22 22" width="22" height="22" aria-hidden="true">
      {disputed ? <circle r="10" className="mark-ring" /> : null}
      <path d={path} className={fill === "full" ? "mark-full" : "mark-line"} strokeDasharray={dashed ? "2.4 2" : undefined} />
      {fill === "half" ? <path d={`M0 ${-R}A${R} ${R} 0 0 0 0 ${R}Z`} className="mark-full" /> : null}
      {inside(R) === "" ? null : <path d={inside(R)} className="mark-line" />}
    </svg>
  );
}
