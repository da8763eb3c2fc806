import type { GatherRefusal } from "#gather/refusals/any.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { whereWords } from "./digest/where.ts";
import type { Say } from "./messages/say.ts";

const MEGABYTE = 1024 * 1024;
/** Of a value quoted back: enough to find it. */
const SHOWN = 60;

/** "refused: reports.jsonl, line 3: broken JSON at column 12". */
export function refusalWords(refusal: GatherRefusal | ReadingFailed, say: Say): string {
  return say("refused", { where: whereWords(refusal.origin, say), reason: reasonWords(refusal, say) });
}

function reasonWords(refusal: GatherRefusal | ReadingFailed, say: Say): string {
  const show = (text: string): string => isolated(text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text, say.lang);
  switch (refusal.reason) {
    case "unreadable":
      return say("refused.unreadable", { code: refusal.code });
    case "binary":
      return refusal.format === "nul" ? say("refused.binary.nul") : say("refused.binary", { format: refusal.format });
    case "damaged-utf8":
      return say("refused.damaged-utf8", { offset: refusal.offset });
    case "broken-json":
      return refusal.column === null ? say("refused.broken-json") : say("refused.broken-json.column", { column: refusal.column });
    case "field-not-string":
      return say("refused.field-not-string", { field: refusal.field });
    case "date-not-iso":
      return say("refused.date-not-iso", { value: show(refusal.value) });
    case "line-too-long":
      return say("refused.line-too-long", { megabytes: refusal.limit / MEGABYTE });
    case "text-too-large":
      return say("refused.text-too-large", { megabytes: refusal.limit / MEGABYTE });
    case "reading-failed":
      return say("refused.reading-failed", { report: show(refusal.report), detail: show(refusal.detail) });
    default:
      return say(`refused.${refusal.reason}`);
  }
}
