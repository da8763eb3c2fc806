import type { Contact, Reading } from "#model/reading.ts";
import type { Cast } from "./actors.ts";
import type { Gold, GoldContact } from "./gold.ts";
import { nameKey, overlap } from "./overlap.ts";
import { pairUp } from "./pairing.ts";
import { participantsF1 } from "./participants.ts";
import { type Compared, countPairs, countValue, type Tally } from "./tally.ts";
import { textAt } from "./text-at.ts";

/** Two contacts with less than this in common among participants are two. */
const LEAST_PARTICIPANTS = 0.5;
/** What else speaks for a pair, beside participants (at most 1): the same date as much as they, another one against it. */
const SAME_DATE = 1;
const OTHER_DATE = -0.4;
const SAME_STATUS = 0.4;
const SAME_WORDS = 0.5;

const IN_PERSON: readonly string[] = ["meeting", "talks", "visit"];
const family = (kind: string): string => (IN_PERSON.includes(kind) ? "in person" : kind);
const sameDate = (a: string, b: string): boolean => a.replace(/[?~%]/g, "") === b.replace(/[?~%]/g, "");
const same = (a: unknown, b: unknown): boolean => a === b;

/** Matches contacts by family of kind and participants, and compares the attributes of those that match. */
export function compareContacts(gold: Gold, reading: Reading, cast: Cast): Compared {
  const parties = (contact: Contact): readonly string[] => contact.participants.map((p) => cast.goldId(p.actor));
  const weigh = (g: GoldContact, o: Contact): number => {
    if (family(g.kind) !== family(o.kind)) return 0;
    const participants = participantsF1(g.participants, parties(o), cast);
    if (participants < LEAST_PARTICIPANTS) return 0;
    const date = g.date && o.date ? (sameDate(g.date, o.date) ? SAME_DATE : OTHER_DATE) : 0;
    const words = overlap(g.quotes.join(" "), o.evidence.map((span) => textAt(reading.text, span)).join(" "));
    return participants + date + (g.status === o.status ? SAME_STATUS : 0) + SAME_WORDS * words;
  };
  const pairing = pairUp(gold.contacts, reading.contacts, weigh);
  const show = (c: GoldContact | Contact, who: readonly string[]): string => `${c.status} ${c.kind} ${who.join(" + ")} ${c.date ?? ""}`;
  const counted = countPairs(
    "contacts",
    pairing,
    (g) => show(g, g.participants),
    (o) =>
      show(
        o,
        o.participants.map((p) => p.actor),
      ),
  );
  return { ...counted, tallies: [...counted.tallies, ...pairing.pairs.flatMap(([g, o]) => attributes(g, o, parties(o), cast))] };
}

function attributes(g: GoldContact, o: Contact, parties: readonly string[], cast: Cast): readonly (readonly [string, Tally])[] {
  const initiator = o.initiator === null ? null : cast.goldId(o.initiator);
  const wanted = new Set(g.participants);
  const named = new Set(parties);
  return [
    countValue("contact.kind", g.kind, o.kind, same),
    countValue("contact.status", g.status, o.status, same),
    countValue("contact.channel", g.channel, o.channel, same),
    countValue("contact.undeclared", g.undeclared, o.undeclared, same),
    countValue("contact.date", g.date, o.date, sameDate),
    countValue("contact.duration", g.duration, o.duration, (a, b) => a.minutes === b.minutes && a.comparator === b.comparator),
    countValue("contact.place", g.place, o.place?.name ?? null, (a, b) => [a].flat().some((name) => nameKey(name) === nameKey(b))),
    countValue("contact.initiator", g.initiator, initiator, (a, b) => a === b || cast.side(a) === cast.side(b)),
    countValue("contact.ordinal", g.ordinal, o.ordinal, (a, b) => a.n === b.n),
    ["contact.participants", { gold: wanted.size, found: named.size, hit: wanted.intersection(named).size }],
  ];
}
