import { CommandFailed } from "./command-failed.ts";
import { COMMANDS, isCommand } from "./commands.ts";
import { chooseLanguage, languageHint } from "./language.ts";
import { loadSay } from "./messages/say.ts";
import { endOnBrokenOutput } from "./output.ts";
import { parseOptions } from "./parse-options.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { UsageError } from "./usage-error.ts";

const OPTIONS = { help: { type: "boolean", short: "h" }, version: { type: "boolean", short: "V" }, lang: { type: "string" } } as const;

/** Runs the command line; the answer is the exit code: 0 done, 1 some input refused, 2 wrong usage. */
export async function main(args: readonly string[]): Promise<number> {
  const speak = (): ReturnType<typeof loadSay> => loadSay(chooseLanguage(languageHint(args), process.env));
  endOnBrokenOutput(speak);
  const command = args[0];
  try {
    if (isCommand(command)) return await (await COMMANDS[command]())(args.slice(1));
    return await withoutCommand(args);
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandFailed)) throw error;
    const say = await speak();
    const values = Object.fromEntries(
      Object.entries(error.values).map(([name, value]) => [name, typeof value === "number" ? value : isolated(value, say.lang)]),
    );
    process.stderr.write(`qanat: ${say(error.key, values)}\n`);
    if (error instanceof CommandFailed) return 1;
    process.stderr.write(`${say("usage.see-help", { command: isCommand(command) ? `${command} ` : "" })}\n`);
    return 2;
  }
}

async function withoutCommand(args: readonly string[]): Promise<number> {
  const { flags, values, paths } = parseOptions(args, OPTIONS);
  const say = await loadSay(chooseLanguage(values.get("lang"), process.env));
  if (flags.has("version")) {
    const { readFileSync } = await import("node:fs");
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8")) as { version: string };
    process.stdout.write(`${version}\n`);
    return 0;
  }
  if (flags.has("help")) {
    process.stdout.write(say("help.main"));
    return 0;
  }
  const command = paths[0];
  if (command === undefined) throw new UsageError("usage.no-command");
  throw new UsageError("usage.unknown-command", { command });
}
