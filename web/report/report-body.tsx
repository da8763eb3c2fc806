import { useEffect, useMemo, useRef, useState } from "react";
import type { Span } from "#model/span.ts";
import { readSpan } from "../address/span-address.ts";
import type { TaggedReport } from "../api/queries.ts";
import type { Marking } from "../evidence/use-highlights.ts";
import { History } from "../decisions/history.tsx";
import { reportTitle } from "../parts/report-title.tsx";
import { Page } from "../parts/page.tsx";
import { FindingItem } from "../contact/finding-item.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { AddDialog } from "./add/add-dialog.tsx";
import { type DecidingFact, FactDecision } from "./fact-decision.tsx";
import { FACT_LAYERS, factsAt, layeredFacts, type FactLayer, type Layered } from "./layered-facts.ts";
import { PartsBar } from "./parts-bar.tsx";
import { ReportNotes } from "./report-notes.tsx";
import { ReportFacts } from "./report-facts.tsx";
import { ReportText } from "./report-text.tsx";
import { selectedSpan } from "./selected-span.ts";

/** Text and facts of a report beside each other. */
export function ReportBody({ page, at, onAt }: { readonly page: TaggedReport; readonly at: string | undefined; readonly onAt: (at: Span | null) => void }) {
  const say = useSay();
  const { report, names } = page;
  const facts = useMemo(() => layeredFacts(page), [page]);
  // Words that the text does not have are none.
  const asked = useMemo(() => {
    const span = readSpan(at);
    return span !== null && span.start >= page.part.start && span.end <= page.part.length ? span : null;
  }, [at, page.part]);
  const [shown, setShown] = useState<readonly FactLayer[]>(FACT_LAYERS);
  const [chosenId, setChosen] = useState<string | null>(() =>
    asked === null ? null : (facts.find(({ main }) => main.start === asked.start && main.end === asked.end)?.id ?? null),
  );
  const choose = (fact: Layered | null): void => {
    setChosen(fact?.id ?? null);
    onAt(fact?.main ?? null);
  };
  const [selected, setSelected] = useState<Span | null>(null);
  const [adding, setAdding] = useState<Span | null>(null);
  const [deciding, setDeciding] = useState<DecidingFact | null>(null);
  // What is rejected is gone, and chosen no more.
  const chosen = facts.find((fact) => fact.id === chosenId) ?? null;
  const text = useRef<HTMLDivElement>(null);
  const target = chosen?.main ?? asked;
  useEffect(() => {
    const follow = (): void =>
      setSelected(text.current?.contains(getSelection()?.anchorNode ?? null) === true ? selectedSpan(getSelection(), report.text) : null);
    document.addEventListener("selectionchange", follow);
    return () => document.removeEventListener("selectionchange", follow);
  }, [report.text]);
  const markings = useMemo<readonly Marking[]>(
    () => [
      ...shown.map((layer) => ({ layer, spans: facts.filter((fact) => fact.layer === layer).flatMap((fact) => fact.spans) })),
      { layer: "chosen", spans: chosen?.spans ?? (asked === null ? [] : [asked]) },
    ],
    [shown, facts, chosen, asked],
  );
  const disagreements = [
    { id: "report-disputes", title: say("disputes.title"), items: page.discrepancies.filter(({ kind }) => kind !== "readout") },
    { id: "report-readouts", title: say("readouts.title"), items: page.discrepancies.filter(({ kind }) => kind === "readout") },
  ];
  const isOpinion = report.genre === "opinion" || report.genre === "analysis";
  return (
    <Page title={reportTitle(page.reports[report.id], say)} lead={<ReportFacts page={page} />}>
      <ReportNotes page={page} isNowhere={at !== undefined && asked === null} />
      <PartsBar page={page} />
      <div className="row no-print" role="group" aria-label={say("report.layers")}>
        {FACT_LAYERS.map((layer) => {
          const n = facts.filter((fact) => fact.layer === layer).length;
          return (
            <button
              key={layer}
              type="button"
              className={`button small layer layer-${layer}`}
              aria-pressed={shown.includes(layer)}
              disabled={n === 0}
              onClick={() => setShown(shown.includes(layer) ? shown.filter((each) => each !== layer) : [...shown, layer])}
            >
              {say(`layer.${layer}`)} <span className="number">{n}</span>
            </button>
          );
        })}
        <span className="quiet little">{say("report.select-help")}</span>
      </div>
      <ReportText
        ref={text}
        page={page}
        facts={facts.filter((fact) => shown.includes(fact.layer))}
        markings={markings}
        chosen={chosen}
        target={target}
        isOpinion={isOpinion}
        onChoose={choose}
        onDecide={setDeciding}
        onPress={(offset) => choose(factsAt(facts, offset)[0] ?? null)}
      />
      <PartsBar page={page} />
      {selected === null ? null : (
        <div className="selection-bar no-print" role="toolbar" aria-label={say("report.selected")}>
          <span className="little">
            <bdi>{say("quote", { text: harmless(report.text.slice(selected.start, Math.min(selected.end, selected.start + 60))) })}</bdi>
          </span>
          <button type="button" className="button main" onPointerDown={(event) => event.preventDefault()} onClick={() => setAdding(selected)}>
            {say("report.add-fact")}
          </button>
        </div>
      )}
      {disagreements.map(({ id, title, items }) =>
        items.length === 0 ? null : (
          <section key={id} className="stack" aria-labelledby={id}>
            <h2 id={id}>{title}</h2>
            <ul className="lines panel">
              {items.map((d) => (
                <li key={d.id}>
                  <FindingItem finding={d} what="discrepancy" names={names} reports={page.reports} />
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
      {page.decisions.length === 0 ? null : (
        <section className="stack no-print" aria-labelledby="report-decisions">
          <h2 id="report-decisions">{say("report.decisions")}</h2>
          <div className="panel">
            <History decisions={page.decisions} told={{ names, places: {}, reports: page.reports }} />
          </div>
        </section>
      )}
      {deciding === null ? null : <FactDecision page={page} deciding={deciding} onClose={() => setDeciding(null)} />}
      {adding === null ? null : <AddDialog page={page} span={adding} onClose={() => setAdding(null)} />}
    </Page>
  );
}
