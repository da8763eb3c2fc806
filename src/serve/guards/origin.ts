import { Refused } from "../http/refused.ts";

/** Methods that change nothing. */
const READS = new Set(["GET", "HEAD"]);

/**
 * Refuses what another site asks on behalf of a visitor. Browsers say who asks in `Sec-Fetch-Site` and, where something is changed, in `Origin`; programs send neither. Following a link from
 * elsewhere is no asking on behalf, and may look at pages.
 */
export function checkOrigin(method: string, headers: Headers): void {
  const site = headers.get("sec-fetch-site");
  const follows = READS.has(method) && headers.get("sec-fetch-mode") === "navigate" && headers.get("sec-fetch-dest") !== "iframe";
  if (site !== null && site !== "same-origin" && site !== "none" && !follows) throw refused();
  const origin = headers.get("origin");
  if (origin !== null && !isOwn(origin, headers.get("host"))) throw refused();
}

const refused = (): Refused => new Refused(403, "origin-refused", "detail.origin-refused");

/** Whether an origin is the one under which the request was sent. */
function isOwn(origin: string, host: string | null): boolean {
  try {
    return host !== null && new URL(origin).host === new URL(`http://${host}`).host.replace(/:443$/, "");
  } catch {
    return false;
  }
}
