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

/** What is open within a story: where accounts do not agree, and what the record knows it lacks. */
export function DossierFindings({ story }: { readonly story: string }) {
  const say = useSay();
  const asked = { story, state: "open" };
  const discrepancies = useInfiniteQuery(discrepanciesPages(asked));
  const gaps = useInfiniteQuery(gapsPages(asked));
  const disputed = joinedPages(discrepancies.data?.pages);
  const missing = joinedPages(gaps.data?.pages);
  const lists = [
    { what: "discrepancy", title: say("disputes.title"), none: say("story.agreed"), pages: discrepancies, list: disputed },
    { what: "gap", title: say("gaps.title"), none: say("story.complete"), pages: gaps, list: missing },
  ] as const;
  return lists.map(({ what, title, none, pages, list }) => (
    <Section key={what} id={what} title={title}>
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && list.items.length === 0 ? <p className="second">{none}</p> : null}
      <ul className="lines panel" hidden={list.items.length === 0}>
        {list.items.map((finding) => (
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
  ));
}
