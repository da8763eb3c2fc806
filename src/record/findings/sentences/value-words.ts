import type { Duration } from "#model/reading.ts";
import { feminine } from "#knowledge/ar/kind-gender.ts";
import { arabicOrdinal } from "#text/wording/arabic-ordinal.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { englishOrdinal } from "#text/wording/english-ordinal.ts";
import { listWords } from "#text/wording/list-words.ts";
import { smallNumber } from "#text/wording/small-number.ts";
import { stretchWords } from "#text/wording/stretch-words.ts";
import { type FindingKey, ordinalValueWords, type SayFinding } from "./claim-words.ts";
import { actorWords, officeWords, type SentenceNames, topicWords } from "./names.ts";
import type { ContactKind } from "#model/reading.ts";

/** The values of a message: machine's words by name. */
export type MessageValues = Readonly<Record<string, string>>;

const DATES = ["due", "day", "since", "until", "when", "earlier"] as const;
const ACTORS = ["confirming", "against", "who", "holder", "body"] as const;

const idsOf = (list: string): readonly string[] => list.split(",").filter((id) => id !== "");

function contactWords(values: MessageValues, names: SentenceNames, say: SayFinding): string {
  const all = idsOf(values["parties"] ?? "").map((id) => actorWords(id, names, say));
  // «بين أ وب وج»: behind «بين» each has its «و».
  const parties = listWords(all, say);
  const form = all.length === 1 ? ".alone" : values["several"] === undefined ? "" : ".several";
  const contact = say(`contact.${values["kind"]}${form}` as FindingKey, { parties });
  return values["date"] === undefined ? contact : say("contact.dated", { contact, date: dateWords(values["date"], say) });
}

function readoutParts(values: MessageValues, names: SentenceNames, say: SayFinding): string {
  const parts = [];
  for (let at = 0; values[`side.${at}`] !== undefined; at++) {
    const topics = idsOf(values[`topics.${at}`] ?? "").map((id) => topicWords(id, names, say));
    parts.push(say("readout.only", { side: actorWords(values[`side.${at}`] as string, names, say), topics: listWords(topics, say) }));
  }
  return parts.join(" ");
}

/** `after 14 about`: the words for it, and the stretch alone. */
function toldWords(value: string, say: SayFinding): { readonly told: string; readonly stretch: string } {
  const [order, days, comparator] = value.split(" ") as ["after" | "before", string?, string?];
  if (days === undefined) return { told: say(`sequence.told.${order}.alone`), stretch: "" };
  const stretch = stretchWords(Number(days), comparator as Duration["comparator"], say);
  return { told: say(`sequence.told.${order}`, { stretch }), stretch };
}

const nth = (n: number, kind: string | undefined, say: SayFinding): string =>
  say("ordinal.alone", {
    ordinal: say.lang === "ar" ? arabicOrdinal(n, feminine({ kind: (kind ?? "meeting") as ContactKind, several: false })) : englishOrdinal(n),
  });

/** All values of a message in words; what each name stands for is the same in every message. */
export function valuesInWords(values: MessageValues, names: SentenceNames, say: SayFinding): Readonly<Record<string, string | number>> {
  const words: Record<string, string | number> = {};
  if (values["kind"] !== undefined) words["contact"] = contactWords(values, names, say);
  for (const name of DATES) if (values[name] !== undefined) words[name] = dateWords(values[name], say);
  for (const name of ACTORS)
    if (values[name] !== undefined)
      words[name] = listWords(
        idsOf(values[name]).map((id) => actorWords(id, names, say)),
        say,
      );
  for (const name of ["ordinal", "other"] as const) if (values[name] !== undefined) words[name] = ordinalValueWords(values[name], values["kind"], say);
  if (values["office"] !== undefined) words["title"] = say("office.at", { office: officeWords(values["office"], names, say), body: words["body"] ?? "" });
  if (values["told"] !== undefined) Object.assign(words, toldWords(values["told"], say));
  if (values["side.0"] !== undefined) words["parts"] = readoutParts(values, names, say);
  if (values["held"] !== undefined) words["held"] = say("gap.held", { n: Number(values["held"]), number: smallNumber(Number(values["held"]), say.lang) });
  if (values["counted"] !== undefined) words["counted"] = nth(Number(values["counted"]), values["kind"], say);
  if (values["apart"] !== undefined) {
    const n = Number(values["apart"]);
    words["apart"] = say("days.oblique", { n, number: smallNumber(n, say.lang) });
  }
  if (values["missing"] !== undefined) {
    words["n"] = Number(values["missing"]);
    words["number"] = smallNumber(Number(values["missing"]), say.lang);
  }
  return words;
}
