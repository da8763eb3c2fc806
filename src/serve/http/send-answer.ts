import type { MadeAnswer } from "./made-answer.ts";

/** What is added to the tag of a compressed body: another form of the same answer. */
const COMPRESSED = "-gz";

/** Tags as a request lists them: bare, whichever form of the answer they were given for. */
export const tagsIn = (header: string | null): readonly string[] =>
  (header ?? "").split(",").map((tag) =>
    tag
      .trim()
      .replace(/^W\//, "")
      .replace(/^"(.*)"$/, "$1")
      .replace(/-gz$/, ""),
  );

/** Sends an answer, compressed where that is asked for and worth it; `304` where who asks has it already. `near`: who asks is on this machine, and waits for no compressing. */
export async function sendAnswer(made: MadeAnswer, request: Headers, near: boolean, status: number, more: Readonly<Record<string, string>>): Promise<Response> {
  const takesGzip = /\bgzip\b/.test(request.get("accept-encoding") ?? "");
  const compressed = !takesGzip ? null : near ? made.compressedByNow() : await made.compressed();
  const headers: Record<string, string> = {
    etag: `"${made.tag}${compressed === null ? "" : COMPRESSED}"`,
    "cache-control": "private, no-cache",
    vary: "Accept-Encoding",
    ...more,
  };
  if (status === 200 && tagsIn(request.get("if-none-match")).some((tag) => tag === made.tag || tag === "*"))
    return new Response(null, { status: 304, headers });
  const body = compressed ?? made.body;
  headers["content-type"] = "application/json; charset=utf-8";
  headers["content-length"] = String(body.length);
  if (compressed !== null) headers["content-encoding"] = "gzip";
  return new Response(body as Uint8Array<ArrayBuffer>, { status, headers });
}
