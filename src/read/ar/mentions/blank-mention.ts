import type { Mention } from "./mention.ts";

/** A mention of nobody: what each rule fills in is left to it. */
export const BLANK: Omit<Mention, "first" | "end" | "nameFirst" | "nameEnd" | "kind"> = {
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
