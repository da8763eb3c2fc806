import { Link } from "@tanstack/react-router";
import { Trouble } from "../parts/trouble.tsx";
import { Waiting } from "../parts/waiting.tsx";
import { useSay } from "../words/language.tsx";
import { harmless } from "../words/safe.ts";
import { hasEnded } from "./job-after.ts";
import { TakenIn } from "./taken-in.tsx";
import { useJob } from "./use-job.ts";

/** How the taking in goes on, what came of it, and each input that was refused with the reason. */
export function JobPanel({ id }: { readonly id: string }) {
  const say = useSay();
  const { data: job, error } = useJob(id);
  if (job === undefined) return error === null ? <Waiting /> : <Trouble error={error} />;
  const { counts, refusals, state } = job;
  const isOver = hasEnded(job);
  return (
    <section className="panel stack" aria-labelledby="job">
      <h2 id="job" role="status">
        {say(`job.${state}`)}
      </h2>
      {isOver ? null : <progress aria-label={say("job.running")} />}
      <ul>
        <li>{isOver || counts.added > 0 ? say("job.added", { n: counts.added }) : say("job.nothing-yet")}</li>
        {counts.known === 0 ? null : <li>{say("job.known", { n: counts.known })}</li>}
        {counts.copies === 0 ? null : <li>{say("job.copies", { n: counts.copies })}</li>}
        {counts.refused === 0 ? null : <li>{say("job.refused", { n: counts.refused })}</li>}
      </ul>
      {job.error === null ? null : <p className="note">{job.error[say.lang]}</p>}
      {refusals.length === 0 ? null : (
        <div className="scrolls">
          <table className="data">
            <caption className="unseen">{say("job.refusals")}</caption>
            <thead>
              <tr>
                <th scope="col">{say("job.input")}</th>
                <th scope="col">{say("job.line")}</th>
                <th scope="col">{say("job.reason")}</th>
              </tr>
            </thead>
            <tbody>
              {refusals.map((refusal) => (
                <tr key={`${refusal.input} ${refusal.line}`}>
                  <td>
                    <bdi>{harmless(refusal.input)}</bdi>
                  </td>
                  <td className="number">{refusal.line}</td>
                  <td>{refusal.message[say.lang]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {state === "done" ? <TakenIn job={job} /> : null}
      {state === "done" && counts.added > 0 ? (
        <p className="row">
          <Link className="button main" to="/news">
            {say("job.news")}
          </Link>
          <Link className="button" to="/">
            {say("nav.timeline")}
          </Link>
        </p>
      ) : null}
    </section>
  );
}
