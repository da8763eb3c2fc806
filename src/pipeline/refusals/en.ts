import type { Message } from "#text/wording/message.ts";

/** Why an input was refused, in English. */
export const refusalsEn = {
  "refused.not-found": "no such file or folder",
  "refused.unreadable": "cannot be opened or read (system: {code})",
  "refused.no-reports": "no .txt or .jsonl file in this folder",
  "refused.empty": "empty",
  "refused.binary": "not text but {format}",
  "refused.binary.nul": "not text: it holds NUL bytes",
  "refused.damaged-utf8": "damaged UTF-8, first at byte {offset}",
  "refused.unknown-encoding": "unknown encoding: neither UTF-8 nor UTF-16, and not Arabic as windows-1256",
  "refused.broken-json": "broken JSON",
  "refused.broken-json.column": "broken JSON at column {column}",
  "refused.not-an-object": "JSON, but not an object",
  "refused.no-text": "the field “text” is missing",
  "refused.field-not-string": "the field “{field}” is not a string",
  "refused.date-not-iso": "“publishedAt” is not an ISO 8601 date: {value}",
  "refused.line-too-long": "the line is longer than {megabytes} MB",
  "refused.text-too-large": "the text is larger than {megabytes} MB",
  "refused.reading-failed": "reading “{report}” failed: {detail}",
} as const satisfies Readonly<Record<string, Message>>;
