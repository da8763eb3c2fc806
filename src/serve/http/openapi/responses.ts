import { Problem, type ProblemCode } from "../../contract/problem.ts";
import { SAY } from "../../messages/say.ts";
import type { AnyEndpoint } from "../endpoint.ts";
import { STATUS_OF } from "../problem-status.ts";
import { headerRef } from "./headers.ts";

const PROBLEM = "application/problem+json";

/** Problems that any request may meet. */
const ANY: readonly ProblemCode[] = [
  "token-missing",
  "token-wrong",
  "origin-refused",
  "host-refused",
  "too-many-requests",
  "failed",
  "record-busy",
  "record-unreadable",
];
/** Those of a body of JSON that is checked against a schema. */
const OF_JSON: readonly ProblemCode[] = ["body-invalid", "json-broken", "encoding-wrong", "body-too-large", "media-type-unsupported"];

/** The problems that a request to an endpoint may meet, each once, in the order of their statuses. */
export function problemsOf({ method, params, query, body, refuses }: AnyEndpoint): readonly ProblemCode[] {
  const codes = new Set<ProblemCode>([
    ...(params === undefined && query === undefined ? [] : ["query-invalid" as const]),
    ...(body === undefined ? [] : OF_JSON),
    ...refuses,
    ...ANY,
    method === "get" ? "too-slow" : "disk-full",
  ]);
  return [...codes].sort((a, b) => STATUS_OF[a] - STATUS_OF[b]);
}

/** All answers of an endpoint by their status. */
export function responsesOf(endpoint: AnyEndpoint): Readonly<Record<string, object>> {
  const { method, summary, answer, status = 200, media, also } = endpoint;
  const tagged = answer !== null;
  const content =
    answer !== null
      ? { "application/json": { schema: answer } }
      : media === undefined
        ? undefined
        : { [media.type]: { schema: media.schema, example: media.example } };
  return {
    [status]: {
      description: summary.en,
      "x-description-ar": summary.ar,
      ...(tagged ? { headers: { ETag: headerRef("ETag"), ...(status === 201 || status === 202 ? { Location: headerRef("Location") } : {}) } } : {}),
      ...(content === undefined ? {} : { content }),
    },
    ...(also === undefined ? {} : { [also.status]: { description: also.told.en, "x-description-ar": also.told.ar } }),
    ...(method === "get" && tagged
      ? {
          304: {
            description: "The answer is as it was: If-None-Match holds its ETag.",
            "x-description-ar": "الجواب كما كان: في If-None-Match بصمته.",
            headers: { ETag: headerRef("ETag") },
          },
        }
      : {}),
    ...refusalsOf(problemsOf(endpoint)),
    default: { description: "Any other problem, RFC 9457.", "x-description-ar": "أي رفض آخر، بحسب RFC 9457.", content: { [PROBLEM]: { schema: Problem } } },
  };
}

/** Refusals by their status, with their codes. */
function refusalsOf(codes: readonly ProblemCode[]): Readonly<Record<string, object>> {
  const byStatus = Object.groupBy(codes, (code) => STATUS_OF[code]) as Readonly<Record<string, readonly ProblemCode[]>>;
  return Object.fromEntries(
    Object.entries(byStatus).map(([status, refused]) => [
      status,
      {
        description: refused.map((code) => `\`${code}\`: ${SAY.en(`title.${code}`)}`).join("; "),
        "x-description-ar": refused.map((code) => `\`${code}\`: ${SAY.ar(`title.${code}`)}`).join("؛ "),
        "x-problems": refused,
        ...headersOf(Number(status)),
        content: { [PROBLEM]: { schema: Problem } },
      },
    ]),
  );
}

const headersOf = (status: number): object =>
  status === 401
    ? { headers: { "WWW-Authenticate": headerRef("WWWAuthenticate") } }
    : status === 429 || status === 503
      ? { headers: { "Retry-After": headerRef("RetryAfter") } }
      : {};
