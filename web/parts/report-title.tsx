import type { ReportBrief } from "../api/answers.ts";
import { useSay, type Say } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

type Titled = Pick<ReportBrief, "title" | "opening">;

/** What a report is called in words: its title, else the first words of its text in quotation marks. */
export function reportTitle(brief: Titled | undefined, say: Say): string {
  const title = brief?.title?.trim() || null;
  if (title !== null) return harmless(title);
  const opening = brief?.opening || null;
  return opening === null ? say("report.untitled") : say("report.called", { opening: harmless(opening) });
}

/** The same on a page: what is no title is lighter than one. */
export function ReportTitle({ brief }: { readonly brief: Titled | undefined }) {
  const say = useSay();
  return <bdi className={brief?.title?.trim() ? undefined : "opening"}>{reportTitle(brief, say)}</bdi>;
}
