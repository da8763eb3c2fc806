import type { Access } from "../access/access.ts";
import { cookieOf } from "../access/cookie.ts";
import { Refused } from "../http/refused.ts";
import { isLoopback } from "./addresses.ts";
import { checkHost } from "./host.ts";
import { checkOrigin } from "./origin.ts";
import { type Rate, RateLimit } from "./rate.ts";

/** How often one address may ask. */
export interface Rates {
  /** Questions, from outside this machine. */
  readonly reads: Rate;
  /** Whatever changes something, from anywhere. */
  readonly writes: Rate;
  /** Tries to come in. */
  readonly entries: Rate;
}

/** A workbench loads some 30 things at once; nobody decides twice a second for long; nobody mistypes a token for long. */
export const USUAL_RATES: Rates = { reads: { burst: 300, perSecond: 50 }, writes: { burst: 60, perSecond: 5 }, entries: { burst: 10, perSecond: 0.1 } };

/** Where one comes in. */
export const ENTRY = "/enter";
/** What whoever is not in yet may see besides: the looks of the page where one comes in. */
export const ENTRY_STYLE = "/enter.css";

/** What a request must pass before anything looks at what it asks. Throws `Refused`. */
export class Guard {
  /** Null: the server can be reached from this machine alone, and everybody is in. */
  readonly #access: Access | null;
  readonly #publicNames: readonly string[];
  readonly #reads: RateLimit;
  readonly #writes: RateLimit;
  readonly #entries: RateLimit;

  constructor(access: Access | null, publicNames: readonly string[], rates: Rates) {
    this.#access = access;
    this.#publicNames = publicNames.map((name) => name.toLowerCase());
    this.#reads = new RateLimit(rates.reads);
    this.#writes = new RateLimit(rates.writes);
    this.#entries = new RateLimit(rates.entries);
  }

  check(request: Request, path: string, address: string): void {
    const { method, headers } = request;
    checkHost(headers.get("host"), this.#access !== null, this.#publicNames);
    checkOrigin(method, headers);
    this.#checkRate(method, path, address);
    if (this.#access !== null && path !== ENTRY && path !== ENTRY_STYLE) this.#checkAccess(this.#access, headers, address);
  }

  #checkRate(method: string, path: string, address: string): void {
    const now = performance.now();
    if (path === ENTRY && method === "POST") this.#entries.check(address, now);
    else if (method !== "GET" && method !== "HEAD") this.#writes.check(address, now);
    else if (!isLoopback(address)) this.#reads.check(address, now);
  }

  #checkAccess(access: Access, headers: Headers, address: string): void {
    const bearer = /^Bearer (\S+)$/i.exec(headers.get("authorization") ?? "")?.[1];
    if (bearer !== undefined) {
      if (access.isToken(bearer)) return;
      this.#entries.check(address, performance.now());
      throw new Refused(401, "token-wrong", "detail.token-wrong", {}, { headers: { "www-authenticate": 'Bearer error="invalid_token"' } });
    }
    const cookie = cookieOf(headers.get("cookie"));
    if (cookie !== null && access.isSession(cookie)) return;
    throw new Refused(401, "token-missing", "detail.token-missing", {}, { headers: { "www-authenticate": "Bearer" } });
  }
}
