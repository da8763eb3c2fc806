import "./actors.css";
import "../facts/facts.css";
import { useQuery } from "@tanstack/react-query";
import { createLazyRoute, getRouteApi, Link } from "@tanstack/react-router";
import type { ActorPage } from "../api/answers.ts";
import { actorQuery } from "../api/queries.ts";
import { Section } from "../contact/section.tsx";
import { History } from "../decisions/history.tsx";
import { FactLine } from "../facts/fact-line.tsx";
import { ActorLink } from "../parts/actor-link.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { ContactTable } from "../timeline/table.tsx";
import { dateWords } from "#text/wording/date-words.ts";
import { useSay } from "../words/language.tsx";
import { nameOf } from "../words/names.ts";
import { TenureBars } from "./tenure-bars.tsx";

export const Route = createLazyRoute("/actors/$id")({ component: ActorView });
const api = getRouteApi("/actors/$id");
const DAY_MS = 86_400_000;

/** Somebody: offices over time, with whom in contact, what was said and wanted. */
function ActorView() {
  const say = useSay();
  const { id } = api.useParams();
  const { data, error } = useQuery(actorQuery(id));
  if (data !== undefined) return <ActorBody page={data} />;
  return (
    <Page title={say("actor.page")}>
      {error === null ? <Waiting /> : <Trouble error={error} />}
      {error === null ? null : (
        <p>
          <Link to="/actors" className="button">
            {say("nav.actors")}
          </Link>
        </p>
      )}
    </Page>
  );
}

function ActorBody({ page }: { readonly page: ActorPage }) {
  const say = useSay();
  const { actor, named, offices, contacts, partners, statements, positions, reports } = page;
  const names = { ...page.names, [actor.id]: actor };
  const name = nameOf(actor.id, names, say);
  const newest = [...contacts].sort((a, b) => (b.latest ?? 0) - (a.latest ?? 0));
  return (
    <Page
      title={name}
      aside={
        <Link className="button" to="/" search={{ actor: [actor.id] }}>
          {say("actor.timeline")}
        </Link>
      }
      lead={
        <p className="row">
          <span className="chip">{say(`actor-kind.${actor.kind}`)}</span>
          {actor.side === null || actor.side === actor.id ? null : <ActorLink id={actor.side} names={names} />}
          <span>{say("count.contacts", { n: actor.contacts })}</span>
          {page.wikidata === null ? null : <span className="quiet little">{say("actor.wikidata", { id: page.wikidata })}</span>}
        </p>
      }
    >
      {named === null ? null : (
        <Section id="named" title={say("actor.named")}>
          <div className="panel">
            <History decisions={[named]} told={{ names, places: {}, reports }} />
          </div>
        </Section>
      )}
      {offices.length === 0 ? null : (
        <Section id="offices" title={say("actor.offices")}>
          <div className="panel">
            <TenureBars offices={offices} names={names} today={Math.floor(Date.now() / DAY_MS)} />
          </div>
        </Section>
      )}
      {partners.length === 0 ? null : (
        <Section id="partners" title={say("actor.partners")}>
          <ul className="row">
            {partners.slice(0, 20).map((partner) => (
              <li key={partner.actor} className="chip partner">
                <ActorLink id={partner.actor} names={names} />
                <Link
                  to="/"
                  search={{ actor: [actor.id, partner.actor].sort() }}
                  className="number"
                  aria-label={say("actor.with", { who: nameOf(partner.actor, names, say), n: partner.contacts })}
                >
                  {partner.contacts}
                </Link>
                {partner.last === null ? null : <span className="quiet little">{dateWords(partner.last, say)}</span>}
              </li>
            ))}
          </ul>
        </Section>
      )}
      {newest.length === 0 ? null : (
        <Section id="contacts" title={say("actor.contacts")}>
          <ContactTable marks={newest} names={names} />
        </Section>
      )}
      <div className="actor-said">
        {[["statements", statements] as const, ["positions", positions] as const].map(([what, facts]) =>
          facts.length === 0 ? null : (
            <Section key={what} id={what} title={say(`actor.${what}`)}>
              <ul className="lines panel">
                {facts.map((fact) => (
                  <li key={fact.id}>
                    <FactLine fact={fact} names={names} reports={reports} without="actor" />
                  </li>
                ))}
              </ul>
            </Section>
          ),
        )}
      </div>
    </Page>
  );
}
