import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { type IncomingHttpHeaders, type IncomingMessage, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Job } from "../../src/serve/contract/jobs.ts";
import { type ServeOptions, serveRecord } from "../../src/serve/serve-record.ts";

/** The reports of the example story, as JSON Lines. */
export const STORY = readFileSync(join(import.meta.dirname, "../../examples/reports/story.jsonl"), "utf8");

export const STORY_REPORTS = STORY.trim().split("\n").length;

/** Two reports of one meeting, with invented names, that do not agree on how long it took. */
export const DISPUTED = [
  {
    publishedAt: "2025-04-25",
    outlet: "صحيفة الجسر",
    title: "لقاء الدوحة",
    text: "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. واستمر اللقاء ثلاث ساعات. وقال الصفدي إن بلاده تدعم الوساطة.",
  },
  {
    publishedAt: "2025-04-26",
    outlet: "The Lantern",
    title: null,
    text: "أعلنت وزارة الخارجية القطرية أن الوزير نادر الصفدي التقى المبعوث الأممي لارس نيلسن في الدوحة يوم الخميس، واستمر اللقاء ساعة واحدة.",
  },
]
  .map((report) => `${JSON.stringify(report)}\n`)
  .join("");

/** What came back. */
export interface Answered {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
  // oxlint-disable-next-line typescript/no-explicit-any -- what a test expects of an answer it says itself
  readonly json: any;
}

export interface Sent {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
}

/** A server on a record in a folder of its own. */
export interface Served {
  readonly url: string;
  readonly folder: string;
  readonly link: string | null;
  readonly token: string | null;
  /** What the server told whoever runs it. */
  readonly told: readonly string[];
  ask(path: string, sent?: Sent): Promise<Answered>;
  /** Gives reports, and waits until they are taken in. */
  takeIn(lines: string): Promise<Job>;
  /** Waits until a job is over. */
  over(job: string): Promise<Job>;
  close(): Promise<void>;
}

/** Rates that no test but that of rates meets. */
const FREE = { burst: 100_000, perSecond: 100_000 };

/** Serves a record, a new one where no folder is named. */
export async function served(options: Partial<ServeOptions> = {}): Promise<Served> {
  const folder = options.folder ?? mkdtempSync(join(tmpdir(), "qanat-serve-"));
  const told: string[] = [];
  const serving = await serveRecord({
    host: "127.0.0.1",
    port: 0,
    otherPorts: 0,
    publicNames: [],
    newToken: false,
    author: "tester",
    version: "0.0.0",
    tell: (line) => told.push(line),
    rates: { reads: FREE, writes: FREE, entries: FREE },
    ...options,
    folder,
  });
  const ask = (path: string, sent: Sent = {}): Promise<Answered> => send(serving.url, path, sent);
  const over = async (job: string): Promise<Job> => {
    for (;;) {
      const { json } = await ask(`/api/v1/jobs/${job}`);
      if (json.state === "done" || json.state === "failed") return json as Job;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  };
  return {
    url: serving.url,
    folder,
    link: serving.link,
    token: serving.token,
    told,
    ask,
    over,
    takeIn: async (lines) =>
      over((await ask("/api/v1/reports", { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: lines })).json.job as string),
    close: () => serving.close(),
  };
}

/** Sends a request as it is: any header, any path. */
export async function send(url: string, path: string, { method = "GET", headers = {}, body }: Sent): Promise<Answered> {
  const { hostname, port } = new URL(url);
  const asking = request({ host: hostname, port, path, method, headers: { connection: "close", ...headers } });
  // A server that has said no may close the line before all is sent.
  asking.on("error", () => undefined);
  asking.end(body);
  const [response] = (await once(asking, "response")) as [IncomingMessage];
  const pieces: Buffer[] = [];
  for await (const piece of response) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  return {
    status: response.statusCode ?? 0,
    headers: response.headers,
    text,
    json: /json/.test(response.headers["content-type"] ?? "") && response.headers["content-encoding"] === undefined && text !== "" ? JSON.parse(text) : null,
  };
}

export const forget = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Sends JSON. */
export const sending = (value: unknown, headers: Readonly<Record<string, string>> = {}): Sent => ({
  method: "POST",
  headers: { "content-type": "application/json", ...headers },
  body: JSON.stringify(value),
});
