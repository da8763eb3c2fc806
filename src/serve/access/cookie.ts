import { SESSION_MS } from "./access.ts";

/** The name of the cookie by which a browser is let in. */
export const COOKIE = "qanat";

/** What the browser's cookie holds; null where it has none. */
export function cookieOf(header: string | null): string | null {
  for (const part of (header ?? "").split(";")) {
    const [name, value] = part.trim().split("=", 2);
    if (name === COOKIE && value !== undefined) return value;
  }
  return null;
}

/** Sets the cookie: for this site alone, out of reach of scripts, never sent along by other sites. */
export const setCookie = (value: string): string => `${COOKIE}=${value}; Path=/; HttpOnly; SameSite=Strict; Max-Age=${SESSION_MS / 1000}`;
