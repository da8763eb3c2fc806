import type { Action, Anchor } from "#model/record/decision.ts";
import { contactTitle } from "../digest/contact-title.ts";
import { PART } from "../digest/lengths.ts";
import { listWords } from "#text/wording/list-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { anchorWords } from "./anchor-words.ts";
import { attributeWords, type Told } from "./attribute-words.ts";
import { attributeName } from "./disputed-words.ts";
import { factActionWords } from "./fact-action-words.ts";
import type { RecordView } from "./record-view.ts";

/** What was decided, in words, with the words of the reports that it names. */
export function actionWords(action: Action, view: RecordView): string {
  const { page, names } = view;
  const { say } = page;
  const at = (anchors: readonly Anchor[]): string =>
    listWords(
      anchors.map((anchor) => anchorWords(anchor, view, PART)),
      say,
    );
  switch (action.type) {
    case "accept":
      return say("decision.accept", { account: at([action.contact]) });
    case "reject":
      return say("decision.reject", { account: at([action.account]) });
    case "correct": {
      const { attribute, value } = action.correction;
      const words =
        attribute === "participants"
          ? listWords(
              value.map(({ actor }) => names.name(actor)),
              say,
            )
          : (attributeWords({ attribute, value } as Told, "call", view) ?? say("decision.nothing"));
      return say("decision.correct", { attribute: attributeName(attribute, say), value: words, account: at([action.contact]) });
    }
    case "merge":
      return say("decision.merge", { accounts: at(action.contacts) });
    case "split":
      return say("decision.split", { accounts: at(action.accounts) });
    case "pin":
      return say("decision.pin", { attribute: attributeName(action.attribute, say), account: at([action.account]) });
    case "add":
      return say("decision.add", {
        contact: contactTitle({ ...action.contact, several: false, undeclared: false }, page),
        account: action.evidence.map((span) => anchorWords({ report: action.report, span }, view, PART)).join(say("list.comma")),
      });
    case "add-actor": {
      const { kind, side, names: called } = action.actor;
      const notes = [say(`actor-kind.${kind}`), ...(side === null ? [] : [names.name(side)])].join(say("list.comma"));
      const who = isolated(called[say.lang] ?? called.ar ?? called.en ?? "", say.lang);
      return say("decision.add-actor", {
        who,
        notes,
        words: action.evidence.map((span) => anchorWords({ report: action.report, span }, view, PART)).join(say("list.comma")),
      });
    }
    case "add-fact":
    case "reject-fact":
    case "correct-fact":
      return factActionWords(action, view);
    case "settle":
      return say("decision.settle", { item: isolated(action.item, say.lang) });
    case "undo":
      return say("decision.undo", { number: action.decision });
  }
}
