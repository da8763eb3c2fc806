import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { told } from "../address/asked.ts";
import { STATES, WORK, WORK_KINDS, type WorkAddress } from "../address/view-addresses.ts";
import { discrepanciesPages, gapsPages, storiesQuery } from "../api/queries.ts";
import { FindingLines } from "../contact/finding-lines.tsx";
import "../contact/contact.css";
import { useNextFocus } from "../decisions/use-next-focus.ts";
import { Empty } from "../parts/empty.tsx";
import { joinedPages } from "../parts/joined-pages.ts";
import { More } from "../parts/more.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay, type Key } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";

export const Route = createLazyRoute("/open")({ component: WorkView });
const api = getRouteApi("/open");

/** What does not agree and what is lacking, as work that can be settled with a note. */
function WorkView() {
  const say = useSay();
  const lines = useNextFocus<HTMLUListElement>();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const what = address.what ?? "discrepancies";
  const state = address.state ?? "open";
  const kinds: readonly string[] = WORK_KINDS[what];
  const asked = { kind: address.kind ?? kinds, state, story: address.story };
  const discrepancies = useInfiniteQuery({ ...discrepanciesPages(asked), enabled: what !== "gaps" });
  const gaps = useInfiniteQuery({ ...gapsPages({ ...asked, kind: address.kind }), enabled: what === "gaps" });
  const pages = what === "gaps" ? gaps : discrepancies;
  const list = what === "gaps" ? joinedPages(gaps.data?.pages) : joinedPages(discrepancies.data?.pages);
  const one = what === "gaps" ? "gap" : "discrepancy";
  const { data: stories } = useQuery({ ...storiesQuery, enabled: address.story !== undefined });
  const within = address.story === undefined ? null : harmless(stories?.items.find(({ id }) => id === address.story)?.names[say.lang] ?? address.story);
  const inStory = address.story === undefined ? {} : { story: address.story };
  const set = (next: WorkAddress): void => void navigate({ search: next, replace: true });
  return (
    <Page title={say("open.title")} lead={<p>{say("open.lead")}</p>}>
      <div className="row">
        <div className="joined" role="group" aria-label={say("open.what")}>
          {WORK.map((each) => (
            <button key={each} type="button" className="button" aria-pressed={each === what} onClick={() => set({ what: each, state, ...inStory })}>
              {say(`open.${each}`)}
            </button>
          ))}
        </div>
        {kinds.length === 1 ? null : (
          <select
            className="input filter-select"
            aria-label={say("open.kind")}
            value={address.kind ?? ""}
            onChange={({ target }) => set({ ...address, what, ...(target.value === "" ? { kind: undefined } : { kind: target.value }) } as WorkAddress)}
          >
            <option value="">{say("open.any-kind")}</option>
            {kinds.map((kind) => (
              <option key={kind} value={kind}>
                {say(`${one}.${kind}` as Key)}
              </option>
            ))}
          </select>
        )}
        <div className="joined" role="group" aria-label={say("open.state")}>
          {STATES.map((each) => (
            <button key={each} type="button" className="button small" aria-pressed={each === state} onClick={() => set({ ...address, state: each })}>
              {say(`state.${each}`)}
            </button>
          ))}
        </div>
        {within === null ? null : (
          <button type="button" className="chip" onClick={() => set(told({ ...address, story: undefined }))}>
            <bdi>{say("open.within", { name: within })}</bdi> <span className="unseen">{say("filter.drop", { what: within })}</span>
            <span aria-hidden="true">×</span>
          </button>
        )}
        <Link to="/decisions" className="little">
          {say("decisions.all")}
        </Link>
      </div>
      {what === "differences" ? <p className="second">{say("readouts.lead")}</p> : null}
      {pages.error === null ? null : <Trouble error={pages.error} />}
      {pages.isPending ? <Waiting /> : null}
      {pages.data !== undefined && list.items.length === 0 ? (
        <Empty title={say(state === "open" ? "open.none" : "open.none-such")}>
          <p>{say("open.none-help")}</p>
        </Empty>
      ) : null}
      <FindingLines what={one} list={list} heading="h2" lines={lines} />
      <More pages={pages} />
    </Page>
  );
}
