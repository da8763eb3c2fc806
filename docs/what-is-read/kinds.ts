/** The folders of examples in the order of the page, with the word of the GLOSSARY whose section introduces them; null where it has none. */
export const KINDS: readonly { readonly folder: string; readonly title: string; readonly word: string | null }[] = [
  { folder: "genre", title: "Genre", word: "report" },
  { folder: "actor", title: "Actors", word: "actor" },
  { folder: "offices", title: "What is said of somebody's office", word: null },
  { folder: "contacts", title: "Contacts", word: "contact" },
  { folder: "statements", title: "Statements", word: "statement" },
  { folder: "positions", title: "Positions", word: "position" },
  { folder: "scenarios", title: "Scenarios", word: "scenario" },
  { folder: "questions", title: "Questions", word: "question" },
  { folder: "topics", title: "Topics", word: null },
  { folder: "sources", title: "The words of an attribute, and who says them", word: null },
  { folder: "confirmation", title: "Who confirms a contact", word: "confirmation" },
  { folder: "follow-ups", title: "Follow-ups", word: "follow-up" },
  { folder: "stakeholders", title: "Stakeholders", word: "stakeholder" },
  { folder: "drivers", title: "Drivers", word: "driver" },
  { folder: "time", title: "Times, lengths and counts", word: null },
  { folder: "text", title: "Text: words, sentences, quotations, furniture", word: null },
];
