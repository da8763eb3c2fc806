import type { Message } from "#text/wording/message.ts";
import { wordingEn } from "#text/wording/en.ts";

/** What a user reads, in English. */
export const en = {
  ...wordingEn,

  "help.main": `Qanat reads reports about diplomacy, Arabic first, and says who was in contact with whom, each fact tied to its words.

Usage: qanat COMMAND [OPTIONS]

Commands:
  read        Read reports and print what they tell: contacts, statements, positions and more

Options:
  -h, --help        Show this help, or that of a command
  -V, --version     Show the version
  --lang ar|en      Language of help, digest and messages (else LC_ALL, LC_MESSAGES, LANG)

Exit codes: 0 done; 1 some input was refused (each is named, with the reason); 2 wrong usage.
`,
  "help.read": `Reads reports and prints who was in contact with whom, who said and wanted what, and more,
with the words each fact rests on.

Usage: qanat read [PATHS…] [OPTIONS]

PATHS are .txt files (one report each), .jsonl files (one report a line, with the fields
id, publishedAt, outlet, url, title, text; only text is required), folders of such files,
or - for standard input. Without PATHS standard input is read: JSON Lines if it begins
an object, else one text. Text may be UTF-8, UTF-16 or windows-1256.

Options:
  --json            Print one Reading as JSON for each report, in input order
  --full            Shorten nothing: every fact and every word
  --explain         For one report: each fact with the rules that made it, its words with their
                    offsets, and what lost to it; with --json as JSON
  --lang ar|en      Language of digest and messages (else LC_ALL, LC_MESSAGES, LANG)
  --date DATE       Day of publication (YYYY-MM-DD) for reports that carry none
  --outlet NAME     Outlet for reports that carry none
  --threads N       Threads that may read (default: as many as processors); a few reports need one
  -q, --quiet       No progress and no summary on standard error
  --no-color        No colour (as with the environment variable NO_COLOR)
  -h, --help        Show this help

Examples:
  qanat read report.txt --date 2025-10-17
  qanat read report.txt --explain
  qanat read reports.jsonl --json > readings.jsonl
  cat report.txt | qanat read --lang ar
`,
  "usage.see-help": "See: qanat {command}--help",
  "output.failed": "the output could not be written: {reason}",
  "usage.no-command": "which command?",
  "usage.unknown-command": "unknown command: {command}",
  "usage.unknown-option": "unknown option: {option}",
  "usage.missing-value": "{option} needs a value",
  "usage.unwanted-value": "{option} takes no value",
  "usage.wrong-lang": "--lang is ar or en, not “{value}”",
  "usage.wrong-date": "--date is a day as YYYY-MM-DD, not “{value}”",
  "usage.wrong-threads": "--threads is a whole number from 1 to 512, not “{value}”",
  "usage.explain-one": "--explain takes one report; name one file, or one line of a .jsonl file on standard input",
  "usage.nothing-to-read": "name files or folders to read, or send text to standard input",

  refused: "refused: {where}: {reason}",
  "refused.line": "{input}, line {line}",
  "refused.stdin": "standard input",
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

  progress: { one: "{n} report, {rate} a second", other: "{n} reports, {rate} a second" },
  "summary.read": { one: "{n} report read", other: "{n} reports read" },
  "summary.refused": { one: "{n} refused", other: "{n} refused" },

  "genre.news": "news",
  "genre.opinion": "opinion",
  "genre.analysis": "analysis",
  "genre.readout": "official readout",
  "genre.interview": "interview",
  "date.unknown": "no date",
  "report.date-inferred": "{date}, inferred from the text",

  "section.contacts": "Contacts",
  "section.statements": "Statements",
  "section.positions": "Positions",
  "section.scenarios": "Scenarios",
  "section.questions": "Open questions",
  "section.writer": "In the writer’s own name, not reported",
  "count.statements": { one: "{n} statement", other: "{n} statements" },
  "count.positions": { one: "{n} position", other: "{n} positions" },
  "count.scenarios": { one: "{n} scenario", other: "{n} scenarios" },
  "count.questions": { one: "{n} open question", other: "{n} open questions" },
  more: { one: "… {n} more (--full shows all)", other: "… {n} more (--full shows all)" },
  "more.by": { one: "… {n} more, by {names} (--full shows all)", other: "… {n} more, by {names} (--full shows all)" },
  "more.places": { one: "{n} other place", other: "{n} other places" },
  others: { one: "{n} other", other: "{n} others" },

  "count.followUps": { one: "{n} follow-up", other: "{n} follow-ups" },
  "count.drivers": { one: "{n} driver", other: "{n} drivers" },
  "count.stakeholders": { one: "{n} affected", other: "{n} affected" },
  "section.follow-ups": "What is to follow",
  "section.drivers": "What open questions depend on",
  "section.stakeholders": "Who is affected",
  "follow-up.by": "by {date}",
  "follow-up.from": "from contact {number}",
  "follow-up.nobody": "nobody named",
  "stakeholder.of-contact": "by contact {number}",
  "stakeholder.of-scenario": "by the scenario in {lines}",
  "driver.open": "open",
  "driver.depends-on": "depends on",
  "driver.by": "according to {name}",
  "genre.because": "{genre}: {signs}",
  "sign.author-speaks": "the writer speaks for himself",
  "sign.opinion-note": "a note calls it opinion",
  "sign.communique-in-full": "a communiqué is given in full",
  "sign.official-agency": "an official agency publishes it",
  "sign.protocol": "persons are named as protocol has it",
  "sign.interview-note": "a note calls it an interview",
  "sign.question-turn": "questions and answers take turns",
  "sign.judgement": "it weighs what is likely",
  "sign.outlook": "it looks ahead",
  "sign.open-question": "it asks open questions",
  "sign.experts-speak": "experts are heard",

  "act.say": "said",
  "act.say.writer": "holds",
  "act.announce": "announced",
  "act.confirm": "confirmed",
  "act.deny": "denied",
  "act.decline": "declined to answer",
  "act.describe": "described",
  "act.praise": "praised",
  "act.criticise": "criticised",
  "act.warn": "warned",
  "act.threaten": "threatened",
  "act.demand": "demanded",
  "act.propose": "proposed",
  "act.promise": "promised",
  "act.refuse": "refused",
  "act.accept": "accepted",
  "act.expect": "expected",
  "act.stress": "stressed",
  "act.reveal": "revealed",
  "act.ask": "asked",
  "said.verbatim": "verbatim",
  "said.via": "via {chain}",
  "said.via.link": " ← ",
  "said.about": "on contact {number}",

  "position.red_line": "red line",
  "position.demand": "demand",
  "position.refusal": "refusal",
  "position.offer": "offer",
  "position.precondition": "precondition",
  "position.commitment": "commitment",
  "position.threat": "threat",
  "position.linkage": "trade-off",
  "position.to": "{kind} (to {to})",
  "position.else": "else",
  "position.in-return": "in return",

  "scenario.condition": "Condition",
  "scenario.if": "if",
  "scenario.then": "then",
  "scenario.outcome": "possible outcome",
  "scenario.likelihood": "likelihood {words}",
  "question.question": "Question",
  "question.either": "either",
  "question.or": "or",

  contacts: { one: "{n} contact", other: "{n} contacts" },
  "contacts.none": "No contacts",
  "kind.call": "Call",
  "kind.call.several": "Calls",
  "kind.meeting": "Meeting",
  "kind.meeting.several": "Meetings",
  "kind.talks": "Talks",
  "kind.talks.several": "Rounds of talks",
  "kind.visit": "Visit",
  "kind.visit.several": "Visits",
  "kind.message": "Message",
  "kind.message.several": "Messages",
  "kind.consultation": "Consultation",
  "kind.consultation.several": "Consultations",
  "status.held": "held",
  "status.held.f": "held",
  "status.under_way": "under way",
  "status.under_way.f": "under way",
  "status.planned": "planned",
  "status.planned.f": "planned",
  "status.proposed": "proposed",
  "status.proposed.f": "proposed",
  "status.postponed": "postponed",
  "status.postponed.f": "postponed",
  "status.cancelled": "cancelled",
  "status.cancelled.f": "cancelled",
  "status.denied": "denied",
  "status.denied.f": "denied",
  undeclared: "undeclared",
  "undeclared.f": "undeclared",
  "contact.title": "{kind}, {status}",

  "label.parties": "between",
  "label.party": "party",
  "label.attending": "attending",
  "label.initiator": "initiated by",
  "label.duration": "lasted",
  "label.ordinal": "count",
  "label.place": "place",
  "label.channel": "channel",
  "label.topics": "topics",
  "label.outcome": "outcome",
  "label.confirms": "confirmed by",
  "label.denies": "denied by",
  "label.declines": "not confirmed by",
  "label.words": "words",
  "role.host": "host",
  "role.mediator": "mediator",
  "role.attendee": "attending",
  "channel.leaders": "leaders",
  "channel.envoys": "envoys",
  "channel.ministers": "ministers",
  "channel.security": "security services",
  "channel.delegations": "delegations",
  "channel.mediated": "through a mediator",
  "channel.internal": "within one side",

  "ordinal.in": "the {ordinal} in {scope}",
  "ordinal.since": "the {ordinal} since {scope}",
  "ordinal.alone": "the {ordinal}",
  "ordinal.words": "the {ordinal} ({scope})",

  quote: "“{text}”",
  "quote.lines": { one: "line {lines}", other: "lines {lines}" },

  "explain.rules": "rules",
  "explain.place": "[{start}–{end}]",
  "explain.draft": "{told} ({rule})",
  "explain.lost": "What became no fact",
  "lost.told-again": "told again; joined to this one",
  "lost.same-clause": "the same clause tells one contact",
  "lost.general-remark": "a general remark on contacts told before",
  "lost.pair-unclear": "which two are meant is not clear",
  "lost.no-negotiations": "an accord, and no negotiations are told",
  "lost.within-contact": "told within a contact",
  "lost.parties-missing": "too few parties, and no contact told that it fits",
  "lost.within-words": "part of what another said",
  "lost.became-via": "only the way by which the words came",
  "lost.no-content": "nothing is left of what was said",
  "lost.other-verb": "the same word may be another verb; this one fits first",
  "lost.whole-decides": "the whole statement decides",
  "lost.same-position": "the same position, told again",
  "lost.nothing-follows": "nothing is said to follow from it, or it grants a fact",
  "lost.asked-again": "a heading; the text under it asks again",
  "actor-kind.person": "person",
  "actor-kind.state": "state",
  "actor-kind.organ": "organ",
  "actor-kind.organisation": "organisation",
  "actor-kind.group": "group",
  "actor-kind.unnamed": "unnamed source",
  "actor-kind.author": "writer",

  named: "Named",
  "named.without-side": "without a side",
  "actor.author": "the author",
  "unnamed.sources": "unnamed sources",
  "unnamed.officials": "unnamed officials",
  "unnamed.analysts": "unnamed analysts",
  "unnamed.observers": "unnamed observers",
  "unnamed.diplomats": "unnamed diplomats",
  "unnamed.media": "unnamed media",
  remarks: "Remarks",
  "remark.empty-text": "The text is empty: there was nothing to read.",
  "language.unknown": "unknown",
  "remark.language-not-read": "Nothing was read: Qanat does not read this language yet ({language}).",
} as const satisfies Record<string, Message>;
