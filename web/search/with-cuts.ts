import type { HitView } from "../api/answers.ts";

const CUT = "… ";
const SENTENCE_ENDS = /[.!?؟…»"]$/;

/** The stretch of text that is shown of a hit, on one line, with «…» where it is cut from what stands before and goes on; its highlights move along. */
export function withCuts({ excerpt, start, goesOn, highlights }: Pick<HitView, "excerpt" | "start" | "goesOn" | "highlights">) {
  const before = start > 0 ? CUT : "";
  const words = excerpt.replaceAll("\n", " ");
  const after = goesOn && !SENTENCE_ENDS.test(words.trimEnd()) ? " …" : "";
  return {
    text: before + words + after,
    spans: highlights.map((span) => ({ start: span.start + before.length, end: span.end + before.length })),
  };
}
