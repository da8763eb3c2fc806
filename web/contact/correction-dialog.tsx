import { useState, type ReactNode } from "react";
import type { Correction } from "#model/record/decision.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { contactAnchor } from "../decisions/anchors.ts";
import type { TaggedContact } from "../api/queries.ts";
import { NamingPlace } from "../naming/naming-place.tsx";
import { reportTitle } from "../parts/report-title.tsx";
import { useSay } from "../words/language.tsx";
import { CorrectionField } from "./correction-field.tsx";

/** Puts another value in place of the one that is shown. The accounts stay what they are. */
export function CorrectionDialog({
  page,
  attribute,
  changes,
  onClose,
}: {
  readonly page: TaggedContact;
  readonly attribute: Correction["attribute"];
  readonly changes: ReactNode;
  readonly onClose: () => void;
}) {
  const say = useSay();
  const [correction, setCorrection] = useState<Correction | null>(null);
  const { contact } = page;
  // One account of each report: its words are where somebody who is missing is likely to be named.
  const words = [...new Map(contact.accounts.map(({ report, evidence: [span] }) => [report, span]))].flatMap(([report, span]) =>
    span === undefined ? [] : [{ report, span, isSelected: false, title: reportTitle(page.reports[report], say) }],
  );
  return (
    <NamingPlace words={words} names={page.names}>
      <DecisionDialog
        title={say("correct.title", { what: say(`attribute.${attribute}`) })}
        help={say("correct.help")}
        action={correction === null ? null : { type: "correct", contact: contactAnchor(contact), correction }}
        etag={page.etag}
        changes={changes}
        onClose={onClose}
      >
        <CorrectionField attribute={attribute} contact={contact} names={page.names} onChange={setCorrection} />
      </DecisionDialog>
    </NamingPlace>
  );
}
