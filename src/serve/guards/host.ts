import { hostname } from "node:os";
import { isIP } from "node:net";
import { Refused } from "../http/refused.ts";
import { hostName, isLoopbackHost } from "./addresses.ts";

/** Of a strange name so much is told back. */
const SHOWN = 100;

/**
 * Refuses requests under a name that is not the server's. A page that made its own name lead to this address (DNS rebinding) still asks under that name. A bare address cannot be rebound, and is
 * one's own where the server is open to others.
 */
export function checkHost(header: string | null, open: boolean, publicNames: readonly string[]): void {
  const name = hostName(header);
  if (name !== null && (isLoopbackHost(name) || publicNames.includes(name) || (open && (isIP(name) !== 0 || isOwnName(name))))) return;
  throw new Refused(421, "host-refused", "detail.host-refused", { host: (header ?? "").slice(0, SHOWN) });
}

function isOwnName(name: string): boolean {
  const own = hostname().toLowerCase();
  return name === own || name === `${own}.local`;
}
