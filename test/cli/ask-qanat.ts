import { CommandFailed } from "../../src/cli/command-failed.ts";
import { type CommandName, COMMANDS } from "../../src/cli/commands.ts";
import { chooseLanguage, languageHint } from "../../src/cli/language.ts";
import { loadSay } from "../../src/cli/messages/say.ts";
import { UsageError } from "../../src/cli/usage-error.ts";
import type { Run } from "../run-qanat.ts";

/**
 * Runs a command in this process, which takes a tenth of the time of one of its own; what it refuses is put in words as `main` does. In English unless the arguments say otherwise. What is
 * printed meanwhile is caught, so that one waits for the other.
 */
export function askQanat(args: readonly string[]): Promise<Run> {
  const asked = last.then(() => ask(args));
  last = asked.catch(() => undefined);
  return asked;
}

let last: Promise<unknown> = Promise.resolve();

async function ask([command, ...args]: readonly string[]): Promise<Run> {
  const all = args.includes("--lang") ? args : [...args, "--lang", "en"];
  const caught = { out: "", err: "" };
  const { stdout, stderr } = process;
  const [write, complain] = [stdout.write, stderr.write];
  stdout.write = (piece: string | Uint8Array) => ((caught.out += piece.toString()), true);
  stderr.write = (piece: string | Uint8Array) => ((caught.err += piece.toString()), true);
  try {
    const code = await (await COMMANDS[command as CommandName]())(all);
    return { code, ...caught };
  } catch (error) {
    if (!(error instanceof UsageError || error instanceof CommandFailed)) throw error;
    const say = await loadSay(chooseLanguage(languageHint(all), {}));
    return { code: error instanceof UsageError ? 2 : 1, out: caught.out, err: `${caught.err}qanat: ${say(error.key, error.values)}\n` };
  } finally {
    stdout.write = write;
    stderr.write = complain;
  }
}
