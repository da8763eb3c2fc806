import { Link } from "@tanstack/react-router";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import type { Mark, Names } from "../api/answers.ts";
import { DisputedChip } from "../parts/status-chip.tsx";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { usePrinting } from "../parts/use-printing.ts";
import { shortWhenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { placeName } from "../words/names.ts";
import { contactTitle, statusWords } from "../words/titles.ts";

/** As high as most rows are; those in view are measured. Pixels. */
const ROW = 44;
/** So many rows stand on the page as they are, and can be searched; more come as one scrolls, and all on paper. */
const PLAIN_ROWS = 300;

interface TableProps {
  /** In the order in which they are shown. */
  readonly marks: readonly Mark[];
  readonly names: Names;
  /** What the order is, for those who hear it: newest first where nothing is said. */
  readonly isOldestFirst?: boolean;
}

/** Contacts as a table. */
export function ContactTable({ marks, names, isOldestFirst = false }: TableProps) {
  const say = useSay();
  const scroller = useRef<HTMLDivElement>(null);
  const isPrinting = usePrinting();
  const isPlain = marks.length <= PLAIN_ROWS || isPrinting;
  const virtual = useVirtualizer({ count: marks.length, getScrollElement: () => scroller.current, estimateSize: () => ROW, overscan: 12, enabled: !isPlain });
  const shown = isPlain ? marks.map((_, index) => ({ index, start: 0, end: 0 })) : virtual.getVirtualItems();
  const before = shown[0]?.start ?? 0;
  const after = isPlain ? 0 : virtual.getTotalSize() - (shown.at(-1)?.end ?? 0);
  return (
    <div ref={scroller} className={isPlain ? "scrolls" : "scrolls long-table"} tabIndex={isPlain ? undefined : 0}>
      <table className="data contacts" aria-rowcount={marks.length + 1}>
        <caption className="unseen">{say(isOldestFirst ? "table.caption-oldest" : "table.caption")}</caption>
        <thead>
          <tr>
            <th scope="col">{say("table.when")}</th>
            <th scope="col">{say("table.what")}</th>
            <th scope="col">{say("table.status")}</th>
            <th scope="col">{say("table.place")}</th>
            <th scope="col">{say("table.accounts")}</th>
            <th scope="col">{say("table.disputed")}</th>
          </tr>
        </thead>
        <tbody>
          {before > 0 ? <tr aria-hidden="true" style={{ blockSize: before }} /> : null}
          {shown.map(({ index }) => {
            const mark = marks[index] as Mark;
            return (
              <tr key={mark.id} ref={isPlain ? undefined : virtual.measureElement} data-index={index} aria-rowindex={index + 2}>
                <td>{shortWhenWords(mark.date, mark.earliest, mark.latest, say)}</td>
                <td>
                  <Link to="/contacts/$id" params={{ id: mark.id }}>
                    <bdi>{contactTitle(mark, names, say)}</bdi>
                  </Link>
                </td>
                <td>
                  <MarkIcon kind={mark.kind} status={mark.status} disputed={mark.disputed} /> {statusWords(mark.status, mark, say)}
                </td>
                <td>{mark.place === null ? null : <bdi>{placeName(mark.place, say)}</bdi>}</td>
                <td className="number" data-name={say("table.accounts")}>
                  {say("table.told", { accounts: mark.accounts, sources: mark.sources })}
                </td>
                <td>{mark.disputed ? <DisputedChip /> : null}</td>
              </tr>
            );
          })}
          {after > 0 ? <tr aria-hidden="true" style={{ blockSize: after }} /> : null}
        </tbody>
      </table>
    </div>
  );
}
