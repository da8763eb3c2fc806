import type { Message } from "#text/wording/message.ts";
import type { findingsEn } from "./en.ts";

/** What stands beside the name and day of its contact, and does not say them again. Every sentence that names its contact has one here. */
export const shortEn = {
  "attribute.date": "date: {claims}.",
  "attribute.date.plan": "planned date: {claims}.",
  "attribute.duration": "duration: {claims}.",
  "attribute.place": "place: {claims}.",
  "attribute.place.plan": "planned place: {claims}.",
  "attribute.initiator": "initiative: {claims}.",
  "attribute.kind": "kind: {claims}.",
  "attribute.status": "whether it took place: {claims}.",

  "confirmation.denies": "confirmed by {confirming}, denied by {against}.",
  "confirmation.declines": "confirmed by {confirming}, while {against} would not confirm.",

  "count.differ": "number: {claims}.",
  "count.low": "told as {ordinal}, but by the record’s own count {counted} at least.",
  "count.order": "told as {ordinal}, but an earlier contact of {earlier} was told as {other}.",

  "sequence.less-than": "told as {ordinal}, but the one before was on {earlier}, {apart} earlier.",
  "sequence.apart": "told as {told} another on {earlier}, but by the dates on record {apart} lie between them.",
  "sequence.order": "told as {told} another, which the record dates to {earlier}.",
  "sequence.break": "told as following a break of {stretch}, but the record holds one on {earlier}, {apart} earlier.",

  "readout.topics": "readouts differ. {parts}",

  "gap.count": { one: "told as {ordinal}; one is missing.", other: "told as {ordinal}; {number} are missing." },
  "gap.unnumbered": "told as several, without number or dates.",
  "gap.overdue": "planned for {due}; no account says what became of it.",
  "gap.overdue.proposed": "proposed for {due}; no account says what became of it.",
  "gap.silence": "told as following a break of {stretch}; none on record from {when}.",
} as const satisfies Readonly<Partial<Record<keyof typeof findingsEn, Message>>>;
