import type { Reading } from "./reading.ts";

/** The facts and remarks of a report of which nothing was read. */
export const NO_FACTS: Omit<Reading, "text" | "report"> = {
  actors: [],
  contacts: [],
  statements: [],
  positions: [],
  scenarios: [],
  questions: [],
  followUps: [],
  stakeholders: [],
  drivers: [],
  officeClaims: [],
  sequenceClaims: [],
  remarks: [],
};
