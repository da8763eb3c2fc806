import { Link } from "@tanstack/react-router";
import type { Gathered, Mark, Names, StoryLine } from "../api/answers.ts";
import { whenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { contactTitle } from "../words/titles.ts";

type Gathers = StoryLine["gathers"] | Gathered;

/** How many contacts a rule gathers, the first and the last that was held, and what is open in them; `story` leads to it, where it is saved. */
export function GathersWords({ gathers, names, story }: { readonly gathers: Gathers; readonly names: Names; readonly story: string | null }) {
  const say = useSay();
  const ends = [
    // Of one contact alone the last is told.
    ["first", gathers.first?.id === gathers.last?.id ? null : gathers.first],
    ["last", gathers.last],
  ] as const;
  const open = [
    ["discrepancies", gathers.discrepancies],
    ["gaps", gathers.gaps],
  ] as const;
  return (
    <dl className="gathers">
      <div>
        <dt className="unseen">{say("story.gathers")}</dt>
        <dd>
          <strong>{say("count.contacts", { n: gathers.contacts })}</strong>
        </dd>
      </div>
      {ends.map(([what, mark]) =>
        mark === null ? null : (
          <div key={what}>
            <dt>{say(`story.${what}`)}</dt>
            <dd>
              <When mark={mark} names={names} isLink={story !== null} />
            </dd>
          </div>
        ),
      )}
      {gathers.contacts === 0 ? null : (
        <div>
          <dt>{say("open.title")}</dt>
          <dd className="row">
            {gathers.discrepancies + gathers.gaps === 0 ? say("story.nothing-open") : null}
            {open.map(([what, n]) =>
              n === 0 ? null : story === null ? (
                <span key={what}>{say(`count.${what}`, { n })}</span>
              ) : (
                <Link key={what} to="/open" search={{ what, story }}>
                  {say(`count.${what}`, { n })}
                </Link>
              ),
            )}
          </dd>
        </div>
      )}
    </dl>
  );
}

/** The day of a contact, leading to it. */
function When({ mark, names, isLink }: { readonly mark: Mark; readonly names: Names; readonly isLink: boolean }) {
  const say = useSay();
  const when = whenWords(mark.date, mark.earliest, mark.latest, say);
  if (!isLink) return <span>{when}</span>;
  return (
    <Link to="/contacts/$id" params={{ id: mark.id }} title={contactTitle(mark, names, say)}>
      {when}
    </Link>
  );
}
