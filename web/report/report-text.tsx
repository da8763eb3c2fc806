import { useEffect, useMemo, useRef, type RefObject } from "react";
import type { Span } from "#model/span.ts";
import type { ReportPage } from "../api/answers.ts";
import { paragraphsOf } from "../evidence/paragraphs.ts";
import { useHighlights, type Marking } from "../evidence/use-highlights.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import type { DecidingFact } from "./fact-decision.tsx";
import type { Layered } from "./layered-facts.ts";
import { directionOf } from "../words/text-direction.ts";
import { factsByParagraph, paragraphAt } from "./facts-by-paragraph.ts";
import { Margin } from "./margin.tsx";
import { offsetAt } from "./selected-span.ts";

interface ReportTextProps {
  readonly ref: RefObject<HTMLDivElement | null>;
  readonly page: ReportPage;
  readonly facts: readonly Layered[];
  readonly markings: readonly Marking[];
  readonly chosen: Layered | null;
  /** The words to bring into view. */
  readonly target: Span | null;
  readonly isOpinion: boolean;
  readonly onChoose: (fact: Layered | null) => void;
  readonly onDecide: (deciding: DecidingFact) => void;
  readonly onPress: (offset: number) => void;
}

/** Of texts with more paragraphs those out of sight are not laid out; of others all, so that nothing moves when they come into sight. */
const MOST_LAID_OUT = 60;

/** The text as published, in the direction of its language, with the facts of each paragraph in the margin. Paragraphs out of sight are not laid out. */
export function ReportText({ ref, page, facts, markings, chosen, target, isOpinion, onChoose, onDecide, onPress }: ReportTextProps) {
  const say = useSay();
  const { report } = page;
  const paragraphs = useMemo(() => paragraphsOf(report.text), [report.text]);
  useHighlights(ref, paragraphs, markings);
  const first = useRef(true);
  useEffect(() => {
    if (target === null) return;
    const at = paragraphAt(paragraphs, target.start);
    const element = ref.current?.querySelectorAll("[data-paragraph]")[at];
    // What was asked for by the address comes to the middle; what is chosen on the page only moves where it is out of sight.
    element?.scrollIntoView({ block: first.current ? "center" : "nearest", behavior: first.current ? "instant" : "smooth" });
    first.current = false;
  }, [target, paragraphs, ref]);
  const byParagraph = useMemo(() => factsByParagraph(facts, paragraphs), [facts, paragraphs]);
  if (paragraphs.length === 0) return <p className="quiet">{say("report.empty-text")}</p>;
  return (
    // Pressing marked words chooses their fact; the margin offers the same to the keyboard.
    <div
      ref={ref}
      className={`report${isOpinion ? " opinion" : ""}${paragraphs.length > MOST_LAID_OUT ? " long" : ""}`}
      lang={report.language}
      onClick={(event) => {
        if (!(event.target as Element).closest("[data-paragraph]") || getSelection()?.isCollapsed === false) return;
        const offset = offsetAt(event.clientX, event.clientY);
        if (offset !== null) onPress(offset);
      }}
    >
      {paragraphs.map((paragraph, i) => (
        <div key={paragraph.start} className="report-row">
          <p className="read" dir={directionOf(report.language)} data-paragraph data-start={paragraph.start}>
            {harmless(report.text.slice(paragraph.start, paragraph.end))}
          </p>
          <Margin facts={byParagraph[i] ?? []} page={page} chosen={chosen} onChoose={onChoose} onDecide={onDecide} />
        </div>
      ))}
    </div>
  );
}
