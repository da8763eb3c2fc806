import type { NotFound } from "./not-found.ts";
import type { Unreadable } from "./unreadable.ts";
import type { NoReports } from "./no-reports.ts";
import type { Empty } from "./empty.ts";
import type { Binary } from "./binary.ts";
import type { DamagedUtf8 } from "./damaged-utf8.ts";
import type { UnknownEncoding } from "./unknown-encoding.ts";
import type { BrokenJson } from "./broken-json.ts";
import type { NotAnObject } from "./not-an-object.ts";
import type { NoText } from "./no-text.ts";
import type { FieldNotString } from "./field-not-string.ts";
import type { DateNotIso } from "./date-not-iso.ts";
import type { LineTooLong } from "./line-too-long.ts";
import type { TextTooLarge } from "./text-too-large.ts";

/** Every cause for which an input may be refused: what a list of messages must cover. */
export type GatherRefusal =
  | NotFound
  | Unreadable
  | NoReports
  | Empty
  | Binary
  | DamagedUtf8
  | UnknownEncoding
  | BrokenJson
  | NotAnObject
  | NoText
  | FieldNotString
  | DateNotIso
  | LineTooLong
  | TextTooLarge;
