import { parseIsoDay } from "#model/calendar.ts";
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

/** More threads than any machine of today has processors are a slip of the finger. */
const MOST_THREADS = 512;

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
  const { values, flags, paths } = parseOptions(args, OPTIONS);
  const date = values.get("date") ?? null;
  if (date !== null && (date.length !== 10 || parseIsoDay(date) === null)) throw new UsageError("usage.wrong-date", { value: date });
  const asked = values.get("threads") ?? null;
  const threads = asked === null ? null : Number(asked);
  if (threads !== null && !(/^\d+$/.test(asked as string) && threads >= 1 && threads <= MOST_THREADS))
    throw new UsageError("usage.wrong-threads", { value: asked as string });
  return {
    paths,
    json: flags.has("json"),
    full: flags.has("full"),
    explain: flags.has("explain"),
    lang: chooseLanguage(values.get("lang"), environment),
    date,
    outlet: values.get("outlet") ?? null,
    threads,
    quiet: flags.has("quiet"),
    noColor: flags.has("no-color"),
    help: flags.has("help"),
  };
}
