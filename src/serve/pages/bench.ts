import type { Lang } from "#text/wording/say.ts";
import { SAY } from "../messages/say.ts";
import { type BenchFile } from "./bench-files.ts";
import { escaped, page } from "./page.ts";

const INDEX = "/index.html";
const HASHED = "/assets/";

/** The workbench: its files, and its one page for the address of every view. Null where there is nothing of that name. */
export async function bench(files: ReadonlyMap<string, BenchFile>, request: Request, path: string, lang: Lang): Promise<Response | null> {
  const file = files.get(path);
  if (file !== undefined) return send(file, request);
  if (path.startsWith(HASHED) || !wantsPage(request.headers)) return null;
  const index = files.get(INDEX);
  if (index !== undefined) return send(index, request);
  return path === "/"
    ? page(lang, "Qanat", "/enter.css", `<p>${escaped(SAY[lang]("bench.none"))} <a href="/api/v1/docs"><code>/api/v1/docs</code></a></p>`)
    : null;
}

/** Whether a page is asked for: an address that somebody opens, not a picture or a script that is missing. */
function wantsPage(headers: Headers): boolean {
  const destination = headers.get("sec-fetch-dest");
  return destination === null ? /text\/html|^\*\/\*/.test(headers.get("accept") ?? "*/*") : destination === "document";
}

async function send(file: BenchFile, { headers }: Request): Promise<Response> {
  if (headers.get("if-none-match")?.includes(file.tag) === true) return new Response(null, { status: 304, headers: file.headers });
  const compressed = /\bbr\b/.test(headers.get("accept-encoding") ?? "") ? await file.compressed() : null;
  const body = compressed ?? file.body;
  const coding = compressed === null ? {} : { "content-encoding": "br" };
  return new Response(body as Uint8Array<ArrayBuffer>, { headers: { ...file.headers, ...coding, "content-length": String(body.length) } });
}
