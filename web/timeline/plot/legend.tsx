import { KINDS, STATUSES } from "../../address/timeline-address.ts";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { useSay } from "../../words/language.tsx";

/** What the signs of the plot mean. */
export function Legend() {
  const say = useSay();
  return (
    <details className="legend little">
      <summary>{say("legend")}</summary>
      <div className="row">
        {KINDS.map((kind) => (
          <span key={kind} className="row legend-item">
            <MarkIcon kind={kind} status="held" />
            {say(`kind.${kind}`)}
          </span>
        ))}
      </div>
      <div className="row">
        {STATUSES.map((status) => (
          <span key={status} className="row legend-item">
            <MarkIcon kind="call" status={status} />
            {say(`status.${status}`)}
          </span>
        ))}
        <span className="row legend-item">
          <MarkIcon kind="call" status="held" disputed />
          {say("legend.disputed")}
        </span>
        <span className="row legend-item">
          <span className="legend-bar" />
          {say("legend.bar")}
        </span>
        <span className="row legend-item">
          <span className="legend-ghost" />
          {say("legend.ghost")}
        </span>
        <span className="second">{say("legend.number")}</span>
      </div>
    </details>
  );
}
