import type { Lang } from "#text/wording/say.ts";

/** What the server refused, as RFC 9457 tells it, or that it could not be reached (`unreachable`). */
export class Refused extends Error {
  override readonly name = "Refused";
  readonly status: number;
  readonly code: string;
  /** The id of the actor who stands in the way; undefined where none does. */
  readonly actor: string | undefined;
  constructor(status: number, code: string, detail: string, actor?: string) {
    super(detail);
    this.status = status;
    this.code = code;
    this.actor = actor;
  }
}

const BASE = "/api/v1";
const currentLang = (): Lang => (document.documentElement.lang === "en" ? "en" : "ar");

async function refusalOf(response: Response): Promise<Refused> {
  try {
    const problem = (await response.json()) as { code?: string; detail?: string; title?: string; actor?: string };
    return new Refused(response.status, problem.code ?? String(response.status), problem.detail ?? problem.title ?? response.statusText, problem.actor);
  } catch {
    return new Refused(response.status, String(response.status), response.statusText);
  }
}

/** One request to the API. Throws `Refused`. */
export async function request(path: string, init: RequestInit = {}): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(BASE + path, { ...init, headers: { "Accept-Language": currentLang(), ...(init.headers as Record<string, string>) } });
  } catch (cause) {
    if (init.signal?.aborted === true) throw cause;
    throw new Refused(0, "unreachable", "");
  }
  if (!response.ok) throw await refusalOf(response);
  return response;
}

export async function getJson<T>(path: string, signal?: AbortSignal): Promise<T> {
  return (await (await request(path, signal === undefined ? {} : { signal })).json()) as T;
}

export async function sendJson<T>(method: "POST" | "DELETE" | "PUT", path: string, body: unknown, headers: Record<string, string> = {}): Promise<T> {
  const response = await request(path, {
    method,
    headers: { "Content-Type": "application/json", ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return response.status === 204 ? (undefined as T) : ((await response.json()) as T);
}

/** `?a=1&b=2&b=3` of what is told; nothing for nothing. */
export function queryOf(values: Readonly<Record<string, string | number | readonly string[] | null | undefined>>): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === null || value === undefined || value === "") continue;
    if (typeof value === "object") for (const each of value) query.append(key, each);
    else query.append(key, String(value));
  }
  const text = query.toString();
  return text === "" ? "" : `?${text}`;
}
