import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { durationWords } from "#text/wording/duration-words.ts";
import { listWords } from "#text/wording/list-words.ts";
import type { ContactPage, Mark, Names } from "../../api/answers.ts";
import { contactQuery } from "../../api/queries.ts";
import { agreementWords } from "../../contact/agreement-words.ts";
import { EvidenceButton } from "../../evidence/evidence.tsx";
import { MarkIcon } from "../../parts/mark-icon.tsx";
import { shortWhenWords } from "../../words/dates.ts";
import { useSay, type Say } from "../../words/language.tsx";
import { nameAfter, nameOf } from "../../words/names.ts";
import { harmless } from "../../words/safe.ts";
import { kindWords } from "../../words/titles.ts";
import { valueWords } from "../../words/values.ts";
import { gapsTogether } from "../ghosts.ts";
import type { Latest } from "../latest.ts";
import { missingWords } from "../plot/ghost-words.ts";
import { daysOf } from "../span-of-mark.ts";
import { toldDurations, type ToldDuration } from "../told-durations.ts";

/** The first card tells more than the others, so that all fit above the plot. */
const MOST_DISPUTES = { first: 3, other: 1 };

/** When two persons were last in contact, how long it took according to whom, and what is disputed. */
export function LatestCard({ latest, names, isFirst }: { readonly latest: Latest; readonly names: Names; readonly isFirst: boolean }) {
  const say = useSay();
  const { mark } = latest;
  const { data } = useQuery(contactQuery(mark.id));
  const pair = listWords([nameOf(latest.a, names, say), nameOf(latest.b, names, say)], say);
  return (
    <article className={isFirst ? "latest-card first" : "latest-card"}>
      <h2>
        <bdi>{say("latest.between", { pair })}</bdi>
      </h2>
      <p className="latest-when">
        <MarkIcon kind={mark.kind} status={mark.status} disputed={mark.disputed} />{" "}
        <Link to="/contacts/$id" params={{ id: mark.id }}>
          {say("latest.when", { kind: kindWords(mark, say), when: shortWhenWords(mark.date, mark.earliest, mark.latest, say) })}
        </Link>
      </p>
      {data === undefined ? null : <LatestFacts page={data} mark={mark} isFirst={isFirst} />}
      <p className="little">
        <Link to="/" search={{ actor: [latest.a, latest.b].sort() }}>
          {say("latest.all", { n: latest.contacts })}
        </Link>
      </p>
    </article>
  );
}

function LatestFacts({ page, mark, isFirst }: { readonly page: ContactPage; readonly mark: Mark; readonly isFirst: boolean }) {
  const say = useSay();
  const { contact } = page;
  const most = isFirst ? MOST_DISPUTES.first : MOST_DISPUTES.other;
  const durations = toldDurations(contact);
  const gaps = gapsTogether(
    page.gaps.filter((gap) => gap.settled === null),
    daysOf(mark),
  );
  const disputes = page.discrepancies.filter((d) => d.kind !== "readout" && d.settled === null);
  return (
    <dl className="latest-facts">
      {contact.place === null ? null : (
        <>
          <dt>{say("attribute.place")}</dt>
          <dd>
            <bdi>{valueWords("place", contact.place.value, contact, page, say)}</bdi>
          </dd>
        </>
      )}
      {durations.length === 0 && !isFirst ? null : (
        <>
          <dt>{say("attribute.duration")}</dt>
          <dd>
            {durations.length === 0 ? <span className="quiet">{say("latest.no-duration")}</span> : null}
            <ul>
              {durations.map((told) => (
                <li key={told.key}>
                  <EvidenceButton
                    asked={{
                      report: told.account.report,
                      span: told.source?.span ?? told.account.evidence[0] ?? { start: 0, end: 0 },
                      title: `${say("attribute.duration")}: ${durationWords(told.value, say)}`,
                      brief: page.reports[told.account.report],
                    }}
                  >
                    <strong>{durationWords(told.value, say)}</strong>
                  </EvidenceButton>{" "}
                  <span className="second little">{say("latest.according", { who: toldBy(told, page, say) })}</span>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      <dt>{say("latest.disputed")}</dt>
      <dd className={disputes.length > 0 ? "latest-disputes" : undefined}>
        {disputes.length === 0 ? (
          agreementWords(page, say)
        ) : (
          <ul>
            {disputes.slice(0, most).map((d) => (
              <li key={d.id}>
                <span className="asked" aria-hidden="true">
                  ≠
                </span>{" "}
                <Link to="/contacts/$id" params={{ id: contact.id }} hash="disputed">
                  {d.short[say.lang]}
                </Link>
              </li>
            ))}
            {disputes.length > most ? (
              <li>
                <Link to="/contacts/$id" params={{ id: contact.id }} hash="disputed">
                  {say("latest.more", { n: disputes.length - most })}
                </Link>
              </li>
            ) : null}
          </ul>
        )}
      </dd>
      {gaps.length === 0 || !isFirst ? null : (
        <>
          <dt>{say("latest.missing")}</dt>
          <dd className="latest-disputes">
            <ul>
              {gaps.slice(0, most).map((same) => (
                <li key={same[0].id}>
                  <span className="quiet" aria-hidden="true">
                    ◌
                  </span>{" "}
                  <Link to="/contacts/$id" params={{ id: contact.id }} hash="gaps">
                    {same.length === 1 ? same[0].short[say.lang] : missingWords(same, say)}
                  </Link>
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
    </dl>
  );
}

/** Those who say it, else the outlets. */
function toldBy({ speakers, reports }: ToldDuration, page: ContactPage, say: Say): string {
  const outlets = [...new Set(reports.map((id) => harmless(page.reports[id]?.outlet ?? say("report.no-outlet"))))];
  if (speakers.length === 0) return listWords(outlets, say);
  return say("latest.speaker-in", {
    who: listWords(
      speakers.map(({ actor, side }) => nameAfter(actor, side, page.names, say)),
      say,
    ),
    outlets: listWords(outlets, say),
  });
}
