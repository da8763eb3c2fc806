import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { discrepanciesPages, gapsPages } from "../api/queries.ts";
import { FindingItem } from "../contact/disputes.tsx";
import { Section } from "../contact/section.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";

/** So many come with one question. */
const MOST_AT_ONCE = 200;

/** What is open within a story: where accounts do not agree, and what the record knows it lacks. */
export function DossierFindings({ story }: { readonly story: string }) {
  const say = useSay();
  const asked = { story, state: "open", limit: MOST_AT_ONCE };
  const discrepancies = useInfiniteQuery(discrepanciesPages(asked));
  const gaps = useInfiniteQuery(gapsPages(asked));
  const disputed = joinedPages(discrepancies.data?.pages);
  const missing = joinedPages(gaps.data?.pages);
  const readouts = disputed.items.filter(({ kind }) => kind === "readout");
  const errors = disputed.items.filter(({ kind }) => kind !== "readout");
  const lists = [
    {
      id: "disputed",
      what: "discrepancy",
      title: say("disputes.title"),
      lead: undefined,
      none: say("story.agreed"),
      pages: discrepancies,
      items: errors,
      list: disputed,
    },
    {
      id: "readouts",
      what: "discrepancy",
      title: say("readouts.title"),
      lead: say("readouts.lead"),
      none: null,
      pages: discrepancies,
      items: readouts,
      list: disputed,
    },
    { id: "gaps", what: "gap", title: say("gaps.title"), lead: undefined, none: say("story.complete"), pages: gaps, items: missing.items, list: missing },
  ] as const;
  return lists.map(({ id, what, title, lead, none, pages, items, list }) =>
    items.length === 0 && none === null ? null : (
      <Section key={id} id={id} title={title} {...(lead === undefined ? {} : { lead })}>
        {pages.error === null ? null : <Trouble error={pages.error} />}
        {pages.isPending ? <Waiting /> : null}
        {pages.data !== undefined && items.length === 0 ? <p className="second">{none}</p> : null}
        <ul className="lines panel" hidden={items.length === 0}>
          {items.map((finding) => (
            <li key={finding.id} className="stack tight">
              <FindingItem finding={finding} what={what} names={list.names} reports={list.reports} />
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
        <More pages={pages} />
      </Section>
    ),
  );
}
