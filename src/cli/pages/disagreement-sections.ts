import type { Discrepancy } from "#model/record/discrepancy.ts";
import { section } from "../digest/section.ts";
import { discrepancyLines } from "./discrepancy-lines.ts";
import type { RecordView } from "./record-view.ts";

/** What cannot both be right, and apart from it what one side's readout names and the other leaves out. */
export function disagreementSections(discrepancies: readonly Discrepancy[], view: RecordView): readonly (readonly string[])[] {
  const titles = [
    ["dossier.discrepancies", discrepancies.filter(({ kind }) => kind !== "readout")],
    ["dossier.differences", discrepancies.filter(({ kind }) => kind === "readout")],
  ] as const;
  return titles.map(([title, some]) =>
    section(
      title,
      some.flatMap((discrepancy) => discrepancyLines(discrepancy, view)),
      view.page,
    ),
  );
}
