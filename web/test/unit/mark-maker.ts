import type { Mark } from "../../api/answers.ts";

/** A mark as a test needs it; what is not given is plain. */
export const mark = (id: string, given: Partial<Mark> = {}): Mark => ({
  id,
  kind: "call",
  status: "held",
  channel: "leaders",
  undeclared: false,
  several: false,
  sides: ["AA", "BB"],
  actors: ["p1", "p2"],
  parties: given.actors ?? ["p1", "p2"],
  hosts: [],
  earliest: 100,
  latest: 100,
  date: null,
  place: null,
  accounts: 1,
  sources: 1,
  disputed: false,
  accepted: false,
  ...given,
});
