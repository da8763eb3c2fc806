import type { OpenAPIHono } from "@hono/zod-openapi";
import { Problem } from "../contract/problem.ts";
import type { AnyEndpoint } from "./endpoint.ts";
import { BASE } from "./base.ts";

type RouteConfig = Parameters<OpenAPIHono["openAPIRegistry"]["registerPath"]>[0];

const PROBLEM = "application/problem+json";

/** Writes an endpoint into the OpenAPI document. */
export function register(
  app: OpenAPIHono,
  { method, path, summary, params, query, body, takes, heeds, answer, status = 200, media, refuses }: AnyEndpoint,
): void {
  const content =
    body === undefined ? Object.fromEntries((takes ?? []).map((type) => [type, { schema: { type: "string" } }])) : { "application/json": { schema: body } };
  const described = answer === null ? (media === undefined ? {} : { [media]: { schema: { type: "string" } } }) : { "application/json": { schema: answer } };
  const config = {
    method,
    path: BASE + path,
    summary: summary.en,
    "x-summary-ar": summary.ar,
    operationId: `${method}${path.replace(/[{}]/g, "").replace(/(?:^|[/-])(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: [path.split("/")[1] as string],
    request: {
      ...(params === undefined ? {} : { params }),
      ...(query === undefined ? {} : { query }),
      ...(Object.keys(content).length === 0 ? {} : { body: { content, required: true } }),
    },
    responses: {
      [status]: { description: summary.en, ...(Object.keys(described).length === 0 ? {} : { content: described }) },
      ...(method === "get" && answer !== null ? { 304: { description: "The answer is as it was: If-None-Match holds its ETag." } } : {}),
      default: {
        description: `A problem, RFC 9457${refuses.length === 0 ? "" : `; besides those that any request may meet: ${refuses.join(", ")}`}.`,
        content: { [PROBLEM]: { schema: Problem } },
      },
    },
    ...(heeds === undefined ? {} : { parameters: heeds.map((name) => ({ name, in: "header", required: false, schema: { type: "string" } })) }),
  };
  app.openAPIRegistry.registerPath(config as unknown as RouteConfig);
}

/** The OpenAPI document, 3.1, of all that is registered. */
export const openApi = (app: OpenAPIHono, version: string): object =>
  app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Qanat",
      version,
      description:
        "A sourced record of who was in contact with whom. Spans count UTF-16 code units of a report's text. Lists are paged by opaque cursors. Problems are RFC 9457, in Arabic or English.",
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    },
    servers: [{ url: "/" }],
  });
