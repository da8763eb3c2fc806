import { parseIsoDay } from "#model/calendar.ts";
import type { Report } from "#model/report.ts";
import { contentHash } from "./content-hash.ts";
import type { Defaults } from "./gathered.ts";
import { TEXT_BYTES } from "./limits.ts";
import type { Origin } from "./origin.ts";
import { BrokenJson } from "./refusals/broken-json.ts";
import { DateNotIso } from "./refusals/date-not-iso.ts";
import { FieldNotString } from "./refusals/field-not-string.ts";
import { NoText } from "./refusals/no-text.ts";
import { NotAnObject } from "./refusals/not-an-object.ts";
import { TextTooLarge } from "./refusals/text-too-large.ts";

const ISO = /^\d{4}(-\d{2}(-\d{2}([T ].*)?)?)?$/;

/** Reads one line of JSON Lines as a report; throws the refusal where it is none. */
export function reportOfLine(line: string, origin: Origin, defaults: Defaults): Report {
  const value = parse(line, origin);
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new NotAnObject(origin);
  const record = value as Readonly<Record<string, unknown>>;
  const field = (name: string): string | null => {
    const content = record[name] ?? null;
    if (content !== null && typeof content !== "string") throw new FieldNotString(origin, name);
    return content;
  };
  if (record["text"] === undefined) throw new NoText(origin);
  const text = field("text");
  if (text === null) throw new FieldNotString(origin, "text");
  if (Buffer.byteLength(text) > TEXT_BYTES) throw new TextTooLarge(origin, TEXT_BYTES);
  const id = typeof record["id"] === "number" ? String(record["id"]) : field("id");
  const publishedAt = field("publishedAt");
  if (publishedAt !== null && !isDate(publishedAt)) throw new DateNotIso(origin, publishedAt);
  return {
    id: id === null || id === "" ? contentHash(text) : id,
    publishedAt: publishedAt ?? defaults.publishedAt,
    outlet: field("outlet") ?? defaults.outlet,
    url: field("url"),
    title: field("title"),
    text,
  };
}

/** A year, a month, a day that exists, or a day with a time. */
function isDate(text: string): boolean {
  if (!ISO.test(text)) return false;
  const month = text.slice(5, 7);
  return text.length >= 10 ? parseIsoDay(text) !== null : month === "" || (month >= "01" && month <= "12");
}

function parse(line: string, origin: Origin): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    const position = /at position (\d+)/.exec((error as Error).message)?.[1];
    throw new BrokenJson(origin, position === undefined ? null : Number(position) + 1, { cause: error });
  }
}
