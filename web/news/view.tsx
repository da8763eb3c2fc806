import "../contact/contact.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useEffect, useState } from "react";
import { newsQuery } from "../api/queries.ts";
import { keep, seenUntil } from "../app/settings.ts";
import { FindingItem } from "../contact/finding-item.tsx";
import { Section } from "../contact/section.tsx";
import { History } from "../decisions/history.tsx";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../parts/page.tsx";
import { ReportName } from "../parts/report-name.tsx";
import { StatusChip } from "../parts/status-chip.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { whenWords } from "../words/dates.ts";
import { momentWords } from "./moment-words.ts";
import { useSay } from "../words/language.tsx";
import { titleOf } from "../words/titles.ts";

export const Route = createLazyRoute("/news")({ component: NewsView });
const api = getRouteApi("/news");

const WEEK_MS = 7 * 86_400_000;
/** On the first visit everything is new: so much of each kind is shown. */
const FEW = 5;
/** On the first visit the last week is new. */
const firstSince = (): string => new Date(Date.now() - WEEK_MS).toISOString();

/** What came into the record since the last visit (or since any moment of an address). */
function NewsView() {
  const say = useSay();
  const address = api.useSearch();
  const [lastSeen] = useState(seenUntil);
  const [start] = useState(() => lastSeen ?? firstSince());
  const isFirst = lastSeen === null && address.since === undefined;
  const most = isFirst ? FEW : Number.POSITIVE_INFINITY;
  const since = address.since ?? start;
  const { data, error } = useQuery(newsQuery(since));
  // Kept under another name until it is marked as seen: looking at the page once must not empty it.
  const [seen, setSeen] = useState(false);
  useEffect(() => setSeen(false), [since]);
  /** Says so where fewer are shown than there are, `given` at most. */
  const few = (all: number, given = all): { readonly lead?: string } => {
    const n = Math.min(given, most);
    return all > n ? { lead: say("news.few", { n }) } : {};
  };
  const fresh = new Set(data?.fresh ?? []);
  const isEmpty = data !== undefined && data.added === 0 && data.contacts.length === 0 && data.decisions.length === 0;
  return (
    <Page
      title={say("news.title")}
      lead={
        isFirst ? (
          <p>
            {say("news.first")}{" "}
            <Link to="/news" search={{ since: start }}>
              {say("news.all")}
            </Link>
          </p>
        ) : (
          <p>{say("news.since", { ...momentWords(since, say) })}</p>
        )
      }
      aside={
        <div className="row no-print">
          <Link className="button" to="/decisions">
            {say("decisions.all")}
          </Link>
          {isEmpty ? null : (
            <button
              type="button"
              className="button"
              disabled={seen || data === undefined}
              onClick={() => {
                if (data === undefined) return;
                keep("seen", data.until);
                setSeen(true);
              }}
            >
              {say(seen ? "news.seen" : "news.see")}
            </button>
          )}
        </div>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {isEmpty ? (
        <Empty title={say("news.none")}>
          <Link className="button" to="/news" search={{ since: new Date(Date.parse(since) - 4 * WEEK_MS).toISOString() }}>
            {say("news.earlier")}
          </Link>
        </Empty>
      ) : null}
      {data === undefined || data.contacts.length === 0 ? null : (
        <Section id="contacts" title={say("news.contacts", { n: data.told })} {...few(data.told, data.contacts.length)}>
          <ul className="lines panel">
            {data.contacts.slice(0, most).map((contact) => (
              <li key={contact.id} className="stack tight">
                <p className="row">
                  <Link to="/contacts/$id" params={{ id: contact.id }}>
                    <strong>
                      <bdi>{titleOf(contact, data.names, say)}</bdi>
                    </strong>
                  </Link>
                  <StatusChip contact={contact} />
                  {fresh.has(contact.id) ? <span className="chip">{say("news.fresh")}</span> : null}
                </p>
                <p className="second little">
                  {whenWords(contact.date?.value ?? null, contact.earliest, contact.latest, say)}
                  {say("list.comma")}
                  {say("count.accounts", { n: contact.accounts.length })}
                </p>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data === undefined || data.discrepancies.length + data.gaps.length === 0 ? null : (
        <Section
          id="findings"
          title={say("news.findings")}
          {...(data.told > data.contacts.length ? { lead: say("news.findings-few", { n: data.contacts.length }) } : {})}
        >
          <ul className="lines panel">
            {data.discrepancies.slice(0, most).map((d) => (
              <li key={d.id}>
                <FindingItem finding={d} what="discrepancy" names={data.names} reports={data.reports} />
              </li>
            ))}
            {data.gaps.slice(0, Math.max(0, most - data.discrepancies.length)).map((gap) => (
              <li key={gap.id}>
                <FindingItem finding={gap} what="gap" names={data.names} reports={data.reports} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data === undefined || data.added === 0 ? null : (
        <Section id="reports" title={say("news.reports", { n: data.added })} {...few(data.added, data.newReports.length)}>
          <ul className="lines panel">
            {data.newReports.slice(0, most).map((id) => (
              <li key={id}>
                <ReportName id={id} brief={data.reports[id]} />
              </li>
            ))}
          </ul>
        </Section>
      )}
      {data === undefined || data.decisions.length === 0 ? null : (
        <Section id="decisions" title={say("decisions.title")} {...few(data.decided, data.decisions.length)}>
          <div className="panel">
            <History decisions={data.decisions.slice(0, most)} told={{ names: data.names, places: {}, reports: data.reports }} />
          </div>
        </Section>
      )}
    </Page>
  );
}
