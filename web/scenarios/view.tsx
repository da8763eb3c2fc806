import "../facts/facts.css";
import "./scenarios.css";
import { useInfiniteQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { factsPages } from "../api/queries.ts";
import { Empty } from "../parts/empty.tsx";
import { FactsFilter } from "../parts/facts-filter.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { QuestionItem } from "./question-item.tsx";
import { ScenarioItem } from "./scenario-item.tsx";

export const Route = createLazyRoute("/scenarios")({ component: ScenariosView });
const api = getRouteApi("/scenarios");

/** What may follow: conditions and what is said to follow from them, and questions that are open. */
function ScenariosView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const { topic: _, ...asked } = address;
  const scenarios = useInfiniteQuery(factsPages({ kind: "scenario", ...asked }));
  const questions = useInfiniteQuery(factsPages({ kind: "question", ...asked }));
  const list = joinedPages(scenarios.data?.pages);
  const open = joinedPages(questions.data?.pages);
  const sides = [...new Set([...list.items, ...open.items].map((fact) => fact.side).filter((side): side is string => side !== null))];
  return (
    <Page title={say("scenarios.title")} lead={<p>{say("scenarios.lead")}</p>}>
      <FactsFilter
        address={asked}
        sides={sides}
        names={{ ...open.names, ...list.names }}
        withTopics={false}
        onChange={(search) => void navigate({ search, replace: true })}
      />
      {scenarios.error === null ? null : <Trouble error={scenarios.error} />}
      {scenarios.isPending ? <Waiting /> : null}
      {scenarios.data !== undefined && questions.data !== undefined && list.items.length + open.items.length === 0 ? (
        <Empty title={say("scenarios.none")}>
          <p>{say("scenarios.none-help")}</p>
          <Link className="button" to="/scenarios" search={{}}>
            {say("filter.none")}
          </Link>
        </Empty>
      ) : null}
      <ul className="stack" hidden={list.items.length === 0}>
        {list.items.map((fact) => (
          <li key={fact.id} className="panel">
            <ScenarioItem fact={fact} names={list.names} reports={list.reports} />
          </li>
        ))}
      </ul>
      <More pages={scenarios} />
      {open.items.length === 0 ? null : (
        <section className="stack" aria-labelledby="questions">
          <h2 id="questions">{say("questions.title")}</h2>
          <ul className="stack">
            {open.items.map((fact) => (
              <li key={fact.id} className="panel">
                <QuestionItem fact={fact} names={open.names} reports={open.reports} />
              </li>
            ))}
          </ul>
          <More pages={questions} />
        </section>
      )}
    </Page>
  );
}
