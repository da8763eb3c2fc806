import { once } from "node:events";
import { readFileSync } from "node:fs";
import { serveRecord, type Serving } from "#serve/serve-record.ts";
import { PortTaken } from "#serve/listen.ts";
import { AlreadyServed } from "#serve/serving-file.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { CommandFailed } from "../command-failed.ts";
import { jsonLine } from "../json-line.ts";
import { loadSay, type Say } from "../messages/say.ts";
import { hasBrowser, openBrowser } from "../open-browser.ts";
import { print } from "../output.ts";
import { listOf } from "../record/asked-value.ts";
import { author } from "../record/author.ts";
import { atMost } from "../record/one-argument.ts";
import { type RecordOptions, recordOptions } from "../record/record-options.ts";
import { storeFailure } from "../record/store-failure.ts";
import { UsageError } from "../usage-error.ts";

const OPTIONS = {
  port: { type: "string" },
  host: { type: "string" },
  "public-name": { type: "string" },
  "new-token": { type: "boolean" },
  open: { type: "boolean" },
  "no-open": { type: "boolean" },
  author: { type: "string" },
} as const;

const USUAL_HOST = "127.0.0.1";
/** No other program that people of this trade run is known to use it. */
const USUAL_PORT = 4617;
/** Where no port is asked for, so many after the usual one are tried. */
const OTHER_PORTS = 20;
const GREATEST_PORT = 65_535;

/** `qanat serve`: the workbench and the API, until it is ended. */
export async function serve(args: readonly string[]): Promise<number> {
  const options = recordOptions(args, OPTIONS, process.env);
  const say = await loadSay(options.lang);
  if (options.help) {
    await print(say("help.serve"));
    return 0;
  }
  atMost(options, 0);
  const port = askedPort(options.values.get("port"));
  const opens = !options.flags.has("no-open") && (options.flags.has("open") || hasBrowser(process));
  try {
    const serving = await start(options, port);
    // From here on an end is asked for by a signal; it may come while the lines below are printed.
    const ended = Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    await announce(serving, options, say);
    if (opens) openBrowser(serving.link ?? serving.url);
    await ended;
    await serving.close();
    if (!options.quiet) process.stderr.write(`qanat: ${say("serve.ended")}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof AlreadyServed)) throw failure(error, options, port);
    await print(`${say("serve.already", { folder: isolated(options.folder.value, say.lang), url: error.url })}\n`);
    if (opens) openBrowser(error.url);
    return 0;
  }
}

function askedPort(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (!/^\d{1,5}$/.test(value) || Number(value) > GREATEST_PORT) throw new UsageError("usage.wrong-port", { value });
  return Number(value);
}

function start(options: RecordOptions, port: number | null): Promise<Serving> {
  const { version } = JSON.parse(readFileSync(new URL("../../../package.json", import.meta.url), "utf8")) as { version: string };
  return serveRecord({
    folder: options.folder.value,
    host: options.values.get("host") ?? USUAL_HOST,
    port: port ?? USUAL_PORT,
    otherPorts: port === null ? OTHER_PORTS : 0,
    publicNames: listOf(options.values.get("public-name")),
    newToken: options.flags.has("new-token"),
    author: author(options.values.get("author"), process.env).value,
    version,
    tell: (line) => void process.stderr.write(`qanat: ${line}\n`),
  });
}

async function announce({ url, link, token }: Serving, options: RecordOptions, say: Say): Promise<void> {
  if (options.json) {
    await print(jsonLine({ url, link, token }));
    return;
  }
  // Without invisible signs of direction: they would be copied along.
  await print(`${say("serve.at", { url })}\n`);
  if (token !== null) await print(`${say("serve.token", { token })}\n`);
  if (link !== null) await print(`${say("serve.link", { link })}\n`);
  if (options.quiet) return;
  if (link !== null) await print(`${say("serve.unencrypted")}\n`);
  await print(`${say("serve.folder", { folder: isolated(options.folder.value, say.lang) })}\n${say("serve.stop")}\n`);
}

function failure(error: unknown, options: RecordOptions, port: number | null): unknown {
  if (error instanceof PortTaken) return new CommandFailed("failed.port-taken", { port: error.port });
  if (error instanceof Error && "syscall" in error && (error.syscall === "listen" || error.syscall === "getaddrinfo"))
    return new CommandFailed("failed.cannot-listen", {
      host: options.values.get("host") ?? USUAL_HOST,
      port: port ?? USUAL_PORT,
      code: "code" in error ? String(error.code) : "?",
    });
  return storeFailure(error, options.folder.value);
}
