import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useState } from "react";
import { gatheredQuery, timelineQuery, type TaggedStory } from "../api/queries.ts";
import { Section } from "../contact/section.tsx";
import { Empty } from "../parts/empty.tsx";
import { Page } from "../parts/page.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { ContactTable } from "../timeline/table.tsx";
import { dayWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { DeleteDialog } from "./delete-dialog.tsx";
import { DossierFindings } from "./dossier-findings.tsx";
import { DossierPositions } from "./dossier-positions.tsx";
import { DossierTempo } from "./dossier-tempo.tsx";
import { GathersWords } from "./gathers-words.tsx";
import { askedBy } from "./rule.ts";
import { RuleWords } from "./rule-words.tsx";

/** All that a story holds: its contacts in order of time, tempo, what is disputed and missing in it, who wants what. */
export function Dossier({ story }: { readonly story: TaggedStory }) {
  const say = useSay();
  const [isDeleting, setDeleting] = useState(false);
  const { data: gathered } = useQuery(gatheredQuery(askedBy(story)));
  const { data: timeline, error } = useQuery(timelineQuery({ story: story.id }));
  const name = harmless(story.names[say.lang]);
  const other = harmless(story.names[say.lang === "ar" ? "en" : "ar"]);
  const names = { ...gathered?.names, ...timeline?.names };
  return (
    <Page
      title={name}
      aside={
        <div className="row no-print">
          <Link className="button" to="/" search={{ story: story.id }}>
            {say("actor.timeline")}
          </Link>
          <Link className="button" to="/stories/$id/edit" params={{ id: story.id }}>
            {say("story.edit")}
          </Link>
          <button type="button" className="button" onClick={() => setDeleting(true)}>
            {say("story.delete")}
          </button>
          <button type="button" className="button" onClick={() => globalThis.print()}>
            {say("print")}
          </button>
        </div>
      }
      lead={
        <div className="stack tight">
          {other === name ? null : (
            <p className="quiet" lang={say.lang === "ar" ? "en" : "ar"}>
              <bdi>{other}</bdi>
            </p>
          )}
          <RuleWords rule={story} names={names} />
          {gathered === undefined ? null : <GathersWords gathers={gathered} names={names} story={story.id} />}
          <p className="print-only">{say("story.as-of", { date: dayWords(new Date().toISOString(), say), address: location.href })}</p>
        </div>
      }
    >
      {error === null ? null : <Trouble error={error} />}
      {timeline === undefined && error === null ? <Waiting /> : null}
      {timeline === undefined ? null : timeline.marks.length === 0 ? (
        <Empty title={say("story.none-gathered")}>
          <p>{say("story.none-gathered-help")}</p>
          <Link className="button" to="/stories/$id/edit" params={{ id: story.id }}>
            {say("story.edit")}
          </Link>
        </Empty>
      ) : (
        <>
          <DossierTempo marks={timeline.marks} />
          <Section id="contacts" title={say("story.contacts")}>
            {timeline.marks.length < timeline.total ? (
              <p className="note">{say("story.newest-shown", { shown: timeline.marks.length, total: timeline.total })}</p>
            ) : null}
            <ContactTable marks={timeline.marks} names={names} isOldestFirst />
          </Section>
          <DossierFindings story={story.id} />
          <DossierPositions story={story.id} />
        </>
      )}
      {isDeleting ? <DeleteDialog story={story} contacts={gathered?.contacts ?? 0} names={names} onClose={() => setDeleting(false)} /> : null}
    </Page>
  );
}
