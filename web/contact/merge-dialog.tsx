import { useQuery } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";
import { contactQuery, timelineQuery, type TaggedContact } from "../api/queries.ts";
import { contactAnchor } from "../decisions/anchors.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { whenWords } from "../words/dates.ts";
import { useSay } from "../words/language.tsx";
import { contactTitle } from "../words/titles.ts";
import { nearContacts } from "./near-contacts.ts";

/** Says that two contacts of the record are one and the same event. */
export function MergeDialog({ page, changes, onClose }: { readonly page: TaggedContact; readonly changes: ReactNode; readonly onClose: () => void }) {
  const say = useSay();
  const { contact } = page;
  const [other, setOther] = useState<string | null>(null);
  const { data: timeline } = useQuery(timelineQuery({}));
  const { data: found } = useQuery({ ...contactQuery(other ?? ""), enabled: other !== null });
  const near = useMemo(() => (timeline === undefined ? [] : nearContacts(contact.id, timeline.marks)), [timeline, contact.id]);
  return (
    <DecisionDialog
      title={say("decide.merge-title")}
      help={say("decide.merge-help")}
      action={found === undefined || other === null ? null : { type: "merge", contacts: [contactAnchor(contact), contactAnchor(found.contact)] }}
      etag={found === undefined ? page.etag : `${page.etag}, ${found.etag}`}
      changes={changes}
      onClose={onClose}
    >
      <fieldset className="stack tight">
        <legend className="unseen">{say("decide.merge-with")}</legend>
        {timeline !== undefined && near.length === 0 ? <p className="quiet">{say("decide.merge-none")}</p> : null}
        {near.map((mark) => (
          <label key={mark.id} className="choice">
            <input type="radio" name="other" checked={other === mark.id} onChange={() => setOther(mark.id)} />
            <span>
              <bdi>{contactTitle(mark, timeline?.names ?? {}, say)}</bdi>
              <span className="quiet little block">{whenWords(mark.date, mark.earliest, mark.latest, say)}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </DecisionDialog>
  );
}
