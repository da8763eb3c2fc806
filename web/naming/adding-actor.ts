import type { Action } from "#model/record/decision.ts";
import type { Span } from "#model/span.ts";
import { tidyName } from "./drafted-name.ts";
import type { Named } from "./naming-fields.tsx";

/** Names somebody by these words of a report; null while the name or the side is not told. */
export function addingActor(report: string, span: Span, { names, kind, side }: Named): Action | null {
  const [ar, en] = [tidyName(names.ar), tidyName(names.en)];
  if ((ar === "" && en === "") || side === undefined) return null;
  const given = { ...(ar === "" ? {} : { ar }), ...(en === "" ? {} : { en }) };
  return { type: "add-actor", report, evidence: [span], actor: { kind, names: given, side } };
}
