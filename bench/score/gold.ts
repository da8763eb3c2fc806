import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Report } from "#model/report.ts";

export interface GoldActor {
  readonly kind: string;
  readonly side: string | null;
  readonly names: readonly string[];
}

export interface GoldContact {
  readonly kind: string;
  readonly status: string;
  readonly channel: string | null;
  readonly undeclared: boolean;
  readonly participants: readonly string[];
  readonly initiator: string | null;
  readonly date: string | null;
  readonly duration: { readonly minutes: number; readonly comparator: string } | null;
  /** One name, or several that all count. */
  readonly place: string | readonly string[] | null;
  readonly ordinal: { readonly n: number } | null;
  readonly quotes: readonly string[];
}

export interface GoldStatement {
  readonly speaker: string;
  readonly act: string;
  readonly direct: boolean;
  readonly quote: string;
}

export interface GoldPosition {
  readonly kind: string;
  readonly holder: string;
  readonly quote: string;
}

export interface GoldScenario {
  readonly speaker: string;
  readonly condition: string | null;
  readonly consequence: string;
}

/** What a person says a report tells. Facts quote the report; actors are named by keys of `actors`. */
export interface Gold {
  /** The id of its report. */
  readonly name: string;
  readonly actors: Readonly<Record<string, GoldActor>>;
  readonly contacts: readonly GoldContact[];
  readonly statements: readonly GoldStatement[];
  readonly positions: readonly GoldPosition[];
  readonly scenarios: readonly GoldScenario[];
  readonly questions: readonly { readonly alternatives: readonly string[] }[];
}

const NOTHING = { contacts: [], statements: [], positions: [], scenarios: [], questions: [] };

/** The gold files of a folder (`ID.json`), by name. */
export function readGold(folder: string): readonly Gold[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort()
    .map((file) => ({ ...NOTHING, ...JSON.parse(readFileSync(join(folder, file), "utf8")), name: file.slice(0, -".json".length) }));
}

/** The reports of a gold folder (`reports.jsonl`). */
export function readReports(folder: string): readonly Report[] {
  return readFileSync(join(folder, "reports.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => Report.parse(JSON.parse(line)));
}
