import type { Lang } from "./messages/say.ts";
import { UsageError } from "./usage-error.ts";

/** The language asked for, else that of the environment, else English. Throws `UsageError` for one that is not spoken. */
export function chooseLanguage(asked: string | undefined, environment: NodeJS.ProcessEnv): Lang {
  if (asked === "ar" || asked === "en") return asked;
  if (asked !== undefined) throw new UsageError("usage.wrong-lang", { value: asked });
  // As in POSIX, the first that is set decides.
  const set = [environment["LC_ALL"], environment["LC_MESSAGES"], environment["LANG"]].find((value) => value !== undefined && value !== "");
  return set !== undefined && /^ar([_.@-]|$)/i.test(set) ? "ar" : "en";
}

/** What `--lang` says before the command line is checked, so that complaints about it are in the right language. */
export function languageHint(args: readonly string[]): string | undefined {
  const at = args.lastIndexOf("--lang");
  const asked = at >= 0 ? args[at + 1] : args.findLast((arg) => arg.startsWith("--lang="))?.slice("--lang=".length);
  return asked === "ar" || asked === "en" ? asked : undefined;
}
