import { hash } from "node:crypto";
import { Refused } from "./refused.ts";

/** Letters of the hash of a question: enough to tell one question from another by mistake; nobody gains by forging one. */
const MARK_LETTERS = 10;
/** What may change from page to page. */
const CHANGING: ReadonlySet<string> = new Set(["cursor", "limit"]);

/** The mark of a question: where it is asked and under which conditions, in whatever order these are given. */
export function markOf(path: string, query: Readonly<Record<string, string | readonly string[]>>): string {
  const conditions = Object.entries(query)
    .filter(([name]) => !CHANGING.has(name))
    .map(([name, values]) => [name, ...[values].flat().sort()])
    .sort(([a = ""], [b = ""]) => (a < b ? -1 : 1));
  return hash("sha1", JSON.stringify([path, conditions]), "base64url").slice(0, MARK_LETTERS);
}

/** An answer whose cursor bears the mark of the question that it goes on with. */
export const sealed = (answer: unknown, mark: string): unknown =>
  typeof answer === "object" && answer !== null && "next" in answer && typeof answer.next === "string" ? { ...answer, next: `${answer.next}.${mark}` } : answer;

/** The question with its cursor as the list gave it. Throws `Refused` where the cursor goes on with another question: its place means nothing in this one. */
export function opened(query: unknown, mark: string): unknown {
  if (typeof query !== "object" || query === null || !("cursor" in query) || typeof query.cursor !== "string") return query;
  const [cursor, borne] = query.cursor.split(".");
  if (borne === undefined) throw new Refused(400, "cursor-invalid", "detail.cursor-invalid");
  if (borne !== mark) throw new Refused(400, "cursor-invalid", "detail.cursor-invalid.question");
  return { ...query, cursor };
}
