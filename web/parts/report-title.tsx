import type { ReportBrief } from "../api/answers.ts";
import { useSay, type Say } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

type Titled = Pick<ReportBrief, "title" | "opening">;

const ARABIC = /\p{Script=Arabic}/u;
const RIGHT_TO_LEFT_MARK = "\u200f";
/** Words with Arabic among them are Arabic, though a Latin name stands at their head. */
const inItsDirection = (words: string): string => (ARABIC.test(words) ? RIGHT_TO_LEFT_MARK + words : words);

/** What a report is called in words: its title, else the first words of its text in quotation marks. */
export function reportTitle(brief: Titled | undefined, say: Say): string {
  const title = brief?.title?.trim() || null;
  if (title !== null) return inItsDirection(harmless(title));
  const opening = brief?.opening || null;
  return opening === null ? say("report.untitled") : inItsDirection(say("report.called", { opening: harmless(opening) }));
}

/** The same on a page: what is no title is lighter than one. */
export function ReportTitle({ brief }: { readonly brief: Titled | undefined }) {
  const say = useSay();
  return <bdi className={brief?.title?.trim() ? undefined : "opening"}>{reportTitle(brief, say)}</bdi>;
}
