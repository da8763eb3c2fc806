import type { ReactNode } from "react";
import { KINDS, STATUSES } from "../../address/timeline-address.ts";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { useOpenOnPaper } from "../../parts/use-open-on-paper.ts";
import { useSay, type Key } from "../../words/language.tsx";

/** Where the screen is wide there is room for it. */
const WIDE = "(min-width: 64rem)";

/** What the signs of the plot mean. */
export function Legend() {
  const say = useSay();
  useOpenOnPaper(".legend");
  return (
    <details className="legend little" open={matchMedia(WIDE).matches}>
      <summary>{say("legend")}</summary>
      <div className="row">
        {KINDS.map((kind) => (
          <Item key={kind} words={`kind.${kind}`}>
            <MarkIcon kind={kind} status="held" />
          </Item>
        ))}
      </div>
      <div className="row">
        {STATUSES.map((status) => (
          <Item key={status} words={`status.${status}`}>
            <MarkIcon kind="call" status={status} />
          </Item>
        ))}
        <Item words="legend.disputed">
          <MarkIcon kind="call" status="held" disputed />
        </Item>
      </div>
      <div className="row">
        <Item words="legend.bar">
          <svg className="legend-sign" viewBox="0 0 34 14" aria-hidden="true">
            <rect x="1" y="3" width="32" height="8" rx="4" className="legend-told" />
            <circle cx="17" cy="7" r="6" className="legend-ink" />
          </svg>
        </Item>
        <Item words="legend.reckoned">
          <svg className="legend-sign" viewBox="0 0 34 14" aria-hidden="true">
            <path d="M2 7H28M2 2V12M32 2V12" className="legend-pale-line" />
            <circle cx="26" cy="7" r="6" className="legend-pale" />
          </svg>
        </Item>
        <Item words="legend.ghost">
          <svg className="legend-sign" viewBox="0 0 34 14" aria-hidden="true">
            <path d="M1 7H11M23 7H33M17 2A5 5 0 1 0 17 12A5 5 0 1 0 17 2" className="legend-broken" />
          </svg>
        </Item>
        <Item words="legend.crowded">
          <svg className="legend-sign" viewBox="0 0 34 14" aria-hidden="true">
            <path d="M13 1V13M17 1V13M23 1V13" className="legend-stroke" />
          </svg>
        </Item>
        <span className="second">{say("legend.number")}</span>
      </div>
    </details>
  );
}

function Item({ words, children }: { readonly words: Key; readonly children: ReactNode }) {
  const say = useSay();
  return (
    <span className="row legend-item">
      {children}
      {say(words)}
    </span>
  );
}
