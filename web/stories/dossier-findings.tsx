import { useInfiniteQuery } from "@tanstack/react-query";
import { WORK_KINDS } from "../address/view-addresses.ts";
import type { DiscrepancyView, GapView } from "../api/answers.ts";
import { discrepanciesPages, gapsPages } from "../api/queries.ts";
import { FindingLines } from "../contact/finding-lines.tsx";
import { Section } from "../contact/section.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";

/** So many come with one question. */
const MOST_AT_ONCE = 200;

/** What is open within a story: where accounts do not agree, where readouts differ, and what the record knows it lacks. */
export function DossierFindings({ story }: { readonly story: string }) {
  const say = useSay();
  const asked = { story, state: "open", limit: MOST_AT_ONCE };
  const disputed = useInfiniteQuery(discrepanciesPages({ ...asked, kind: WORK_KINDS.discrepancies }));
  const readouts = useInfiniteQuery(discrepanciesPages({ ...asked, kind: WORK_KINDS.differences }));
  const gaps = useInfiniteQuery(gapsPages(asked));
  const lists = [
    { id: "disputed", what: "discrepancy", title: say("disputes.title"), lead: undefined, none: say("story.agreed"), pages: disputed },
    { id: "readouts", what: "discrepancy", title: say("readouts.title"), lead: say("readouts.lead"), none: null, pages: readouts },
    { id: "gaps", what: "gap", title: say("gaps.title"), lead: undefined, none: say("story.complete"), pages: gaps },
  ] as const;
  return lists.map(({ id, what, title, lead, none, pages }) => {
    const list = joinedPages<DiscrepancyView | GapView>(pages.data?.pages);
    return list.items.length === 0 && none === null ? null : (
      <Section key={id} id={id} title={title} {...(lead === undefined ? {} : { lead })}>
        {pages.error === null ? null : <Trouble error={pages.error} />}
        {pages.isPending ? <Waiting /> : null}
        {pages.data !== undefined && list.items.length === 0 ? <p className="second">{none}</p> : null}
        <FindingLines what={what} list={list} />
        <More pages={pages} />
      </Section>
    );
  });
}
