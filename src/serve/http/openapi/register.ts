import type { OpenAPIHono } from "@hono/zod-openapi";
import { BASE } from "../base.ts";
import type { AnyEndpoint } from "../endpoint.ts";
import { curlOf } from "./curl.ts";
import { headersAsked, parameterRef } from "./headers.ts";
import { responsesOf } from "./responses.ts";

type RouteConfig = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

/** Writes an endpoint into the OpenAPI document. */
export function register(app: OpenAPIHono, endpoint: AnyEndpoint): void {
  const { method, path, summary, note, params, query, answer, heeds = [] } = endpoint;
  const content = contentOf(endpoint);
  const config = {
    method,
    path: BASE + path,
    summary: summary.en,
    "x-summary-ar": summary.ar,
    ...(note === undefined ? {} : { description: note.en, "x-description-ar": note.ar }),
    operationId: `${method}${path.replace(/[{}]/g, "").replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [path.split("/")[1] as string],
    "x-codeSamples": [{ lang: "Shell", label: "curl", source: curlOf(endpoint) }],
    parameters: [...headersAsked(heeds), parameterRef("AcceptLanguage"), ...(method === "get" && answer !== null ? [parameterRef("IfNoneMatch")] : [])],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(content === null ? {} : { body: { content, required: true } }),
    },
    responses: responsesOf(endpoint),
  };
  app.openAPIRegistry.registerPath(config as unknown as RouteConfig);
}

/** What a body may be, by its media type; null where none is taken. */
function contentOf({ body, takes, example, otherBodies }: AnyEndpoint): Readonly<Record<string, object>> | null {
  if (body !== undefined && otherBodies === undefined) return { "application/json": { schema: body, example: example.body } };
  if (body !== undefined) return { "application/json": { schema: body, examples: { first: { value: example.body }, ...otherBodies } } };
  return takes === undefined
    ? null
    : Object.fromEntries(takes.map(({ type, schema, examples, encoding }) => [type, { schema, examples, ...(encoding === undefined ? {} : { encoding }) }]));
}
