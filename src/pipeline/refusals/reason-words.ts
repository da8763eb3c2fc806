import type { GatherRefusal } from "#gather/refusals/any.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { SayOf } from "#text/wording/say.ts";
import type { ReadingFailed } from "../reading-failed.ts";
import type { refusalsEn } from "./en.ts";

const MEGABYTE = 1024 * 1024;
/** Of a value quoted back: enough to find it. */
const SHOWN = 60;

/** Why an input was refused: "broken JSON at column 12". */
export function reasonWords(refusal: GatherRefusal | ReadingFailed, say: SayOf<keyof typeof refusalsEn>): string {
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
