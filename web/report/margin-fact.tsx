import { Link } from "@tanstack/react-router";
import type { ReportPage } from "../api/answers.ts";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { layeredTitle } from "./fact-title.ts";
import type { Layered } from "./layered-facts.ts";

interface MarginFactProps {
  readonly fact: Layered;
  readonly page: ReportPage;
  readonly isChosen: boolean;
  readonly onChoose: (fact: Layered | null) => void;
}

/** A fact in the margin: one line; chosen, its words, the rules that found it, and where it leads. */
export function MarginFact({ fact, page, isChosen, onChoose }: MarginFactProps) {
  const say = useSay();
  const { report, names, contacts } = page;
  const onRecord = fact.contact === null ? undefined : contacts[fact.contact.id];
  return (
    <li className={`margin-fact layer-${fact.layer}`} data-chosen={isChosen || undefined}>
      <button type="button" className="margin-button" aria-expanded={isChosen} onClick={() => onChoose(isChosen ? null : fact)}>
        {fact.contact === null ? null : <MarkIcon kind={fact.contact.kind} status={fact.contact.status} />}
        <bdi>{layeredTitle(fact, names, say)}</bdi>
        {fact.actor === "author" ? <span className="chip">{say("report.writer")}</span> : null}
      </button>
      {isChosen ? (
        <div className="stack tight margin-more">
          <p className="read" dir="auto">
            {say("quote", { text: harmless(report.text.slice(fact.main.start, fact.main.end)) })}
          </p>
          {Object.entries(fact.filed?.parts ?? {}).map(([part, words]) => (
            <p key={part} className="little" dir="auto">
              <span className="quiet">{say(`part.${part.replace(/\.\d+$/, "")}` as Key)}</span> {harmless(words)}
            </p>
          ))}
          <p className="quiet little">
            {say("report.rules")} <bdi className="rules">{fact.rules.join(" → ")}</bdi>
          </p>
          {onRecord === undefined ? null : (
            <p>
              <Link to="/contacts/$id" params={{ id: onRecord }} className="button small">
                {say("report.to-contact")}
              </Link>
            </p>
          )}
        </div>
      ) : null}
    </li>
  );
}
