import type { ContactPage } from "../../api/answers.ts";
import { useSay } from "../../words/language.tsx";
import { toldDurations } from "../told-durations.ts";
import { DisputeLines, openDisputes } from "./dispute-lines.tsx";
import { ToldLength } from "./told-length.tsx";
import { ToldPlace } from "./told-place.tsx";

/** What is told of a contact beside the one that counts most: where, how long, one thing that is disputed; nothing where nothing is told. */
export function LatestBrief({ page }: { readonly page: ContactPage }) {
  const say = useSay();
  const { contact } = page;
  const durations = toldDurations(contact);
  const isDisputed = openDisputes(page).length > 0;
  if (contact.place === null && durations.length === 0 && !isDisputed) return null;
  return (
    <dl className="latest-facts">
      <ToldPlace page={page} />
      {durations.length === 0 ? null : (
        <>
          <dt>{say("attribute.duration")}</dt>
          <dd>
            <ul className="row">
              {durations.map((told) => (
                <li key={told.key}>
                  <ToldLength told={told} page={page} />
                </li>
              ))}
            </ul>
          </dd>
        </>
      )}
      {isDisputed ? (
        <>
          <dt>{say("latest.disputed")}</dt>
          <dd className="latest-disputes">
            <DisputeLines page={page} most={1} />
          </dd>
        </>
      ) : null}
    </dl>
  );
}
