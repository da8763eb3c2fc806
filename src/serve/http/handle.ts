import type { z } from "zod";
import type { Desk } from "../desk.ts";
import type { AnyEndpoint, Asked } from "./endpoint.ts";
import { askedLanguage } from "./asked-language.ts";
import { faultsOf } from "./faults-of.ts";
import { MOST_SMALL_JSON } from "./limits.ts";
import { MadeAnswer } from "./made-answer.ts";
import { markOf, opened, sealed } from "./question-cursor.ts";
import { parseJson, readBody } from "./read-body.ts";
import { Refused } from "./refused.ts";
import { Reply } from "./reply.ts";
import { sendAnswer } from "./send-answer.ts";

/** A request as it came. */
export interface Asking {
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
  /** What stands behind the question mark. */
  readonly search: string;
  /** Whether who asks is on this machine. */
  readonly near: boolean;
  /** What a question may take, in milliseconds. */
  readonly answerMs: number;
}

/** Answers a request to an endpoint. Throws `Refused` and whatever goes wrong. */
export async function handle(endpoint: AnyEndpoint, { request, params, search, near, answerMs }: Asking, desk: Desk): Promise<Response> {
  const { pathname } = new URL(request.url);
  const query = queryOf(search);
  const mark = markOf(pathname, query);
  const asked: Asked<unknown, unknown, unknown> = {
    params: checked(endpoint.params, params, "query-invalid"),
    query: opened(checked(endpoint.query, query, "query-invalid"), mark),
    body: endpoint.body === undefined ? undefined : checked(endpoint.body, await readJson(request), "body-invalid"),
    lang: askedLanguage(request.headers.get("accept-language")),
    request,
  };
  // What is ordered goes on whether somebody waits for it or not: who was told that it took too long would order it again.
  const patience = endpoint.method === "get" ? answerMs : null;
  const respond = async (): Promise<unknown> => sealed(await within(patience, endpoint.respond(asked as never, desk)), mark);
  if (endpoint.kept !== undefined) {
    const answers = endpoint.kept === "store" ? await desk.index.answersOfStore() : (await desk.index.fresh()).answers;
    const made = await answers.answer(`${pathname}?${search}`, async () => new MadeAnswer(await respond()));
    return sendAnswer(made, request.headers, near, 200, {});
  }
  const answer = await respond();
  if (answer instanceof Response) return answer;
  const { body, headers, state } = answer instanceof Reply ? answer : new Reply(answer, {});
  return sendAnswer(new MadeAnswer(body, state), request.headers, near, endpoint.status ?? 200, headers);
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

function checked(schema: z.ZodType | undefined, value: unknown, code: "query-invalid" | "body-invalid"): unknown {
  if (schema === undefined) return value;
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return result.data;
  throw new Refused(400, code, `detail.${code}`, {}, { faults: faultsOf(result.error.issues, schema, code === "query-invalid") });
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
