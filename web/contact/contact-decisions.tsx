import { useState } from "react";
import type { Account, Attribute } from "#model/record/account.ts";
import type { Action, Correction } from "#model/record/decision.ts";
import type { TaggedContact } from "../api/queries.ts";
import { anchorOf, contactAnchor } from "../decisions/anchors.ts";
import { DecisionDialog } from "../decisions/decision-dialog.tsx";
import { sourceWords } from "../parts/report-name.tsx";
import { useSay, type Say } from "../words/language.tsx";
import type { Telling } from "../words/values.ts";
import { Changes } from "./changes.tsx";
import { CorrectionDialog } from "./correction-dialog.tsx";
import { MergeDialog } from "./merge-dialog.tsx";

/** What somebody is about to decide on a contact. */
export type Deciding =
  | { readonly type: "accept" }
  | { readonly type: "merge" }
  | { readonly type: "correct"; readonly attribute: Correction["attribute"] }
  | { readonly type: "pin"; readonly attribute: Attribute; readonly account: Account; readonly telling: Telling }
  | { readonly type: "reject" | "split"; readonly account: Account };

/** The dialog for what is about to be decided. */
export function ContactDecision({ page, deciding, onClose }: { readonly page: TaggedContact; readonly deciding: Deciding; readonly onClose: () => void }) {
  const say = useSay();
  const [opened] = useState(page);
  const { reports } = page;
  const changes = <Changes before={opened} now={page} />;
  if (deciding.type === "correct") return <CorrectionDialog page={page} attribute={deciding.attribute} changes={changes} onClose={onClose} />;
  if (deciding.type === "merge") return <MergeDialog page={page} changes={changes} onClose={onClose} />;
  const source = deciding.type === "accept" ? "" : sourceWords(reports[deciding.account.report], say("report.no-outlet"));
  const [action, help] = asked(deciding, page, source, say);
  return <DecisionDialog title={say(`decide.${deciding.type}-title`)} help={help} action={action} etag={page.etag} changes={changes} onClose={onClose} />;
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
      const { attribute, account, telling } = deciding;
      // The one value that an account tells needs no words.
      const isOnlyOne = account[attribute] !== null && account.alsoTold.every((also) => also.attribute !== attribute);
      const words = !isOnlyOne && telling.source !== undefined ? { words: telling.source.span } : {};
      return [
        { type: "pin", attribute, account: anchorOf(account), ...words },
        say("decide.pin-help", { what: say(`attribute.${attribute}`), value: telling.words, source }),
      ];
    }
  }
}
