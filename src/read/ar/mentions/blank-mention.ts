import type { Mention } from "./mention.ts";

/** What each rule tells itself of a mention. */
type Told = "first" | "end" | "nameFirst" | "nameEnd" | "kind";

/** All fields stand here, so that all mentions are of one shape in memory. */
const WHOLE: Mention = {
  first: 0,
  end: 0,
  nameFirst: 0,
  nameEnd: 0,
  kind: "body",
  entity: null,
  place: null,
  newName: null,
  organ: null,
  titles: [],
  particle: "",
  conjunction: "",
  inner: false,
  capital: false,
  short: false,
  bearers: [],
  kingdom: false,
};

/** A mention of nobody: what each rule fills in is left to it. */
export const BLANK: Omit<Mention, Told> = WHOLE;
