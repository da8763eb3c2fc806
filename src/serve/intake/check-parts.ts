import { MIMEType } from "node:util";
import { MOST_PART_HEAD, MOST_PARTS } from "../http/limits.ts";
import { Refused } from "../http/refused.ts";

/**
 * Throws `Refused` where a form has too many parts, or one that says too much of itself, by its bytes: a parser takes seconds for very many tiny parts, while all others wait. Words of a file that
 * look like a boundary count as one, and no parser would take them for words.
 */
export function checkParts(bytes: Buffer, type: string): void {
  const boundary = boundaryOf(type);
  if (boundary === null) throw new Refused(400, "body-invalid", "detail.form-broken");
  const mark = `--${boundary}`;
  let parts = 0;
  for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + mark.length)) {
    if (++parts > MOST_PARTS) throw new Refused(413, "body-too-large", "detail.too-many-parts", { n: MOST_PARTS });
    const head = bytes.subarray(at + mark.length, at + mark.length + MOST_PART_HEAD);
    // The last boundary has dashes behind it, and no part.
    if (!head.includes("\r\n\r\n") && head.length === MOST_PART_HEAD && head.toString("latin1", 0, 2) !== "--")
      throw new Refused(400, "body-invalid", "detail.form-broken");
  }
}

/** What parts a form, as its media type says; null where it does not. */
function boundaryOf(type: string): string | null {
  try {
    return new MIMEType(type).params.get("boundary");
  } catch {
    return null;
  }
}
