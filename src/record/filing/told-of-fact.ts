import type { Position, Statement } from "#model/reading.ts";
import type { Fact, FiledKind } from "#model/record/filed-fact.ts";

/** A position's kind, a statement's act; null for other facts. */
export function toldOfFact(kind: FiledKind, fact: Fact): string | null {
  if (kind === "position") return (fact as Position).kind;
  return kind === "statement" ? (fact as Statement).act : null;
}
