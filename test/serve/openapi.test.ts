import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProblemCode } from "../../src/serve/contract/problem.ts";
import { ENDPOINTS } from "../../src/serve/endpoints/all.ts";
import { problemsOf } from "../../src/serve/http/openapi/responses.ts";
import { STATUS_OF } from "../../src/serve/http/problem-status.ts";
import { forget, served, type Served } from "./served.ts";

interface Schema {
  readonly type?: string | readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
}
interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema & { readonly "x-description-ar"?: string };
  readonly "x-description-ar"?: string;
}
interface Response {
  readonly description: string;
  readonly "x-description-ar": string;
  readonly "x-problems"?: readonly string[];
  readonly headers?: Record<string, { $ref: string }>;
  readonly content?: Record<string, { schema: { $ref?: string } }>;
}
interface Operation {
  readonly summary: string;
  readonly operationId: string;
  readonly parameters: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly content: Record<string, { schema: unknown; example?: unknown; examples?: Record<string, { value: unknown }> }> };
  readonly responses: Record<string, Response>;
}

let server: Served;
let document: {
  openapi: string;
  info: { description: string };
  security: readonly object[];
  paths: Record<string, Record<string, Operation>>;
  components: Record<"schemas" | "parameters" | "headers" | "securitySchemes", Record<string, unknown>>;
};
beforeAll(async () => {
  server = await served();
  document = (await server.ask("/api/v1/openapi.json")).json;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

/** What a reference within the document leads to. */
const at = (ref: string): unknown =>
  ref
    .slice(2)
    .split("/")
    .reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key.replaceAll("~1", "/").replaceAll("~0", "~")], document);

function* nodesOf(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Readonly<Record<string, unknown>>;
  for (const part of Object.values(value)) yield* nodesOf(part);
}

const operationOf = (endpoint: (typeof ENDPOINTS)[number]): Operation => document.paths[`/api/v1${endpoint.path}`]?.[endpoint.method] as Operation;
const parametersOf = (operation: Operation): readonly Parameter[] =>
  operation.parameters.map((parameter) => ("$ref" in parameter ? (at(parameter.$ref) as Parameter) : parameter));

describe("the OpenAPI document", () => {
  test("is 3.1 and holds every endpoint, and no other", () => {
    expect(document.openapi).toBe("3.1.0");
    const written = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
    expect(written.sort()).toEqual(ENDPOINTS.map(({ method, path }) => `${method} /api/v1${path}`).sort());
  });
  test("every reference leads somewhere, every operation has a name of its own", () => {
    const refs = [...nodesOf(document)].flatMap((node) => (typeof node["$ref"] === "string" ? [node["$ref"]] : []));
    expect(refs.length).toBeGreaterThan(30);
    for (const ref of new Set(refs)) expect(at(ref), ref).toBeDefined();
    const names = Object.values(document.paths).flatMap((operations) => Object.values(operations).map((o) => o.operationId));
    expect(new Set(names).size).toBe(names.length);
  });
  test("schemas are such as JSON Schema knows: types, lists with items, what is required is there, no bounds that contradict", () => {
    const types = new Set(["string", "integer", "number", "boolean", "array", "object", "null"]);
    for (const node of nodesOf(document.components.schemas)) {
      if (typeof node["type"] !== "string" && !Array.isArray(node["type"])) continue;
      for (const type of [node["type"]].flat()) expect(types.has(type as string), JSON.stringify(node)).toBe(true);
      if (node["type"] === "array") expect(node["items"], JSON.stringify(node)).toBeDefined();
      for (const name of (node["required"] as readonly string[] | undefined) ?? []) expect((node["properties"] as object)[name as never], name).toBeDefined();
      expect(node["nullable"]).toBeUndefined();
      if (typeof node["minimum"] === "number" && typeof node["maximum"] === "number") expect(node["minimum"]).toBeLessThanOrEqual(node["maximum"]);
    }
  });
  test("whatever it says in English it says in Arabic", () => {
    for (const node of nodesOf(document)) {
      // A parameter repeats what its schema says.
      const told = node["x-description-ar"] ?? (node["schema"] as Parameter["schema"] | undefined)?.["x-description-ar"];
      if (typeof node["description"] === "string") expect(told, node["description"]).toMatch(/\p{Script=Arabic}/u);
    }
  });
  test("says how one comes in: by the token or as a browser, and on the server's own machine without either", () => {
    expect(document.components.securitySchemes).toMatchObject({
      token: { type: "http", scheme: "bearer" },
      session: { type: "apiKey", in: "cookie", name: "qanat" },
    });
    expect(document.security).toEqual([{}, { token: [] }, { session: [] }]);
  });
  test.each(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))("%s", (_, endpoint) => {
    const operation = operationOf(endpoint);
    const parameters = parametersOf(operation);
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
    expect(parameters.filter((p) => p.in === "path").map((p) => p.name)).toEqual(inPath);
    const names = parameters.map((p) => `${p.in} ${p.name}`);
    expect(new Set(names).size).toBe(names.length);
    for (const parameter of parameters) {
      if (parameter.in === "path") expect(parameter.required).toBe(true);
      expect(parameter.description, parameter.name).toMatch(/[a-z]/);
      expect(typeof parameter.schema.type, parameter.name).toBe("string");
      if (parameter.name === "limit") expect(parameter.schema).toMatchObject({ type: "integer", minimum: 1, default: expect.any(Number) as number });
    }
    expect(names).toContain("header Accept-Language");
    expect(operation.summary).not.toBe("");
    expect(endpoint.summary.ar).toMatch(/\p{Script=Arabic}/u);

    // Each status that may come stands there by itself, with its problems.
    const { responses } = operation;
    const problems = problemsOf(endpoint);
    expect(Object.keys(responses).sort()).toEqual(
      [
        ...new Set([
          String(endpoint.status ?? 200),
          ...(endpoint.also === undefined ? [] : [String(endpoint.also.status)]),
          ...(endpoint.method === "get" && endpoint.answer !== null ? ["304"] : []),
          ...problems.map((code) => String(STATUS_OF[code])),
          "default",
        ]),
      ].sort(),
    );
    for (const [status, response] of Object.entries(responses)) {
      if (status !== "default" && Number(status) < 400) continue;
      expect(response.content, status).toEqual({ "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } });
      for (const code of response["x-problems"] ?? [])
        expect([status, response.description]).toEqual([String(STATUS_OF[code as ProblemCode]), expect.stringContaining(code)]);
    }
    for (const status of ["401", "403", "421", "429", "500", "503"]) expect(responses[status], status).toBeDefined();
    expect(Object.keys(responses["429"]?.headers ?? {})).toEqual(["Retry-After"]);
    expect(Object.keys(responses["401"]?.headers ?? {})).toEqual(["WWW-Authenticate"]);
    if (endpoint.answer !== null) expect(responses[String(endpoint.status ?? 200)]?.headers?.["ETag"]).toBeDefined();
    if (endpoint.method === "post") expect(responses[String(endpoint.status)]?.headers?.["Location"]).toBeDefined();

    const takes = endpoint.body === undefined ? (endpoint.takes ?? []).map(({ type }) => type) : ["application/json"];
    const content = operation.requestBody?.content ?? {};
    expect(Object.keys(content)).toEqual(takes);
    for (const { example, examples } of Object.values(content)) expect(example ?? examples).toBeDefined();
  });
  test("says where If-Match is demanded, and what stands for the same sending", () => {
    const header = (path: string, method: string, name: string): Parameter | undefined =>
      parametersOf(document.paths[`/api/v1${path}`]?.[method] as Operation).find((p) => p.name === name);
    for (const method of ["put", "delete"]) expect(header("/stories/{id}", method, "If-Match")?.required).toBe(true);
    expect(header("/decisions", "post", "If-Match")).toMatchObject({ required: false, description: expect.stringMatching(/428.*412.*undo/) as string });
    expect(header("/reports", "post", "Idempotency-Key")).toMatchObject({
      schema: { minLength: 1, maxLength: 255 },
      description: expect.stringContaining("422") as string,
    });
    expect(header("/contacts", "get", "If-None-Match")).toBeDefined();
  });
  test("says what reports may be: one or a list, lines, a text, a form", () => {
    const { content } = operationOf(ENDPOINTS.find((e) => e.takes !== undefined) as (typeof ENDPOINTS)[number]).requestBody as NonNullable<
      Operation["requestBody"]
    >;
    const report = { $ref: "#/components/schemas/NewReport" };
    expect(content["application/json"]?.schema).toMatchObject({ anyOf: [report, { type: "array", items: report, minItems: 1 }] });
    expect(content["application/x-ndjson"]?.schema).toMatchObject({ type: "string", contentSchema: report });
    expect(content["multipart/form-data"]?.schema).toMatchObject({
      type: "object",
      required: ["files"],
      properties: { files: { type: "array" }, date: {}, outlet: {}, title: {} },
    });
    expect(document.components.schemas["NewReport"]).toMatchObject({ required: ["text"] });
  });
  test("says what the events of a job tell", () => {
    const schema = document.paths["/api/v1/jobs/{id}/events"]?.["get"]?.responses["200"]?.content?.["text/event-stream"]?.schema as unknown as Record<
      string,
      object
    >;
    expect(Object.keys(schema["x-events"] ?? {})).toEqual(["progress", "refused", "done"]);
  });
});

test("each problem has one status, and is refused with it wherever that is", () => {
  const room = join(import.meta.dirname, "../../src/serve");
  const files = readdirSync(room, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
  const refused = files.flatMap((name) =>
    [...readFileSync(join(room, name), "utf8").matchAll(/new Refused\(\s*(\d+),\s*"([\w-]+)"/g)].map(([, status, code]) => ({ name, status, code })),
  );
  expect(refused.length).toBeGreaterThan(30);
  // The page where a browser comes in is no part of the API: it answers a wrong token with 403.
  for (const { name, status, code } of refused)
    if (!name.endsWith("enter.ts")) expect([code, Number(status)], name).toEqual([code, STATUS_OF[code as ProblemCode]]);
});

describe("the page that shows it", () => {
  test.each(["ar", "en"])("in %s names every endpoint and every problem", async (lang) => {
    const { text, headers } = await server.ask("/api/v1/docs", { headers: { "accept-language": lang } });
    expect(headers["content-type"]).toContain("text/html");
    expect(text).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    for (const { method, path } of ENDPOINTS) expect(text).toContain(`${method.toUpperCase()} /api/v1${path}<`);
    expect(text.match(/curl /g)?.length).toBeGreaterThanOrEqual(ENDPOINTS.length);
    for (const operations of Object.values(document.paths))
      for (const { parameters, responses } of Object.values(operations)) {
        for (const parameter of parameters) if ("name" in parameter) expect(text).toContain(`>${parameter.name}</code>`);
        for (const status of Object.keys(responses)) expect(text).toContain(`>${status}</code>`);
      }
    for (const name of Object.keys(document.components.schemas)) expect(text).toContain(`id="schema-${name}"`);
    for (const [, anchor] of text.matchAll(/href="#([^"]+)"/g)) expect(text, anchor).toContain(`id="${anchor}"`);
    // Not one word of the page is an undefined value or a key without its message.
    expect(text).not.toMatch(/undefined|\[object|docs\.\w+</);
    for (const code of ProblemCode.options) expect(text).toContain(`id="problem-${code}"`);
    const links = text.replaceAll("https://example.org", "").replaceAll(server.url, "");
    expect(links).not.toMatch(/<script|style=|<style|https?:\/\/|<[^>]*\son\w+=/);
    const other = lang === "ar" ? "en" : "ar";
    expect((await server.ask(`/api/v1/docs?lang=${other}`, { headers: { "accept-language": lang } })).text).toContain(`<html lang="${other}"`);
    expect((await server.ask("/api/v1/docs.css")).headers["content-type"]).toContain("text/css");
  });
});
