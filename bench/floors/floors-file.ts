import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { z } from "zod";

/** The least F1 of each kind of fact or attribute, by gold set. */
export const Floors = z.record(z.string(), z.record(z.string(), z.number().min(0).max(1)));
export type Floors = z.infer<typeof Floors>;

export const FLOORS_FILE = new URL("../../.ci/floors.json", import.meta.url);

export const readFloors = (): Floors => Floors.parse(JSON.parse(readFileSync(FLOORS_FILE, "utf8")));

/** The floors of the commit before this one; null where there is none to be seen (a first commit, a shallow clone). */
export function floorsBefore(): Floors | null {
  try {
    const text = execFileSync("git", ["show", "HEAD^:.ci/floors.json"], { encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });
    return Floors.parse(JSON.parse(text));
  } catch {
    return null;
  }
}
