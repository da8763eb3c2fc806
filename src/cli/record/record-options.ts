import { chooseLanguage } from "../language.ts";
import type { Lang } from "../messages/say.ts";
import { type OptionKinds, type Options, parseOptions } from "../parse-options.ts";
import { dataFolder } from "./data-folder.ts";
import type { Setting } from "./setting.ts";

const EVERYWHERE = {
  json: { type: "boolean" },
  full: { type: "boolean" },
  lang: { type: "string" },
  data: { type: "string" },
  quiet: { type: "boolean", short: "q" },
  "no-color": { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const satisfies OptionKinds;

/** What every command over the record is asked, and what else stood on its command line. */
export interface RecordOptions extends Options {
  readonly json: boolean;
  /** Nothing is shortened. */
  readonly full: boolean;
  readonly lang: Lang;
  readonly folder: Setting<string>;
  readonly quiet: boolean;
  readonly noColor: boolean;
  readonly help: boolean;
}

/** Reads the command line of a command over the record that has these options of its own; throws `UsageError`. */
export function recordOptions(args: readonly string[], own: OptionKinds, environment: NodeJS.ProcessEnv): RecordOptions {
  const options = parseOptions(args, { ...EVERYWHERE, ...own });
  const { flags, values } = options;
  return {
    ...options,
    json: flags.has("json"),
    full: flags.has("full"),
    lang: chooseLanguage(values.get("lang"), environment),
    folder: dataFolder(values.get("data"), environment),
    quiet: flags.has("quiet"),
    noColor: flags.has("no-color"),
    help: flags.has("help"),
  };
}
