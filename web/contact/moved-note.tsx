import { Link } from "@tanstack/react-router";
import type { Anchor } from "#model/record/decision.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { spanAddress } from "../address/span-address.ts";
import type { TaggedContact } from "../api/queries.ts";
import { author } from "../app/settings.ts";
import { useDecide } from "../decisions/use-decide.ts";
import { Trouble } from "../parts/trouble.tsx";
import { useSay } from "../words/language.tsx";

/** That another address led here, of an account that is out of the record: by which decision, where its report is, and the way back. */
export function MovedNote({ page, was }: { readonly page: TaggedContact; readonly was: string }) {
  const say = useSay();
  const undo = useDecide();
  if (page.contact.accounts.some((account) => account.id === was)) return null;
  const by = page.decisions.findLast(({ action, undoneBy }) => undoneBy === null && action.type === "reject" && isAt(was, action.account));
  const name = author();
  if (by?.action.type !== "reject") return <p className="note">{say("moved.read-anew")}</p>;
  const { report, span } = by.action.account;
  return (
    <div className="note accent stack tight">
      <p>
        <strong>{say("moved.title")}</strong>
      </p>
      <p>{say("moved.by", { number: by.number, source: isolated(page.reports[report]?.outlet ?? say("report.no-outlet"), say.lang) })}</p>
      <p className="row no-print">
        <button
          type="button"
          className="button small"
          disabled={undo.isPending}
          onClick={() => undo.mutate({ action: { type: "undo", decision: by.number }, note: null, ...(name === "" ? {} : { author: name }), etag: null })}
        >
          {say("decide.undo")}
        </button>
        <Link to="/reports/$id" params={{ id: report }} search={{ at: spanAddress(span) }} className="button small">
          {say("moved.to-report")}
        </Link>
      </p>
      {undo.error === null ? null : <Trouble error={undo.error} />}
    </div>
  );
}

/** Whether an id, `REPORT.START` and perhaps more, is of the account that begins at these words. */
const isAt = (id: string, { report, span }: Anchor): boolean => id.split("-")[0] === `${report}.${span.start}`;
