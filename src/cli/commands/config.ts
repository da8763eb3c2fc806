import { availableParallelism } from "node:os";
import { isolated } from "#text/wording/safe-text.ts";
import { jsonLine } from "../json-line.ts";
import { type Key, loadSay, type Say } from "../messages/say.ts";
import { print } from "../output.ts";
import { author } from "../record/author.ts";
import { atMost } from "../record/one-argument.ts";
import { recordOptions, type RecordOptions } from "../record/record-options.ts";
import type { Setting } from "../record/setting.ts";
import { askedThreads } from "../asked-threads.ts";

const OPTIONS = { author: { type: "string" }, threads: { type: "string" } } as const;

/** `qanat config`: every setting with its value and where that comes from. Opens no record. */
export async function config(args: readonly string[]): Promise<number> {
  const options = recordOptions(args, OPTIONS, process.env);
  const say = await loadSay(options.lang);
  if (options.help) {
    await print(say("help.config"));
    return 0;
  }
  atMost(options, 0);
  const settings = settingsOf(options, process.env);
  for (const [key, { value, from, name }] of Object.entries(settings)) {
    if (options.json) await print(jsonLine({ setting: key, value, from, name }));
    else
      await print(
        `${say(`config.${key}` as Key)}: ${isolated(valueWords(value, say), say.lang)} (${say(`config.from.${from}`, { name: isolated(name ?? "", say.lang) })})\n`,
      );
  }
  return 0;
}

const valueWords = (value: string | number | boolean, say: Say): string =>
  typeof value === "boolean" ? say(value ? "config.on" : "config.off") : String(value);

function settingsOf(options: RecordOptions, environment: NodeJS.ProcessEnv): Readonly<Record<string, Setting<string | number | boolean>>> {
  const threads = askedThreads(options);
  return {
    data: options.folder,
    language: languageOf(options, environment),
    author: author(options.values.get("author"), environment),
    colour: colourOf(options, environment),
    threads: threads === null ? { value: availableParallelism(), from: "default", name: null } : { value: threads, from: "flag", name: "--threads" },
  };
}

function languageOf({ lang, values }: RecordOptions, environment: NodeJS.ProcessEnv): Setting<string> {
  if (values.has("lang")) return { value: lang, from: "flag", name: "--lang" };
  const name = ["LC_ALL", "LC_MESSAGES", "LANG"].find((variable) => (environment[variable] ?? "") !== "");
  return name === undefined ? { value: lang, from: "default", name: null } : { value: lang, from: "environment", name };
}

function colourOf({ noColor }: RecordOptions, environment: NodeJS.ProcessEnv): Setting<boolean> {
  if (noColor) return { value: false, from: "flag", name: "--no-color" };
  if ((environment["NO_COLOR"] ?? "") !== "") return { value: false, from: "environment", name: "NO_COLOR" };
  return { value: process.stdout.isTTY === true, from: "default", name: null };
}
