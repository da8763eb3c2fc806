import { BASE } from "../base.ts";
import type { AnyEndpoint } from "../endpoint.ts";

/** Text as one word of a shell. */
const quoted = (text: string): string => `'${text.replaceAll("'", `'\\''`)}'`;

/** The address of an endpoint's example, below the server's own. */
export function addressOf({ path, example: { params = {}, query = "" } }: Pick<AnyEndpoint, "path" | "example">): string {
  const filled = path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(params[name] ?? name));
  return `${BASE}${filled}${query === "" ? "" : `?${query}`}`;
}

/** How the example of an endpoint is asked from a shell; `$QANAT` stands for where the server is. */
export function curlOf(endpoint: AnyEndpoint): string {
  const { method, media, heeds = [], takes = [], example } = endpoint;
  const headers = heeds.filter(({ name, required }) => required || example.sends?.includes(name)).map((header) => `${header.name}: ${header.example}`);
  const type = example.body !== undefined ? "application/json" : takes[0]?.type;
  const content = example.body ?? Object.values(takes[0]?.examples ?? {})[0]?.value;
  return [
    `curl${media === undefined ? "" : " -N"}${method === "get" || (method === "post" && type !== undefined) ? "" : ` -X ${method.toUpperCase()}`} "$QANAT${addressOf(endpoint)}"`,
    ...headers.map((header) => `-H ${quoted(header)}`),
    ...(type === undefined ? [] : [`-H ${quoted(`Content-Type: ${type}`)}`, `-d ${quoted(typeof content === "string" ? content : JSON.stringify(content))}`]),
  ].join(" \\\n  ");
}
