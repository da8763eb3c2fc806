import { Link } from "@tanstack/react-router";
import type { ReportPage } from "../api/answers.ts";
import { FactBefore } from "../facts/fact-mark.tsx";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { directionOf } from "../words/text-direction.ts";
import { ruleWords } from "#text/wording/rule-words.ts";
import { marginWords } from "./margin-words.ts";
import { harmless } from "../words/safe.ts";
import { type DecidingFact, isCorrectable } from "./fact-decision.tsx";
import { layeredTitle } from "./fact-title.ts";
import type { Layered } from "./layered-facts.ts";

interface MarginFactProps {
  readonly fact: Layered;
  readonly page: ReportPage;
  readonly isChosen: boolean;
  readonly onChoose: (fact: Layered | null) => void;
  readonly onDecide: (deciding: DecidingFact) => void;
}

/** A fact in the margin: one line; chosen, its words, the rules that found it, and where it leads. */
export function MarginFact({ fact, page, isChosen, onChoose, onDecide }: MarginFactProps) {
  const say = useSay();
  const { report, names } = page;
  const { filed, onRecord } = fact;
  const direction = directionOf(report.language);
  return (
    <li className={`margin-fact layer-${fact.layer}`} data-chosen={isChosen || undefined}>
      <button type="button" className="margin-button" aria-expanded={isChosen} onClick={() => onChoose(isChosen ? null : fact)}>
        {fact.contact === null ? null : <MarkIcon kind={fact.contact.kind} status={fact.contact.status} />}
        <bdi className={fact.decided === "rejected" ? "struck" : undefined}>{layeredTitle(fact, names, say)}</bdi>
        {isChosen ? null : <bdi className="margin-words">{marginWords(report.text, fact.main)}</bdi>}
        {fact.actor === "author" ? <span className="chip">{say("report.writer")}</span> : null}
        {fact.decided === null ? null : <span className="chip by-analyst">{say(`fact.${fact.decided}`)}</span>}
      </button>
      {isChosen ? (
        <div className="stack tight margin-more">
          <p className="read" dir={direction}>
            {say("quote", { text: harmless(report.text.slice(fact.main.start, fact.main.end)) })}
          </p>
          {Object.entries(filed?.parts ?? {}).map(([part, words]) => (
            <p key={part} className="little">
              <span className="quiet">{say(`part.${part.replace(/\.\d+$/, "")}` as Key)}</span> <bdi dir={direction}>{harmless(words)}</bdi>
            </p>
          ))}
          {filed === null ? null : <FactBefore fact={filed} names={names} />}
          {fact.rules.length === 0 ? null : (
            <p className="quiet little">
              {say("report.rules")}{" "}
              <span className="rules">
                {fact.rules.map((rule, i) => (
                  <span key={rule} title={rule}>
                    {i === 0 ? "" : say("list.comma")}
                    {ruleWords(rule, say)}
                  </span>
                ))}
              </span>
            </p>
          )}
          {filed === null ? null : (
            <p className="row no-print">
              {isCorrectable(filed) ? (
                <button type="button" className="button small" onClick={() => onDecide({ type: "correct", fact: filed })}>
                  {say("correct")}
                </button>
              ) : null}
              <button type="button" className="button small" onClick={() => onDecide({ type: "reject", fact: filed })}>
                {say("reject-fact")}
              </button>
            </p>
          )}
          {onRecord === null ? null : (
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
