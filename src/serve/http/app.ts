import { OpenAPIHono } from "@hono/zod-openapi";
import type { Context } from "hono";
import type { Access } from "../access/access.ts";
import type { Desk } from "../desk.ts";
import { ENDPOINTS } from "../endpoints/all.ts";
import { isLoopback } from "../guards/addresses.ts";
import { ENTRY, ENTRY_STYLE, type Guard } from "../guards/guard.ts";
import { bench } from "../pages/bench.ts";
import type { BenchFile } from "../pages/bench-files.ts";
import type { ApiDocument } from "../pages/docs/api-document.ts";
import { docsPage } from "../pages/docs/docs-page.ts";
import { enterPage } from "../pages/enter-page.ts";
import { styleSheet } from "../pages/style.ts";
import { SERVING_HEADER } from "../serving-file.ts";
import { askedLanguage } from "./asked-language.ts";
import { BASE } from "./base.ts";
import { enter } from "./enter.ts";
import { handle } from "./handle.ts";
import { methodsAt } from "./methods-at.ts";
import { problemResponse } from "./problem-response.ts";
import { refusalOf } from "./refusal-of.ts";
import { Refused } from "./refused.ts";
import { openApi } from "./openapi/document.ts";
import { SAFE_HEADERS } from "./safe-headers.ts";

/** What the server is made of. */
export interface Parts {
  readonly desk: Desk;
  readonly guard: Guard;
  /** Null: the server can be reached from this machine alone. */
  readonly access: Access | null;
  /** The files of the workbench. */
  readonly files: ReadonlyMap<string, BenchFile>;
  /** By what this server is known among others. */
  readonly mark: string;
  /** What a question may take, in milliseconds. */
  readonly answerMs: number;
  /** Tells whoever runs the server what went wrong. */
  readonly tell: (line: string) => void;
}

/** How far a path is told back. */
const SHOWN = 200;

const language = (c: Context): ReturnType<typeof askedLanguage> => askedLanguage(c.req.header("accept-language"));

/** The address of who asks, as the connection says; empty where there is none. */
const addressOf = (c: Context): string => (c.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined)?.incoming?.socket?.remoteAddress ?? "";

/** The whole server, but for the socket. */
export function makeApp({ desk, guard, access, files, mark, answerMs, tell }: Parts): OpenAPIHono {
  const app = new OpenAPIHono();
  app.use("*", async (c, next) => {
    guard.check(c.req.raw, c.req.path, addressOf(c));
    await next();
  });
  for (const endpoint of ENDPOINTS) {
    app.on(endpoint.method.toUpperCase(), BASE + endpoint.path.replace(/\{(\w+)\}/g, ":$1"), (c) =>
      handle(
        endpoint,
        { request: c.req.raw, params: c.req.param() as Record<string, string>, search: searchOf(c.req.url), near: isLoopback(addressOf(c)), answerMs },
        desk,
      ),
    );
  }
  const document = JSON.stringify(openApi(app, ENDPOINTS, desk.version));
  const shown = JSON.parse(document) as ApiDocument;
  app.get(
    `${BASE}/openapi.json`,
    () => new Response(document, { headers: { "content-type": "application/json; charset=utf-8", "cache-control": "no-cache" } }),
  );
  app.get(`${BASE}/docs`, (c) => {
    const lang = c.req.query("lang");
    return docsPage(lang === "ar" || lang === "en" ? lang : language(c), shown, BASE, new URL(c.req.url).origin);
  });
  app.get(`${BASE}/docs.css`, styleSheet);
  app.get(ENTRY_STYLE, styleSheet);
  if (access !== null) {
    app.get(ENTRY, (c) => enterPage(language(c), c.req.query("link") ?? null, null));
    app.post(ENTRY, (c) => enter(c.req.raw, access, language(c)));
  }
  app.notFound(async (c) => {
    const { path, method } = c.req;
    const reads = method === "GET" || method === "HEAD";
    if (path !== BASE && !path.startsWith("/api/")) {
      const file = reads ? await bench(files, c.req.raw, path, language(c)) : null;
      if (file !== null) return file;
    }
    throw strange(path, reads ? [] : methodsAt(path));
  });
  app.onError((error, c) => {
    const refused = refusalOf(error, tell);
    const comesIn = refused.status === 401 && access !== null && !c.req.path.startsWith("/api/") && (c.req.header("accept") ?? "").includes("text/html");
    return comesIn ? enterPage(language(c), null, null, refused.status) : problemResponse(refused, language(c));
  });
  return withHeaders(app, { ...SAFE_HEADERS, [SERVING_HEADER]: mark });
}

/** Every answer has these headers, refusals as well. */
function withHeaders(app: OpenAPIHono, all: Readonly<Record<string, string>>): OpenAPIHono {
  const { fetch } = app;
  app.fetch = async (...asked) => {
    const response = await fetch(...asked);
    for (const [name, value] of Object.entries(all)) response.headers.set(name, value);
    return response;
  };
  return app;
}

const searchOf = (url: string): string => {
  const at = url.indexOf("?");
  return at < 0 ? "" : url.slice(at + 1);
};

const strange = (path: string, allowed: readonly string[]): Refused =>
  allowed.length === 0
    ? new Refused(404, "address-unknown", "detail.address-unknown", { path: path.slice(0, SHOWN) })
    : new Refused(
        405,
        "method-not-allowed",
        "detail.method-not-allowed",
        { path: path.slice(0, SHOWN), allowed: allowed.join(", ") },
        { headers: { allow: allowed.join(", ") } },
      );
