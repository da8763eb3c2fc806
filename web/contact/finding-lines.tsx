import { Link } from "@tanstack/react-router";
import type { RefObject } from "react";
import type { DiscrepancyView, GapView, Names, Reports } from "../api/answers.ts";
import { useSay } from "../words/language.tsx";
import { FindingItem } from "./finding-item.tsx";

interface FindingLinesProps {
  readonly what: "discrepancy" | "gap";
  readonly list: { readonly items: readonly (DiscrepancyView | GapView)[]; readonly names: Names; readonly reports: Reports };
  /** See `FindingItem`. */
  readonly heading?: "h2" | "h3";
  readonly lines?: RefObject<HTMLUListElement | null>;
}

/** Findings of several contacts, one below the other, each with the way to its contact. */
export function FindingLines({ what, list: { items, names, reports }, heading, lines }: FindingLinesProps) {
  const say = useSay();
  return (
    <ul ref={lines} className="lines panel" hidden={items.length === 0}>
      {items.map((finding) => (
        <li key={finding.id} className="stack tight">
          <FindingItem finding={finding} what={what} names={names} reports={reports} {...(heading === undefined ? {} : { heading })} />
          {finding.contact === null ? null : (
            <p className="little no-print">
              <Link to="/contacts/$id" params={{ id: finding.contact }}>
                {say("open.to-contact")}
              </Link>
            </p>
          )}
        </li>
      ))}
    </ul>
  );
}
