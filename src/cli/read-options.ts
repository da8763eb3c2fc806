import { parseIsoDay } from "#model/calendar.ts";
import { askedThreads } from "./asked-threads.ts";
import { chooseLanguage } from "./language.ts";
import type { Lang } from "./messages/say.ts";
import { parseOptions } from "./parse-options.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = {
  json: { type: "boolean" },
  full: { type: "boolean" },
  explain: { type: "boolean" },
  lang: { type: "string" },
  date: { type: "string" },
  outlet: { type: "string" },
  threads: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** What `qanat read` was asked to do. */
export interface ReadOptions {
  readonly paths: readonly string[];
  readonly json: boolean;
  /** The digest leaves nothing out. */
  readonly full: boolean;
  /** How one report came to be read as it was, instead of what was read. */
  readonly explain: boolean;
  readonly lang: Lang;
  readonly date: string | null;
  readonly outlet: string | null;
  /** null: as many as there are processors. */
  readonly threads: number | null;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly help: boolean;
}

/** Reads the command line of `qanat read`; throws `UsageError`. */
export function readOptions(args: readonly string[], environment: NodeJS.ProcessEnv): ReadOptions {
  const options = parseOptions(args, OPTIONS);
  const { values, flags, paths } = options;
  const date = values.get("date") ?? null;
  if (date !== null && (date.length !== 10 || parseIsoDay(date) === null)) throw new UsageError("usage.wrong-date", { value: date });
  return {
    paths,
    json: flags.has("json"),
    full: flags.has("full"),
    explain: flags.has("explain"),
    lang: chooseLanguage(values.get("lang"), environment),
    date,
    outlet: values.get("outlet") ?? null,
    threads: askedThreads(options),
    quiet: flags.has("quiet"),
    noColor: flags.has("no-color"),
    help: flags.has("help"),
  };
}
