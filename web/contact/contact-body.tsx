import { useMemo, useState } from "react";
import type { FactView } from "../api/answers.ts";
import type { TaggedContact } from "../api/queries.ts";
import { useNextFocus } from "../decisions/use-next-focus.ts";
import { History } from "../decisions/history.tsx";
import { FactLine } from "../facts/fact-line.tsx";
import { Page } from "../parts/page.tsx";
import { DisputedChip, StatusChip } from "../parts/status-chip.tsx";
import { whenWords } from "../words/dates.ts";
import { useSay, type Key } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { titleOf } from "../words/titles.ts";
import { AccountsTable } from "./accounts-table.tsx";
import { ContactDecision, type Deciding } from "./contact-decisions.tsx";
import { agreementWords } from "./agreement-words.ts";
import { disputedCells } from "./disputed-cells.ts";
import { FindingItem } from "./finding-item.tsx";
import { FactsPanel } from "./facts-panel.tsx";
import { Confirmations, Life } from "./life.tsx";
import { MovedNote } from "./moved-note.tsx";
import { Readouts } from "./readouts.tsx";
import { Section } from "./section.tsx";

/** The page of a contact: what is shown and why, what is disputed, all accounts, both sides, what was said and decided. */
export function ContactBody({ page, was }: { readonly page: TaggedContact; readonly was: string | undefined }) {
  const say = useSay();
  const { contact, names, reports } = page;
  const disputeLines = useNextFocus<HTMLUListElement>();
  const gapLines = useNextFocus<HTMLUListElement>();
  const [deciding, setDeciding] = useState<Deciding | null>(null);
  const disputed = useMemo(() => disputedCells(page.discrepancies), [page.discrepancies]);
  const disputes = page.discrepancies.filter((d) => d.kind !== "readout");
  const open = disputes.filter((d) => d.settled === null).length;
  const readouts = page.discrepancies.filter((d) => d.kind === "readout");
  return (
    <Page
      title={titleOf(contact, names, say)}
      aside={
        <div className="row no-print">
          <button type="button" className="button" disabled={contact.accepted} onClick={() => setDeciding({ type: "accept" })}>
            {say(contact.accepted ? "decide.accepted" : "decide.accept")}
          </button>
          <button type="button" className="button" onClick={() => setDeciding({ type: "merge" })}>
            {say("decide.merge")}
          </button>
          <button type="button" className="button" onClick={() => globalThis.print()}>
            {say("print")}
          </button>
        </div>
      }
      lead={
        <p className="row">
          <span>{whenWords(contact.date?.value ?? null, contact.earliest, contact.latest, say)}</span>
          <StatusChip contact={contact} />
          <span className="chip">{say("count.accounts", { n: contact.accounts.length })}</span>
          <span className="chip">{say("count.sources", { n: contact.sources })}</span>
          {contact.undeclared ? <span className="chip">{say("undeclared")}</span> : null}
          {open > 0 ? <DisputedChip n={open} /> : null}
        </p>
      }
    >
      {was === undefined ? null : <MovedNote page={page} was={was} />}
      <div className="contact-top">
        <div className="stack">
          <section className="panel stack" aria-labelledby="shown">
            <h2 id="shown">{say("facts.title")}</h2>
            <FactsPanel page={page} disputed={disputed} onCorrect={(attribute) => setDeciding({ type: "correct", attribute })} />
          </section>
          <div className="two">
            <section className="panel stack" aria-labelledby="confirmation">
              <h2 id="confirmation">{say("confirmation.title")}</h2>
              <Confirmations page={page} />
            </section>
            {contact.life.length < 2 ? null : (
              <section className="panel stack" aria-labelledby="life">
                <h2 id="life">{say("life.title")}</h2>
                <Life page={page} />
              </section>
            )}
          </div>
        </div>
        <div className="stack">
          <section className={`panel stack${open > 0 ? " accented" : ""}`} aria-labelledby="disputed">
            <h2 id="disputed">{say("disputes.title")}</h2>
            {disputes.length === 0 ? <p className="second">{agreementWords(page, say)}</p> : null}
            <ul ref={disputeLines} className="lines">
              {disputes.map((d) => (
                <li key={d.id}>
                  <FindingItem finding={d} what="discrepancy" names={names} reports={reports} />
                </li>
              ))}
            </ul>
          </section>
          {page.gaps.length === 0 ? null : (
            <section className="panel stack" aria-labelledby="gaps">
              <h2 id="gaps">{say("gaps.title")}</h2>
              <ul ref={gapLines} className="lines">
                {page.gaps.map((gap) => (
                  <li key={gap.id}>
                    <FindingItem finding={gap} what="gap" names={names} reports={reports} />
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <Section id="accounts" title={say("accounts.title")} hint={say("accounts.lead")}>
        <AccountsTable
          page={page}
          disputed={disputed}
          actions={{
            onPin: (attribute, account, telling) => setDeciding({ type: "pin", attribute, account, telling }),
            onReject: (account) => setDeciding({ type: "reject", account }),
            onSplit: (account) => setDeciding({ type: "split", account }),
          }}
        />
      </Section>
      {readouts.length === 0 ? null : (
        <Section id="readouts" title={say("readouts.title")} lead={say("readouts.lead")}>
          <Readouts discrepancies={readouts} names={names} reports={reports} />
        </Section>
      )}
      <BySide id="statements" facts={page.statements} page={page} />
      <BySide id="positions" facts={page.positions} page={page} />
      {(["followUps", "others"] as const).map((name) =>
        page[name].length === 0 ? null : (
          <Section key={name} id={name} title={say(`contact.${name}` as Key)}>
            <ul className="lines">
              {page[name].map((fact) => (
                <li key={fact.id}>
                  <FactLine fact={fact} names={names} reports={reports} />
                </li>
              ))}
            </ul>
          </Section>
        ),
      )}
      <Section id="decisions" title={say("decisions.title")}>
        {page.decisions.length === 0 ? <p className="quiet">{say("decisions.none-here")}</p> : <History decisions={page.decisions} told={page} />}
      </Section>
      {deciding === null ? null : <ContactDecision page={page} deciding={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  );
}

/** What was said, a column for each side. */
function BySide({ id, facts, page }: { readonly id: "statements" | "positions"; readonly facts: readonly FactView[]; readonly page: TaggedContact }) {
  const say = useSay();
  if (facts.length === 0) return null;
  const sides = [...Map.groupBy(facts, (fact) => fact.side ?? "")].sort(
    ([a], [b]) => Number(page.contact.sides.includes(b)) - Number(page.contact.sides.includes(a)),
  );
  return (
    <Section id={id} title={say(`contact.${id}`)}>
      <div className="sides">
        {sides.map(([side, own]) => (
          <section key={side} className="side stack">
            <h3>{side === "" ? say("side.none") : nameOf(side, page.names, say)}</h3>
            <ul className="lines">
              {own.map((fact) => (
                <li key={fact.id}>
                  <FactLine fact={fact} names={page.names} reports={page.reports} />
                </li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </Section>
  );
}
