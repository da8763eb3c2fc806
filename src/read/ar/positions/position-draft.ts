import type { Position } from "#model/reading.ts";

/** A position while a report is read. Token range of its content; `end` is exclusive. */
export interface PositionDraft {
  readonly rule: string;
  readonly kind: Position["kind"];
  readonly holder: string;
  readonly first: number;
  readonly end: number;
  /** What it is linked to or answers, as a token range. */
  readonly counterpart?: readonly [number, number];
  /** Index into the statements told, or null. */
  readonly statement: number | null;
}
