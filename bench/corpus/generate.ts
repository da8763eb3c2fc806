import type { Report } from "#model/report.ts";
import { isoDay } from "#model/calendar.ts";
import { type Dice, dice } from "../dice.ts";
import type { Cast } from "./cast.ts";
import { COUNTS, DAYS, LENGTHS, MONTHS, SENTENCES, THING_COMPLEMENTS, THING_HEADS, TOPIC_COMPLEMENTS, TOPIC_HEADS } from "./wording.ts";

/** Lengths of news reports in kB of UTF-8: most are short. */
const LEAST_BYTES = 1000;
const MOST_BYTES = 6000;
/** An Arabic letter is two bytes, a space one. */
const BYTES_A_UNIT = 1.8;
/** 1 January 2024; reports spread over two years from there. */
const FIRST_DAY = 19_723;

type Slots = Readonly<Record<string, (roll: Dice) => string>>;

const pick = (list: readonly string[], roll: Dice): string => list[roll(list.length)] as string;

function slotsOf(cast: Cast): Slots {
  const of =
    (list: readonly string[]) =>
    (roll: Dice): string =>
      pick(list, roll);
  return {
    titled: of(cast.titled),
    person: of(cast.people),
    state: of(cast.states),
    nisba: of(cast.nisbas),
    capital: of(cast.capitals),
    place: of(cast.places),
    body: of(cast.bodies),
    medium: of(cast.media),
    topic: (roll) => `${pick(TOPIC_HEADS, roll)} ${pick(TOPIC_COMPLEMENTS, roll)}`,
    thing: (roll) => `${pick(THING_HEADS, roll)} ${pick(THING_COMPLEMENTS, roll)}`,
    day: of(DAYS),
    date: (roll) => `${1 + roll(28)} ${pick(MONTHS, roll)} ${2012 + roll(14)}`,
    length: of(LENGTHS),
    count: of(COUNTS),
  };
}

const sentence = (slots: Slots, roll: Dice): string => pick(SENTENCES, roll).replace(/\{(\w+)\}/g, (_, slot: string) => (slots[slot] as Slots[string])(roll));

function text(slots: Slots, roll: Dice, units: number): string {
  let written = `${pick(DAYS, roll)} – `;
  while (written.length < units) written += sentence(slots, roll) + (roll(3) === 0 ? "\n" : " ");
  return written.trimEnd();
}

/** Makes reports by number: the same number gives the same report, in any order. */
export function corpus(cast: Cast): { readonly report: (n: number) => Report; readonly textOf: (bytes: number) => string } {
  const slots = slotsOf(cast);
  return {
    report: (n) => {
      const roll = dice(n + 1);
      const bytes = LEAST_BYTES + Math.min(roll(MOST_BYTES - LEAST_BYTES), roll(MOST_BYTES - LEAST_BYTES) + 500);
      return {
        id: `generated-${n}`,
        publishedAt: isoDay(FIRST_DAY + (n % 730)),
        outlet: null,
        url: null,
        title: null,
        text: text(slots, roll, bytes / BYTES_A_UNIT),
      };
    },
    textOf: (bytes) => text(slots, dice(bytes), bytes / BYTES_A_UNIT),
  };
}
