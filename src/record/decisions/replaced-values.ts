import { CORRECTABLE, type FactCorrection } from "#model/record/fact-decision.ts";
import type { FiledFact } from "#model/record/filed-fact.ts";

/** The values that analysts' corrections of a fact stand in place of, attribute by attribute: what the reader has, or what was added. */
export function replacedValues({ kind, fact, decided }: FiledFact): readonly FactCorrection[] {
  const before = decided?.before ?? null;
  if (before === null) return [];
  const [was, is] = [before, fact] as unknown as readonly [Record<string, unknown>, Record<string, unknown>];
  return CORRECTABLE[kind].flatMap((attribute) =>
    JSON.stringify(was[attribute]) === JSON.stringify(is[attribute]) ? [] : [{ attribute, value: was[attribute] } as FactCorrection],
  );
}
