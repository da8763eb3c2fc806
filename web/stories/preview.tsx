import type { Gathered } from "../api/answers.ts";
import { MarkIcon } from "../parts/mark-icon.tsx";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { whenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { contactTitle, statusWords } from "../words/titles.ts";
import { GathersWords } from "./gathers-words.tsx";
import { isEmptyRule, type Rule } from "./rule.ts";

interface PreviewProps {
  readonly rule: Rule;
  readonly gathered: Gathered | undefined;
  readonly error: Error | null;
  /** What is shown is still that of the rule before. */
  readonly isOld: boolean;
}

/** What a rule gathers now, while it is written. */
export function Preview({ rule, gathered, error, isOld }: PreviewProps) {
  const say = useSay();
  return (
    <section className="panel stack story-preview" aria-labelledby="preview" aria-busy={isOld}>
      <h2 id="preview">{say("story.preview")}</h2>
      {error === null ? null : <Trouble error={error} />}
      {gathered === undefined ? (
        error === null ? (
          <Waiting />
        ) : null
      ) : (
        <>
          <p className="unseen" role="status">
            {isOld ? "" : say("count.contacts", { n: gathered.contacts })}
          </p>
          <GathersWords gathers={gathered} names={gathered.names} story={null} />
          {isEmptyRule(rule) ? <p className="note">{say("story.preview-all")}</p> : null}
          {gathered.contacts === 0 ? (
            <p className="note">{say("story.preview-none")}</p>
          ) : (
            <div className="stack tight">
              <h3>{say("story.newest")}</h3>
              <ul className="lines">
                {gathered.newest.map((mark) => (
                  <li key={mark.id}>
                    <p>
                      <MarkIcon kind={mark.kind} status={mark.status} disputed={mark.disputed} /> <bdi>{contactTitle(mark, gathered.names, say)}</bdi>
                    </p>
                    <p className="second little">
                      {say("mark.when", { status: statusWords(mark.status, mark, say), when: whenWords(mark.date, mark.earliest, mark.latest, say) })}
                    </p>
                  </li>
                ))}
              </ul>
            </div>
          )}
        </>
      )}
    </section>
  );
}
