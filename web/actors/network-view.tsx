import "./actors.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import { useState } from "react";
import type { NetworkAddress } from "../address/view-addresses.ts";
import { networkQuery } from "../api/queries.ts";
import { ActorLink } from "../parts/actor-link.tsx";
import { Empty } from "../parts/empty.tsx";
import { DayFields } from "../parts/day-fields.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { dateWords } from "#text/wording/date-words.ts";
import { useSay } from "../words/language.tsx";
import { NetworkPicture } from "./network-picture.tsx";

export const Route = createLazyRoute("/network")({ component: NetworkView });
const api = getRouteApi("/network");

/** More names cannot be read on a circle. */
const MOST_NODES = 36;
/** As high as the picture; the others on demand. */
const USUAL_ROWS = 14;

/** Who was in contact with whom, as a picture and as a table. */
function NetworkView() {
  const say = useSay();
  const address = api.useSearch();
  const navigate = api.useNavigate();
  const by = address.by ?? "actor";
  const [isAll, setAll] = useState(false);
  const { data, error, isPlaceholderData } = useQuery({ ...networkQuery({ ...address, limit: MOST_NODES }), placeholderData: (before) => before });
  const set = (name: "from" | "to", day: string): void => {
    const { [name]: _, ...rest } = address;
    void navigate({ search: (day === "" ? rest : { ...rest, [name]: day }) as NetworkAddress, replace: true });
  };
  const edges = [...(data?.edges ?? [])].sort((a, b) => b.contacts - a.contacts);
  return (
    <Page title={say("network.title")} lead={<p>{say("network.lead")}</p>} aside={<Link to="/actors">{say("nav.actors")}</Link>} isOld={isPlaceholderData}>
      <div className="row no-print">
        <div className="joined" role="group" aria-label={say("network.by")}>
          {(["actor", "side"] as const).map((each) => (
            <button
              key={each}
              type="button"
              className="button small"
              aria-pressed={by === each}
              onClick={() => void navigate({ search: { ...address, by: each }, replace: true })}
            >
              {say(`network.by.${each}`)}
            </button>
          ))}
        </div>
        <DayFields from={address.from} to={address.to} onChange={set} />
      </div>
      {error === null ? null : <Trouble error={error} />}
      {data === undefined && error === null ? <Waiting /> : null}
      {data === undefined ? null : data.nodes.length === 0 ? (
        <Empty title={say("network.none")} />
      ) : (
        <div className="network-page">
          <NetworkPicture network={data} />
          <div className="scrolls">
            <table className="data">
              <caption className="unseen">{say("network.title")}</caption>
              <thead>
                <tr>
                  <th scope="col">{say("network.between")}</th>
                  <th scope="col">{say("network.contacts")}</th>
                  <th scope="col">{say("network.held")}</th>
                  <th scope="col">{say("network.last")}</th>
                </tr>
              </thead>
              <tbody>
                {edges.slice(0, isAll ? undefined : USUAL_ROWS).map((edge) => (
                  <tr key={`${edge.a} ${edge.b}`}>
                    <td>
                      <ActorLink id={edge.a} names={data.names} /> – <ActorLink id={edge.b} names={data.names} />
                    </td>
                    <td className="number">
                      <Link to="/" search={{ actor: [edge.a, edge.b].sort() }}>
                        {edge.contacts}
                      </Link>
                    </td>
                    <td className="number">{edge.held}</td>
                    <td>
                      {edge.last === null ? <span className="quiet">{say(edge.held === 0 ? "network.never" : "date.untold")}</span> : dateWords(edge.last, say)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
            {isAll || edges.length <= USUAL_ROWS ? null : (
              <button type="button" className="button small" onClick={() => setAll(true)}>
                {say("network.all", { n: edges.length })}
              </button>
            )}
          </div>
        </div>
      )}
    </Page>
  );
}
