import type { OpenAPIHono } from "@hono/zod-openapi";
import type { AnyEndpoint } from "../endpoint.ts";
import { COOKIE } from "../../access/cookie.ts";
import { DOCUMENT_WORDS } from "./document-words.ts";
import { ANSWER_HEADERS, COMMON_PARAMETERS } from "./headers.ts";
import { register } from "./register.ts";

/** The OpenAPI document, 3.1, of these endpoints. */
export function openApi(app: OpenAPIHono, endpoints: readonly AnyEndpoint[], version: string): object {
  const { openAPIRegistry: registry } = app;
  for (const [name, parameter] of Object.entries(COMMON_PARAMETERS)) registry.registerComponent("parameters", name, parameter as never);
  for (const [name, header] of Object.entries(ANSWER_HEADERS)) registry.registerComponent("headers", name, header as never);
  registry.registerComponent("securitySchemes", "token", {
    type: "http",
    scheme: "bearer",
    description: DOCUMENT_WORDS.token.en,
    "x-description-ar": DOCUMENT_WORDS.token.ar,
  } as never);
  registry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: COOKIE,
    description: DOCUMENT_WORDS.session.en,
    "x-description-ar": DOCUMENT_WORDS.session.ar,
  } as never);
  for (const endpoint of endpoints) register(app, endpoint);
  return app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: {
      title: "Qanat",
      version,
      description: DOCUMENT_WORDS.intro.map((line) => line.en).join("\n\n"),
      "x-description-ar": DOCUMENT_WORDS.intro.map((line) => line.ar).join("\n\n"),
      license: { name: "Apache-2.0", url: "https://www.apache.org/licenses/LICENSE-2.0" },
    } as never,
    servers: [{ url: "/" }],
    // One of these; on the server's own machine none is needed.
    security: [{}, { token: [] }, { session: [] }],
  });
}
