import { wordingEn } from "#text/wording/en.ts";
import type { Message } from "#text/wording/message.ts";

/** The sentences of findings in English. Each is whole but for its first letter. */
export const findingsEn = {
  ...wordingEn,

  "contact.call": "the call between {parties}",
  "contact.call.several": "the calls between {parties}",
  "contact.meeting": "the meeting between {parties}",
  "contact.meeting.several": "the meetings between {parties}",
  "contact.talks": "the talks between {parties}",
  "contact.talks.several": "the rounds of talks between {parties}",
  "contact.visit": "the visit that brought together {parties}",
  "contact.visit.several": "the visits that brought together {parties}",
  "contact.message": "the message between {parties}",
  "contact.message.several": "the messages between {parties}",
  "contact.consultation": "the consultation of {parties}",
  "contact.consultation.several": "the consultations of {parties}",
  "contact.any": "the contact between {parties}",
  "contact.dated": "{contact} ({date})",

  "kind.call": "a call",
  "kind.meeting": "a meeting",
  "kind.talks": "talks",
  "kind.visit": "a visit",
  "kind.message": "a message",
  "kind.consultation": "a consultation",
  "status.held": "took place",
  "status.denied": "denied",
  "status.cancelled": "cancelled",
  "claim.by": "{value} according to {by}",
  "by.day": "a report of {date}",
  "office.at": "{office} ({body})",

  "attribute.date": "accounts differ on when {contact} took place: {claims}.",
  "attribute.date.plan": "accounts differ on when {contact} is to take place: {claims}.",
  "attribute.duration": "accounts differ on how long {contact} lasted: {claims}.",
  "attribute.place": "accounts differ on where {contact} took place: {claims}.",
  "attribute.place.plan": "accounts differ on where {contact} is to take place: {claims}.",
  "attribute.initiator": "accounts differ on who asked for {contact}: {claims}.",
  "attribute.kind": "accounts differ on what {contact} was: {claims}.",
  "attribute.status": "accounts differ on whether {contact} took place: {claims}.",

  "confirmation.denies": "{contact}: confirmed by {confirming}, denied by {against}.",
  "confirmation.declines": "{contact}: confirmed by {confirming}, while {against} would not confirm.",

  "count.differ": "accounts number {contact} differently: {claims}.",
  "count.low": "{contact}: told as {ordinal}, but by the record’s own count {counted} at least.",
  "count.order": "{contact}: told as {ordinal}, but an earlier contact of {earlier} was told as {other}.",

  "sequence.less-than": "{contact}: told as {ordinal}, but the one before was on {earlier}, {apart} earlier.",
  "sequence.apart": "{contact}: told as {told} another on {earlier}, but by the dates on record {apart} lie between them.",
  "sequence.order": "{contact}: told as {told} another, which the record dates to {earlier}.",
  "sequence.break": "{contact}: told as following a break of {stretch}, but the record holds one on {earlier}, {apart} earlier.",
  "sequence.told.after": "{stretch} after",
  "sequence.told.before": "{stretch} before",
  "sequence.told.after.alone": "after",
  "sequence.told.before.alone": "before",

  "readout.topics": "readouts of {contact} differ. {parts}",
  "readout.only": "Only {side} names: {topics}.",

  "office.former": "a report of {day} calls {who} former {title}, but the office has been theirs since {since}.",
  "office.ended": "a report of {day} calls {who} {title}, but that office was then held by {holder}; the term of {who} lasted until {until}.",

  "gap.held": { one: "one", other: "{number}" },
  "gap.count": {
    one: "{contact}: told as {ordinal}; of these the record holds {held}, one is missing.",
    other: "{contact}: told as {ordinal}; of these the record holds {held}, {number} are missing.",
  },
  "gap.possible": {
    one: "One more on record may be among them but cannot be counted.",
    other: "{number} more on record may be among them but cannot be counted.",
  },
  "gap.unnumbered": "{contact}: told as several, without number or dates.",
  "gap.overdue": "planned for {due}: {contact}. No account says what became of it.",
  "gap.overdue.proposed": "proposed for {due}: {contact}. No account says what became of it.",
  "gap.silence": "{contact}: told as following a break of {stretch}; the record holds none from {when}.",

  "follow-up.open": "still open: {task}.",
  "follow-up.late": "still open though its day has passed: {task}.",
  "follow-up.taken": "taken up by {contact}: {task}.",
  "follow-up.words": "“{words}”",
  "follow-up.unquoted": "a task",
  "follow-up.who": "{who}, {words}",
  "follow-up.day": "told on {day}",
  "follow-up.due": "due {due}",
  "follow-up.notes": "{task} ({notes})",
} as const satisfies Readonly<Record<string, Message>>;
