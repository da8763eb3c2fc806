/** How somebody is named whom nobody knows, in English. */
export const namingEn = {
  "naming.begin": "Name somebody new",
  "naming.help":
    "Somebody whom the report mentions and the record does not know yet. The name rests on words of the report; from then on it can be chosen everywhere.",
  "naming.report": "Report",
  "naming.words": "The words that name them",
  "naming.ar": "Name in Arabic",
  "naming.en": "Name in English",
  "naming.names-help": "One is enough: as reports write it, without titles.",
  "naming.kind": "Kind",
  "naming.side": "Acts for",
  "naming.alone": "For nobody else",
  "naming.own-side": "a side of its own",
  "naming.sides": "Sides named here",
  "naming.other-side": "Another side…",
  "naming.known": "Somebody is called so already: {who}. If you mean another, give a fuller name.",
  "naming.take-known": "Choose {who}",
  "done.add-actor": "The actor is added.",
  "action.add-actor": "Actor added",
  "decided.add-actor": "actor added: {who} ({notes})",
  "actor.named": "Named by an analyst",
};
