import { createHash, randomBytes, timingSafeEqual } from "node:crypto";
import { type Kept, readAccess, writeAccess } from "./access-file.ts";

/** 256 bits: nobody guesses them, so that a plain hash keeps them safe. */
const SECRET_BYTES = 32;
/** How long a browser that came in stays in. */
export const SESSION_MS = 30 * 24 * 60 * 60 * 1000;
/** How long a link opens. */
const LINK_MS = 15 * 60 * 1000;
/** Browsers that may be in at a time; beyond, the one that came first is out. */
const MOST_SESSIONS = 200;

const secret = (): string => randomBytes(SECRET_BYTES).toString("base64url");
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex");

/** Compares in a time that tells nothing of where the difference is. */
const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** Who may come in where the server can be reached from outside: whoever has the token, or a browser that came in with it or by a link. */
export class Access {
  readonly #file: string;
  readonly #now: () => string;
  #kept: Kept;
  readonly #links = new Map<string, number>();

  private constructor(file: string, kept: Kept, now: () => string) {
    this.#file = file;
    this.#kept = kept;
    this.#now = now;
  }

  /** Opens what is kept in a file. Where there is nothing, or a new token is asked for, the answer has the token, which is told this once; all sessions of the old one end. */
  static open(file: string, newToken: boolean, now: () => string): { readonly access: Access; readonly token: string | null } {
    const kept = newToken ? null : readAccess(file);
    if (kept !== null) return { access: new Access(file, kept, now), token: null };
    const token = secret();
    const made: Kept = { token: hashOf(token), sessions: [] };
    writeAccess(file, made);
    return { access: new Access(file, made, now), token };
  }

  isToken(token: string): boolean {
    return same(hashOf(token), this.#kept.token);
  }

  /** Whether a browser's cookie lets it in. */
  isSession(cookie: string): boolean {
    const hash = hashOf(cookie);
    const now = this.#now();
    return this.#kept.sessions.some((session) => same(session.hash, hash) && session.until > now);
  }

  /** Lets a browser in; the answer is what its cookie is to hold. */
  newSession(): string {
    const cookie = secret();
    const now = this.#now();
    const until = new Date(Date.parse(now) + SESSION_MS).toISOString();
    const sessions = [...this.#kept.sessions.filter((session) => session.until > now), { hash: hashOf(cookie), until }].slice(-MOST_SESSIONS);
    this.#kept = { ...this.#kept, sessions };
    writeAccess(this.#file, this.#kept);
    return cookie;
  }

  /** Makes the secret of a link that opens once. */
  newLink(): string {
    const link = secret();
    this.#links.set(hashOf(link), Date.parse(this.#now()) + LINK_MS);
    return link;
  }

  /** Whether a link opens; from now on it does not. */
  useLink(link: string): boolean {
    const hash = hashOf(link);
    const until = this.#links.get(hash);
    this.#links.delete(hash);
    return until !== undefined && until > Date.parse(this.#now());
  }
}
