import { randomBytes } from "node:crypto";
import { StoreError } from "#store/errors/store-error.ts";
import { NotWritten } from "../writing/not-written.ts";
import type { Failure } from "../writing/orders.ts";
import { Refused } from "./refused.ts";

/** Seconds after which a locked record is worth another try. */
const RETRY_AFTER = "2";

/** What any error means for who asked. What nobody foresaw is told to `tell` with a number, and the number to who asked: no inner words leave the server. */
export function refusalOf(error: unknown, tell: (line: string) => void): Refused {
  if (error instanceof Refused) return error;
  const known =
    error instanceof NotWritten
      ? (refusalForActor(error.failure, error) ?? refusalFor(error.failure.reason, error.failure.detail, error))
      : error instanceof StoreError
        ? refusalFor(error.reason, "", error)
        : null;
  if (known !== null) return known;
  const number = randomBytes(4).toString("hex");
  tell(`serve: failure ${number}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
  return new Refused(500, "failed", "detail.failed", { number }, { cause: error });
}

/** Where an actor stands in the way of a decision; null where none does. */
function refusalForActor({ reason, actor, decisions = [] }: Failure, cause: Error): Refused | null {
  if (actor === undefined) return null;
  const { id, names } = actor;
  const values = { id, name: [...new Set(Object.values(names))].join(" / "), decisions: decisions.join(", ") };
  switch (reason) {
    case "actor-known":
      return new Refused(409, "actor-known", "detail.actor-known", values, { cause, inTheWay: { actor: id } });
    case "actor-in-use":
      return new Refused(409, "actor-in-use", "detail.actor-in-use", values, { cause, inTheWay: { actor: id, decisions } });
    default:
      return new Refused(400, "body-invalid", "detail.actor-no-side", values, { cause, inTheWay: { actor: id } });
  }
}

/** By the reason that the store or the thread that writes gives. */
function refusalFor(reason: string, subject: string, cause: Error): Refused | null {
  switch (reason) {
    case "no-such-actor":
      return new Refused(404, "not-found", "detail.not-found.actor", { id: subject }, { cause });
    case "no-such-topic":
      return new Refused(404, "not-found", "detail.not-found.topic", { id: subject }, { cause });
    case "no-such-words":
      return new Refused(404, "not-found", "detail.not-found.words", { subject }, { cause });
    case "no-such-report":
    case "no-such-fact":
    case "no-such-decision":
      return new Refused(404, "not-found", "detail.not-found.anchor", { subject }, { cause });
    case "report-changed-since":
      return new Refused(412, "changed-since", "detail.changed-since.report", { id: subject }, { cause });
    case "contact-changed-since":
      return new Refused(412, "changed-since", "detail.changed-since", { id: subject }, { cause });
    case "story-taken":
      return new Refused(409, "id-taken", "detail.id-taken.story", { id: subject }, { cause });
    case "story-gone":
      return new Refused(404, "not-found", "detail.not-found.story", { id: subject }, { cause });
    case "story-changed":
      return new Refused(412, "changed-since", "detail.changed-since.story", { id: subject }, { cause });
    case "cursor-invalid":
      return new Refused(400, "cursor-invalid", "detail.cursor-invalid", {}, { cause });
    case "database-locked":
    case "ended":
      return new Refused(503, "record-busy", "detail.record-busy", {}, { cause, headers: { "retry-after": RETRY_AFTER } });
    case "disk-full":
      return new Refused(507, "disk-full", "detail.disk-full", {}, { cause });
    case "database-damaged":
    case "not-a-record":
    case "newer-version":
      return new Refused(503, "record-unreadable", "detail.record-unreadable", {}, { cause });
    default:
      return null;
  }
}
