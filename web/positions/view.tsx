import "./positions.css";
import "../facts/facts.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi } from "@tanstack/react-router";
import { ledgerQuery } from "../api/queries.ts";
import { useTopicName } from "../contact/topic-words.tsx";
import { FactLine } from "../facts/fact-line.tsx";
import { Empty } from "../parts/empty.tsx";
import { FactsFilter } from "../parts/facts-filter.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { LineFacts } from "./line-facts.tsx";
import { CourseLine } from "./course-line.tsx";

export const Route = createLazyRoute("/positions")({ component: PositionsView });
const api = getRouteApi("/positions");

/** So many sides are open at first, those with most positions. */
const OPEN_SIDES = 2;

/** What each side wants in each matter: first and last stated, and the course in between. */
function PositionsView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const topicName = useTopicName();
  const { data, error } = useQuery({ ...ledgerQuery({ ...address }), placeholderData: (before) => before });
  const bySide = data === undefined ? [] : [...Map.groupBy(data.lines, (line) => line.side)].sort(([, a], [, b]) => b.length - a.length);
  return (
    <Page title={say("positions.title")} lead={<p>{say("positions.lead")}</p>}>
      <FactsFilter
        address={address}
        sides={bySide.map(([side]) => side)}
        names={data?.names ?? {}}
        withTopics
        onChange={(search) => void navigate({ search, replace: true })}
      />
      {error === null ? null : <Trouble error={error} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {data !== undefined && !data.complete ? <p className="note">{say("positions.incomplete")}</p> : null}
      {data !== undefined && bySide.length === 0 ? (
        <Empty title={say("positions.none")}>
          <p>{say("positions.none-help")}</p>
        </Empty>
      ) : null}
      {bySide.map(([side, lines], at) => (
        <details key={side} className="ledger-side" open={at < OPEN_SIDES || address.side !== undefined}>
          <summary>
            <h2>{nameOf(side, data?.names ?? {}, say)}</h2>
            <span className="quiet little">{say("count.positions", { n: lines.reduce((n, line) => n + line.count, 0) })}</span>
          </summary>
          <div className="ledger">
            {lines.map((line) => (
              <article key={line.topic ?? ""} className="ledger-line">
                <div className="stack tight">
                  <h3>{line.topic === null ? say("positions.no-topic") : topicName(line.topic)}</h3>
                  <p className="quiet little">{say("count.positions", { n: line.count })}</p>
                  {line.topic === null ? null : <CourseLine course={line.course} />}
                </div>
                {line.count > 1 && line.topic !== null ? (
                  <div className="stack tight">
                    <p className="quiet little">{say("positions.first", { when: dayWords(line.first.published, say) })}</p>
                    <FactLine fact={line.first} names={data?.names ?? {}} reports={data?.reports ?? {}} />
                  </div>
                ) : null}
                <div className="stack tight">
                  <p className="quiet little">{say(line.count > 1 ? "positions.last" : "positions.only", { when: dayWords(line.last.published, say) })}</p>
                  <FactLine fact={line.last} names={data?.names ?? {}} reports={data?.reports ?? {}} />
                </div>
                {/* The first and the last stand there already. */}
                {line.count > (line.topic === null ? 1 : 2) ? <LineFacts line={line} from={address.from} to={address.to} /> : null}
              </article>
            ))}
          </div>
        </details>
      ))}
    </Page>
  );
}
