import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { NewReport } from "../../src/serve/contract/jobs.ts";
import { ENDPOINTS } from "../../src/serve/endpoints/all.ts";
import type { AnyEndpoint } from "../../src/serve/http/endpoint.ts";
import { addressOf } from "../../src/serve/http/openapi/curl.ts";
import { problemsOf } from "../../src/serve/http/openapi/responses.ts";
import { STATUS_OF } from "../../src/serve/http/problem-status.ts";
import { INTAKE_BODIES } from "../../src/serve/intake/intake-bodies.ts";
import { type Answered, forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
let job: string;
beforeAll(async () => {
  server = await served();
  job = (await server.takeIn(STORY)).id;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

/** Story first kept, then asked for, then removed: the examples are of one story. */
const ORDER = ["post", "get", "put", "delete"];
const IN_ORDER = [...ENDPOINTS].sort((a, b) => ORDER.indexOf(a.method) - ORDER.indexOf(b.method));
const byName = (endpoint: AnyEndpoint): string => `${endpoint.method} ${endpoint.path}`;

/** The ETag that stands for `ETAG` in an example: of the story or the contact that it names. */
async function tagFor(endpoint: AnyEndpoint): Promise<string> {
  const at = endpoint.path === "/decisions" ? "/api/v1/contacts/31313fab1d7c0546.0" : addressOf(endpoint);
  return (await server.ask(at)).headers.etag as string;
}

async function askExample(endpoint: AnyEndpoint): Promise<Answered> {
  const { method, heeds = [], example, path } = endpoint;
  const address = path.startsWith("/jobs/") ? addressOf({ path, example: { params: { id: job } } }) : addressOf(endpoint);
  const headers: Record<string, string> = {};
  for (const header of heeds)
    if (header.required || example.sends?.includes(header.name)) headers[header.name] = header.example === '"ETAG"' ? await tagFor(endpoint) : header.example;
  if (example.body !== undefined) return server.ask(address, { ...sending(example.body, headers), method: method.toUpperCase() });
  const [taken] = endpoint.takes ?? [];
  if (taken !== undefined) return server.ask(address, sending(Object.values(taken.examples)[0]?.value, headers));
  return server.ask(address, { method: method.toUpperCase(), headers });
}

describe("the example of each endpoint is answered as the document says", () => {
  test.each(IN_ORDER.map((endpoint) => [byName(endpoint), endpoint] as const))("%s", async (_, endpoint) => {
    const { status, headers, json, text } = await askExample(endpoint);
    expect(status, text).toBe(endpoint.status ?? 200);
    if (endpoint.media !== undefined) expect(headers["content-type"]).toContain(endpoint.media.type);
    if (endpoint.answer === null) return;
    const checked = endpoint.answer.safeParse(json);
    expect(checked.error?.issues).toBeUndefined();
    expect(checked.data).toEqual(json);
    expect(headers.etag).toMatch(/^"[\w.-]+"$/);
    if (endpoint.method === "post") expect((await server.ask(headers.location as string)).status).toBe(200);
    // An example that finds nothing shows nothing.
    for (const list of ["items", "marks", "weeks", "nodes", "lines"]) if (Array.isArray(json[list])) expect(json[list].length, list).toBeGreaterThan(0);
  });
});

describe("other bodies that the document shows are taken as the first one is", () => {
  const cases = ENDPOINTS.flatMap((endpoint) =>
    Object.entries(endpoint.otherBodies ?? {}).map(([name, { value }]) => [`${byName(endpoint)}: ${name}`, endpoint, value] as const),
  );
  test.each(cases)("%s", async (_, endpoint, value) => {
    const { status, json, text } = await server.ask(addressOf(endpoint), { ...sending(value), method: endpoint.method.toUpperCase() });
    expect(status, text).toBe(endpoint.status ?? 200);
    expect(endpoint.answer?.safeParse(json).data).toEqual(json);
  });
});

describe("what the document says that reports may be is taken in", () => {
  const fields = (value: Record<string, unknown>): FormData => {
    const form = new FormData();
    for (const [name, part] of Object.entries(value))
      if (Array.isArray(part)) for (const text of part) form.append(name, new File([text as string], "a.txt"));
      else form.append(name, part as string);
    return form;
  };
  const cases = INTAKE_BODIES.flatMap(({ type, examples }) => Object.entries(examples).map(([name, { value }]) => [type, name, value] as const));
  test.each(cases)("%s: %s", async (type, _, value) => {
    const form = type === "multipart/form-data" ? new Response(fields(value as Record<string, unknown>)) : null;
    const body = form === null ? (typeof value === "string" ? value : JSON.stringify(value)) : new Uint8Array(await form.arrayBuffer());
    const { status, json } = await server.ask("/api/v1/reports", {
      method: "POST",
      headers: { "content-type": form?.headers.get("content-type") ?? type },
      body,
    });
    expect(status).toBe(202);
    const { counts, refusals } = await server.over(json.job);
    expect(refusals).toEqual([]);
    expect(counts.added + counts.known).toBeGreaterThan(0);
  });
  test("and its reports are reports", () => {
    for (const { type, examples } of INTAKE_BODIES)
      for (const { value } of Object.values(examples)) {
        const reports =
          type === "application/json"
            ? [value].flat()
            : type === "application/x-ndjson"
              ? (value as string)
                  .trim()
                  .split("\n")
                  .map((line) => JSON.parse(line))
              : [];
        for (const report of reports) expect(NewReport.strict().safeParse(report).error).toBeUndefined();
      }
  });
});

describe("what is refused is refused with a status and a problem that the document names", () => {
  const story = { names: { ar: "أ", en: "a" } };
  const key = { "idempotency-key": "refused-twice" };
  test.each<[string, string, string, Parameters<Served["ask"]>[1]?]>([
    ["get /contacts", "query-invalid", "/contacts?x=1"],
    ["get /contacts", "cursor-invalid", "/contacts?cursor=x"],
    ["get /contacts", "not-found", "/contacts?story=none"],
    ["get /contacts", "host-refused", "/contacts", { headers: { host: "evil.example" } }],
    ["get /contacts", "origin-refused", "/contacts", { headers: { origin: "https://evil.example" } }],
    ["get /search", "no-words", "/search?q=-x"],
    ["get /actors/{id}", "not-found", "/actors/zzz"],
    ["get /jobs/{id}/events", "not-found", "/jobs/zzz/events"],
    ["get /stories/{id}", "not-found", "/stories/zzz"],
    ["get /decisions", "not-found", "/decisions?contact=zzz"],
    ["post /stories", "body-invalid", "/stories", sending({})],
    ["post /stories", "json-broken", "/stories", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
    ["post /stories", "encoding-wrong", "/stories", { method: "POST", headers: { "content-type": "application/json" }, body: Buffer.from([0x22, 0xc8, 0x22]) }],
    ["post /stories", "media-type-unsupported", "/stories", { method: "POST", body: "x" }],
    ["post /stories", "body-too-large", "/stories", sending({ ...story, id: "x".repeat(300_000) })],
    ["post /stories", "id-taken", "/stories", sending({ ...story, id: "taken" })],
    ["put /stories/{id}", "if-match-missing", "/stories/taken", { ...sending(story), method: "PUT" }],
    ["put /stories/{id}", "changed-since", "/stories/taken", { ...sending(story, { "if-match": '"old"' }), method: "PUT" }],
    ["put /stories/{id}", "not-found", "/stories/none", { ...sending(story, { "if-match": '"old"' }), method: "PUT" }],
    ["delete /stories/{id}", "if-match-missing", "/stories/taken", { method: "DELETE" }],
    ["delete /stories/{id}", "changed-since", "/stories/taken", { method: "DELETE", headers: { "if-match": '"old"' } }],
    ["post /decisions", "body-invalid", "/decisions", sending({})],
    ["post /decisions", "not-found", "/decisions", sending({ action: { type: "undo", decision: 999 } })],
    ["post /decisions", "if-match-missing", "/decisions", sending(ENDPOINTS.find((e) => e.path === "/decisions" && e.method === "post")?.example.body)],
    ["post /reports", "query-invalid", "/reports?date=soon", sending({ text: "x" })],
    ["post /reports", "media-type-unsupported", "/reports", { method: "POST", body: "x" }],
    ["post /reports", "json-broken", "/reports", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }],
    ["post /reports", "key-invalid", "/reports", sending({ text: "x" }, { "idempotency-key": "two words" })],
    ["post /reports", "key-reused", "/reports", sending({ text: "y" }, key)],
  ])("%s: %s", async (name, code, path, sent) => {
    if (code === "id-taken") await server.ask("/api/v1/stories", sent);
    if (code === "key-reused") await server.over((await server.ask("/api/v1/reports", sending({ text: "x" }, key))).json.job);
    const { status, json } = await server.ask(`/api/v1${path}`, sent);
    expect(json).toMatchObject({ code, status: STATUS_OF[code as keyof typeof STATUS_OF] });
    expect(status).toBe(json.status);
    const endpoint = ENDPOINTS.find((e) => byName(e) === name) as AnyEndpoint;
    expect(problemsOf(endpoint)).toContain(code);
  });
});

test("nothing went wrong that nobody foresaw", () => {
  expect(server.told).toEqual([]);
});
