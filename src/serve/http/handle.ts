import type { z } from "zod";
import type { ProblemCode } from "../contract/problem.ts";
import type { Desk } from "../desk.ts";
import type { AnyEndpoint, Asked } from "./endpoint.ts";
import { askedLanguage } from "./asked-language.ts";
import { ANSWER_MS, MOST_SMALL_JSON } from "./limits.ts";
import { MadeAnswer } from "./made-answer.ts";
import { parseJson, readBody } from "./read-body.ts";
import { Refused } from "./refused.ts";
import { Reply } from "./reply.ts";
import { sendAnswer } from "./send-answer.ts";

/** Faults that one problem names. */
const MOST_FAULTS = 20;

/** A request as it came. */
export interface Asking {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the question mark. */
  readonly search: string;
  /** Whether who asks is on this machine. */
  readonly near: boolean;
}

/** Answers a request to an endpoint. Throws `Refused` and whatever goes wrong. */
export async function handle(endpoint: AnyEndpoint, { request, params, search, near }: Asking, desk: Desk): Promise<Response> {
  const asked: Asked<unknown, unknown, unknown> = {
    params: checked(endpoint.params, params, "query-invalid", "detail.query-invalid"),
    query: checked(endpoint.query, queryOf(search), "query-invalid", "detail.query-invalid"),
    body: endpoint.body === undefined ? undefined : checked(endpoint.body, await readJson(request), "body-invalid", "detail.body-invalid"),
    lang: askedLanguage(request.headers.get("accept-language")),
    request,
  };
  const respond = (): Promise<unknown> => within(endpoint.slow === true ? null : ANSWER_MS, endpoint.respond(asked as never, desk));
  if (endpoint.kept !== undefined) {
    const answers = endpoint.kept === "store" ? await desk.index.answersOfStore() : (await desk.index.fresh()).answers;
    const made = await answers.answer(`${new URL(request.url).pathname}?${search}`, async () => new MadeAnswer(await respond()));
    return sendAnswer(made, request.headers, near, 200, {});
  }
  const answer = await respond();
  if (answer instanceof Response) return answer;
  const { body, headers } = answer instanceof Reply ? answer : { body: answer, headers: {} };
  return sendAnswer(new MadeAnswer(body), request.headers, near, endpoint.status ?? 200, headers);
}

/** Parameters by name; one that is given several times as a list. */
function queryOf(search: string): Readonly<Record<string, string | readonly string[]>> {
  const query: Record<string, string | string[]> = Object.create(null) as Record<string, string | string[]>;
  for (const [name, value] of new URLSearchParams(search)) {
    const before = query[name];
    query[name] = before === undefined ? value : Array.isArray(before) ? [...before, value] : [before, value];
  }
  return query;
}

async function readJson(request: Request): Promise<unknown> {
  const type = (request.headers.get("content-type") ?? "").split(";")[0]?.trim().toLowerCase();
  if (type !== "application/json")
    throw new Refused(415, "media-type-unsupported", "detail.media-type-unsupported", { given: (type ?? "").slice(0, 100), taken: "application/json" });
  return parseJson(await readBody(request, MOST_SMALL_JSON));
}

function checked(schema: z.ZodType | undefined, value: unknown, code: ProblemCode, detail: "detail.query-invalid" | "detail.body-invalid"): unknown {
  if (schema === undefined) return value;
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const faults = result.error.issues.slice(0, MOST_FAULTS).map(({ path, message, code: kind, ...issue }) => ({
    at: [...path, ...(kind === "unrecognized_keys" && "keys" in issue ? [(issue.keys as string[]).join(", ").slice(0, 200)] : [])].join("."),
    reason: message.slice(0, 300),
  }));
  throw new Refused(400, code, detail, { where: faults.map(({ at, reason }) => (at === "" ? reason : `${at}: ${reason}`)).join("; ") }, { faults });
}

/** The answer, if it comes in time. */
async function within<T>(milliseconds: number | null, answer: Promise<T>): Promise<T> {
  if (milliseconds === null) return answer;
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Refused(503, "too-slow", "detail.too-slow", { n: milliseconds / 1000 })), milliseconds);
  try {
    return await Promise.race([answer, promise]);
  } finally {
    clearTimeout(timer);
  }
}
