import { Link } from "@tanstack/react-router";
import type { ContactPage, Mark } from "../../api/answers.ts";
import { agreementWords } from "../../contact/agreement-words.ts";
import { useSay } from "../../words/language.tsx";
import { gapsTogether } from "../ghosts.ts";
import { missingWords } from "../plot/ghost-words.ts";
import { daysOf } from "../span-of-mark.ts";
import { toldDurations } from "../told-durations.ts";
import { DisputeLines, openDisputes } from "./dispute-lines.tsx";
import { toldBy } from "./told-by.ts";
import { ToldLength } from "./told-length.tsx";
import { ToldPlace } from "./told-place.tsx";

/** So many lines of each kind; the contact's page has all. */
const MOST_LINES = 3;

/** Where it was, how long it took according to whom, what is disputed and what the record lacks of it. */
export function LatestFacts({ page, mark }: { readonly page: ContactPage; readonly mark: Mark }) {
  const say = useSay();
  const { contact } = page;
  const durations = toldDurations(contact);
  const gaps = gapsTogether(
    page.gaps.filter((gap) => gap.settled === null),
    daysOf(mark),
  );
  const isDisputed = openDisputes(page).length > 0;
  return (
    <dl className="latest-facts">
      <ToldPlace page={page} />
      <dt>{say("attribute.duration")}</dt>
      <dd>
        {durations.length === 0 ? (
          <span className="quiet">{say("latest.no-duration")}</span>
        ) : (
          <ul>
            {durations.map((told) => (
              <li key={told.key}>
                <ToldLength told={told} page={page} /> <span className="second little">{say("latest.according", { who: toldBy(told, page, say) })}</span>
              </li>
            ))}
          </ul>
        )}
      </dd>
      <dt>{say("latest.disputed")}</dt>
      <dd className={isDisputed ? "latest-disputes" : undefined}>{isDisputed ? <DisputeLines page={page} most={MOST_LINES} /> : agreementWords(page, say)}</dd>
      {gaps.length === 0 ? null : (
        <>
          <dt>{say("latest.missing")}</dt>
          <dd className="latest-disputes">
            <ul>
              {gaps.slice(0, MOST_LINES).map((same) => (
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
