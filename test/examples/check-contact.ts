import type { Contact, Reading } from "#model/reading.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import type { Reader } from "#read/read-report.ts";
import { nameOf } from "./actor-names.ts";
import type { ContactExample, ContactFinding } from "./contact-sheet.ts";

/** An example beside what was read: lines of one form, one field a line. */
export interface Checked {
  readonly expected: readonly string[];
  readonly found: readonly string[];
  /** The rules that fired, in order. */
  readonly rules: readonly string[];
}

const LISTS = ["participants", "hosts", "attendees"] as const;
const ROLE = { hosts: "host", attendees: "attendee" } as const;
const NONE = "none";

/** Reads an example and says what it expects and what was found. */
export function checkExample(reader: Reader, example: ContactExample): Checked {
  const reading = reader.read({
    id: "example",
    publishedAt: example.published === "unknown" ? null : example.published,
    outlet: example.outlet ?? null,
    url: null,
    title: null,
    text: example.text,
  });
  const wanted = example.finds === "nothing" ? [] : example.finds;
  const expected = wanted.length === 0 ? ["nothing"] : wanted.flatMap((finding, i) => [`contact ${i + 1}`, ...linesOf(finding)]);
  const found =
    reading.contacts.length === 0
      ? ["nothing"]
      : reading.contacts.flatMap((contact, i) => [`contact ${i + 1}`, ...foundLines(reading, contact, wanted[i] ?? null)]);
  return { expected, found, rules: reading.contacts.map((c, i) => `contact ${i + 1}: ${c.rules.join(", ")}`) };
}

/** A finding of an example as lines, names in order of the alphabet. */
const linesOf = (finding: ContactFinding): readonly string[] =>
  Object.entries(finding).flatMap(([key, value]) =>
    Array.isArray(value) ? [`  ${key}`, ...value.toSorted().map((name: string) => `    ${name}`)] : [`  ${key}: ${String(value)}`],
  );

/** A contact as the finding would tell it: only its fields. Where nothing was expected, all that a linguist would ask. */
function foundLines(reading: Reading, contact: Contact, wanted: ContactFinding | null): readonly string[] {
  const names = wanted === null ? [] : [...LISTS.flatMap((key) => wanted[key] ?? []), ...(wanted.initiator === undefined ? [] : [wanted.initiator])];
  const name = (id: string): string => nameOf(reading, id, names);
  const evidence = contact.evidence.map(({ start, end }) => reading.text.slice(start, end));
  const fields: Readonly<Record<keyof ContactFinding, string | readonly string[]>> = {
    kind: contact.kind,
    status: contact.status,
    channel: contact.channel ?? NONE,
    participants: contact.participants.map((p) => name(p.actor)),
    hosts: contact.participants.filter((p) => p.role === ROLE.hosts).map((p) => name(p.actor)),
    attendees: contact.participants.filter((p) => p.role === ROLE.attendees).map((p) => name(p.actor)),
    initiator: contact.initiator === null ? NONE : name(contact.initiator),
    date: contact.date ?? NONE,
    duration: contact.duration === null ? NONE : `${contact.duration.minutes} ${contact.duration.comparator}`,
    ordinal: contact.ordinal === null ? NONE : `${contact.ordinal.n}`,
    scope: contact.ordinal?.scope ?? NONE,
    place: contact.place?.name ?? NONE,
    several: contact.several ? "yes" : "no",
    undeclared: contact.undeclared ? "yes" : "no",
    evidence:
      evidence.find((words) => words.includes(wanted?.evidence ?? "")) === undefined ? evidence.join(" … ") : (wanted?.evidence ?? evidence.join(" … ")),
  };
  const keys = (wanted === null ? ["kind", "status", "participants", "evidence"] : Object.keys(wanted)) as readonly (keyof ContactFinding)[];
  return linesOf(Object.fromEntries(keys.map((key) => [key, fields[key]])) as ContactFinding);
}

/** The words that an example quotes and that its text does not hold, or holds more than once where one place must be meant; `known` are names of the base. */
export function unquoted(example: ContactExample, known: ReadonlySet<string>): readonly string[] {
  const text = foldPhrase(example.text);
  return (example.finds === "nothing" ? [] : example.finds).flatMap((finding) => {
    const names = [
      ...LISTS.flatMap((key) => finding[key] ?? []),
      ...[finding.initiator, finding.place].filter((n) => n !== undefined && n !== NONE),
    ] as readonly string[];
    const absent = names
      .filter((name) => !text.includes(foldPhrase(name)) && !known.has(foldPhrase(name)))
      .map((name) => `«${name}» is neither in the text nor a name of the base`);
    const { evidence } = finding;
    if (evidence === undefined) return absent;
    const times = example.text.split(evidence).length - 1;
    return times === 1 ? absent : [...absent, `evidence «${evidence}» stands ${times === 0 ? "not" : `${times} times`} in the text`];
  });
}

/** What a linguist is told of an example; null where it is as it should be. */
export function verdict(example: ContactExample, checked: Checked): string | null {
  const same = checked.expected.join("\n") === checked.found.join("\n");
  if (example["not-yet"] !== undefined) return same ? `${example.text}\n\nthis works now: delete its mark «not-yet»` : null;
  if (same) return null;
  const rules = checked.rules.length === 0 ? ["none"] : checked.rules;
  return [example.text, "", "expected", ...checked.expected, "", "found", ...checked.found, "", "rules that fired", ...rules].join("\n");
}
