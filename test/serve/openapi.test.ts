import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ProblemCode } from "../../src/serve/contract/problem.ts";
import { ENDPOINTS } from "../../src/serve/endpoints/all.ts";
import { forget, served, type Served } from "./served.ts";

interface Operation {
  readonly summary: string;
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required?: boolean }[];
  readonly requestBody?: { readonly content: Record<string, unknown> };
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
}

let server: Served;
let document: { openapi: string; paths: Record<string, Record<string, Operation>>; components: { schemas: Record<string, unknown> } };
beforeAll(async () => {
  server = await served();
  document = (await server.ask("/api/v1/openapi.json")).json;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const refsIn = (value: unknown, found: string[] = []): string[] => {
  if (Array.isArray(value)) for (const item of value) refsIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [key, part] of Object.entries(value))
      if (key === "$ref") found.push(part as string);
      else refsIn(part, found);
  return found;
};

describe("the OpenAPI document", () => {
  test("is 3.1 and holds every endpoint, and no other", () => {
    expect(document.openapi).toBe("3.1.0");
    const written = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
    expect(written.sort()).toEqual(ENDPOINTS.map(({ method, path }) => `${method} /api/v1${path}`).sort());
  });
  test("every reference leads somewhere, every operation has a name of its own", () => {
    const refs = refsIn(document);
    expect(refs.length).toBeGreaterThan(30);
    for (const ref of new Set(refs)) expect(document.components.schemas[ref.replace("#/components/schemas/", "")], ref).toBeDefined();
    const names = Object.values(document.paths).flatMap((operations) => Object.values(operations).map((o) => o.operationId));
    expect(new Set(names).size).toBe(names.length);
  });
  test.each(ENDPOINTS.map((endpoint) => [`${endpoint.method} ${endpoint.path}`, endpoint] as const))("%s", (_, endpoint) => {
    const operation = document.paths[`/api/v1${endpoint.path}`]?.[endpoint.method] as Operation;
    const parameters = operation.parameters ?? [];
    const inPath = [...endpoint.path.matchAll(/\{(\w+)\}/g)].map((m) => m[1]);
    expect(parameters.filter((p) => p.in === "path").map((p) => p.name)).toEqual(inPath);
    for (const parameter of parameters) {
      if (parameter.in === "path") expect(parameter.required).toBe(true);
      const { type } = (parameter as unknown as { schema: { type?: unknown } }).schema;
      expect(Array.isArray(type) && type.includes("null"), parameter.name).toBe(false);
    }
    expect(operation.summary).not.toBe("");
    expect(endpoint.summary.ar).toMatch(/\p{Script=Arabic}/u);
    expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining([String(endpoint.status ?? 200), "default"]));
    expect(Object.keys(operation.responses["default"]?.content ?? {})).toEqual(["application/problem+json"]);
    const takes = endpoint.body === undefined ? (endpoint.takes ?? []) : ["application/json"];
    expect(Object.keys(operation.requestBody?.content ?? {})).toEqual(takes);
  });
});

describe("the page that shows it", () => {
  test.each(["ar", "en"])("in %s names every endpoint and every problem", async (lang) => {
    const { text, headers } = await server.ask("/api/v1/docs", { headers: { "accept-language": lang } });
    expect(headers["content-type"]).toContain("text/html");
    expect(text).toContain(`<html lang="${lang}" dir="${lang === "ar" ? "rtl" : "ltr"}">`);
    for (const { method, path } of ENDPOINTS) expect(text).toContain(`${method.toUpperCase()} /api/v1${path}<`);
    for (const code of ProblemCode.options) expect(text).toContain(`id="problem-${code}"`);
    expect(text).not.toMatch(/<script|style=|<style|https?:\/\//);
    expect((await server.ask("/api/v1/docs.css")).headers["content-type"]).toContain("text/css");
  });
});
