import type { FiledFact } from "#model/record/filed-fact.ts";
import type { FactView } from "../contract/facts.ts";
import type { Names, Reports } from "../contract/names.ts";
import type { Desk } from "../desk.ts";
import { factView, idsOfFact } from "./fact-view.ts";
import { namesOf } from "./names-of.ts";
import { reportBriefs } from "./report-briefs.ts";

/** Facts with their words, with everybody and every report that they name. */
export async function showFacts(facts: readonly FiledFact[], desk: Desk): Promise<{ items: readonly FactView[]; names: Names; reports: Reports }> {
  const reports = [...new Set(facts.map((fact) => fact.report))];
  const texts = await desk.store.texts(reports);
  return {
    items: facts.map((fact) => factView(fact, texts)),
    names: await namesOf(facts.flatMap(idsOfFact), desk),
    reports: await reportBriefs(reports, desk.store),
  };
}
