import type { Account, Attribute } from "#model/record/account.ts";
import type { Action, Correction } from "#model/record/decision.ts";
import type { TaggedContact } from "../api/queries.ts";
import { anchorOf, contactAnchor } from "../decisions/anchors.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { sourceWords } from "../parts/report-name.tsx";
import { useSay, type Say } from "../words/language.tsx";
import { tellingsOf } from "../words/values.ts";
import { CorrectionDialog } from "./correction-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";

/** What somebody is about to decide on a contact. */
export type Deciding =
  | { readonly type: "accept" }
  | { readonly type: "merge" }
  | { readonly type: "correct"; readonly attribute: Correction["attribute"] }
  | { readonly type: "pin"; readonly attribute: Attribute; readonly account: Account }
  | { readonly type: "reject" | "split"; readonly account: Account };

/** The dialog for what is about to be decided. */
export function ContactDecision({ page, deciding, onClose }: { readonly page: TaggedContact; readonly deciding: Deciding; readonly onClose: () => void }) {
  const say = useSay();
  const { reports } = page;
  if (deciding.type === "correct") return <CorrectionDialog page={page} attribute={deciding.attribute} onClose={onClose} />;
  if (deciding.type === "merge") return <MergeDialog page={page} onClose={onClose} />;
  const source = deciding.type === "accept" ? "" : sourceWords(reports[deciding.account.report], say("report.no-outlet"));
  const [action, help] = asked(deciding, page, source, say);
  return <DecisionDialog title={say(`decide.${deciding.type}-title`)} help={help} action={action} etag={page.etag} onClose={onClose} />;
}

function asked(deciding: Exclude<Deciding, { readonly type: "correct" | "merge" }>, page: TaggedContact, source: string, say: Say): readonly [Action, string] {
  switch (deciding.type) {
    case "accept":
      return [{ type: "accept", contact: contactAnchor(page.contact) }, say("decide.accept-help")];
    case "reject":
      return [{ type: "reject", account: anchorOf(deciding.account) }, say("decide.reject-help", { source })];
    case "split":
      return [{ type: "split", accounts: [anchorOf(deciding.account)] }, say("decide.split-help", { source })];
    case "pin": {
      const value = tellingsOf(deciding.account, deciding.attribute, page, say)[0]?.words ?? "";
      return [
        { type: "pin", attribute: deciding.attribute, account: anchorOf(deciding.account) },
        say("decide.pin-help", { what: say(`attribute.${deciding.attribute}`), value, source }),
      ];
    }
  }
}
