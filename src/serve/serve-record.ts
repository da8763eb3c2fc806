import type { Server } from "node:http";
import { availableParallelism } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { createAdaptorServer } from "@hono/node-server";
import { loadBase } from "#knowledge/base.ts";
import { loadOfficeTitles } from "#knowledge/office-titles.ts";
import { makeLocatePlace } from "#knowledge/place-finder.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import { namesOfBase } from "#record/findings/sentences/names.ts";
import { openStore } from "#store/open-store.ts";
import { Access } from "./access/access.ts";
import { isLoopbackHost } from "./guards/addresses.ts";
import { ENTRY, Guard, type Rates, USUAL_RATES } from "./guards/guard.ts";
import { makeApp } from "./http/app.ts";
import { ANSWER_MS } from "./http/limits.ts";
import { ContactIndex } from "./index/contact-index.ts";
import { JobFolder } from "./jobs/job-folder.ts";
import { Jobs } from "./jobs/jobs.ts";
import { readBench } from "./pages/bench-files.ts";
import { listen } from "./listen.ts";
import { checkAlone, forgetServing, newMark, noteServing } from "./serving-file.ts";
import { Writer } from "./writing/writer.ts";

/** How to serve. */
export interface ServeOptions {
  /** Where the record lies. */
  readonly folder: string;
  /** An address or name of this machine. */
  readonly host: string;
  /** 0: any that is free. */
  readonly port: number;
  /** How many ports after it may be tried where it is taken. */
  readonly otherPorts: number;
  /** Further names under which the server may be asked: those of a proxy before it. With any of them it is open to others, wherever it listens. */
  readonly publicNames: readonly string[];
  /** Whether the token is to be a new one. */
  readonly newToken: boolean;
  /** In whose name decisions are made where none is given. */
  readonly author: string;
  readonly version: string;
  /** Tells whoever runs the server what went wrong. */
  readonly tell: (line: string) => void;
  readonly rates?: Rates;
  /** What a question may take, in milliseconds. */
  readonly answerMs?: number;
  /** Where the built workbench is. */
  readonly bench?: string;
}

/** A server that runs. */
export interface Serving {
  /** Where it is, without a slash at the end. */
  readonly url: string;
  /** Where the server is open to others: a link that lets one browser in, and the token where it was just made. */
  readonly link: string | null;
  readonly token: string | null;
  /** Ends it: open requests are answered, a batch of reports that is under way is rolled back and taken in at the next start. */
  close(): Promise<void>;
}

const BENCH = fileURLToPath(new URL("../../web/dist/", import.meta.url));
/** How long a request may take to come in, and its headers, and how long a quiet connection is kept, in milliseconds. */
const REQUEST_MS = 120_000;
const HEADERS_MS = 15_000;
const QUIET_MS = 70_000;
/** A question with all its conditions takes a few hundred. */
const HEADER_BYTES = 16 * 1024;
/** Open requests have so long to be answered when the server ends, in milliseconds. */
const GRACE_MS = 3_000;

/** Serves a record. Throws `AlreadyServed`, `PortTaken`, what the system says where it cannot listen, and the classes of the store. */
export async function serveRecord(options: ServeOptions): Promise<Serving> {
  const now = (): string => new Date().toISOString();
  const serving = join(options.folder, "serving.json");
  await checkAlone(serving);
  // Who has a name for others has a proxy before the server: all that comes through it comes from this machine.
  const open = !isLoopbackHost(options.host) || options.publicNames.length > 0;
  const store = await openStore(options.folder);
  const { access, token } = open ? Access.open(join(options.folder, "access.json"), options.newToken, now) : { access: null, token: null };
  const index = new ContactIndex(store, now);
  const writer = new Writer({ folder: options.folder, threads: Math.max(1, availableParallelism() - 1) }, () => index.expire());
  const jobs = new Jobs(new JobFolder(join(options.folder, "jobs")), writer, now, options.tell);
  const { author, version, tell } = options;
  const [base, topics, offices] = [loadBase(), loadTopicNames(), loadOfficeTitles()];
  const names = namesOfBase(base, makeLocatePlace(base), topics, offices);
  const desk = { store, base, topics, offices, names, index, writer, jobs, author, version, now };
  const guard = new Guard(access, options.publicNames, options.rates ?? USUAL_RATES);
  const mark = newMark();
  const app = makeApp({ desk, guard, access, files: readBench(options.bench ?? BENCH), mark, answerMs: options.answerMs ?? ANSWER_MS, tell });
  const server = createAdaptorServer({
    fetch: app.fetch,
    serverOptions: { requestTimeout: REQUEST_MS, headersTimeout: HEADERS_MS, keepAliveTimeout: QUIET_MS, maxHeaderSize: HEADER_BYTES },
  }) as Server;
  const end = async (): Promise<void> => {
    jobs.end();
    await closed(server);
    await writer.end();
    await jobs.idle();
    await store.close();
  };
  try {
    const url = await listen(server, options);
    noteServing(serving, { url, mark });
    writer.warm();
    // Nobody waits for what can be made before the first question.
    index.gaps().catch((error: unknown) => tell(`serve: ${String(error)}`));
    return { url, link: access === null ? null : `${url}${ENTRY}?link=${access.newLink()}`, token, close: () => end().finally(() => forgetServing(serving)) };
  } catch (error) {
    await end();
    throw error;
  }
}

/** Takes no more connections, waits a moment for those that are open, and cuts the rest. */
function closed(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const cut = setTimeout(() => server.closeAllConnections(), GRACE_MS);
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}
