import { useInfiniteQuery } from "@tanstack/react-query";
import { useState } from "react";
import { joinedPages } from "../parts/joined-pages.ts";
import type { LedgerLine } from "../api/answers.ts";
import { factsPages } from "../api/queries.ts";
import { FactLine } from "../facts/fact-line.tsx";
import { More } from "../parts/more.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";

/** What a ledger is asked for besides sides and topics. */
export interface LedgerAsked {
  /** YYYY-MM-DD. */
  readonly from?: string | undefined;
  readonly to?: string | undefined;
  readonly story?: string;
}

interface LineFactsProps {
  readonly line: LedgerLine;
  readonly asked: LedgerAsked;
}

/** Every position of a line of the ledger, newest first; asked for once somebody opens it. */
export function LineFacts({ line, asked }: LineFactsProps) {
  const say = useSay();
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="line-facts" open={isOpen} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say("positions.all", { n: line.count })}</summary>
      {isOpen ? <AllOfLine line={line} asked={asked} /> : null}
    </details>
  );
}

function AllOfLine({ line, asked }: LineFactsProps) {
  // Who acts for no side stands for itself.
  const who = line.last.side === null ? { actor: line.side } : { side: line.side };
  const topic = line.topic === null ? { topicless: "true" } : { topic: line.topic };
  const { data, error, ...pages } = useInfiniteQuery(factsPages({ kind: "position", ...who, ...topic, ...asked }));
  const { items, names, reports } = joinedPages(data?.pages);
  if (error !== null) return <Trouble error={error} />;
  if (data === undefined) return <Waiting />;
  return (
    <>
      <ol className="lines">
        {items.map((fact) => (
          <li key={fact.id}>
            <FactLine fact={fact} names={names} reports={reports} />
          </li>
        ))}
      </ol>
      <More pages={pages} />
    </>
  );
}
