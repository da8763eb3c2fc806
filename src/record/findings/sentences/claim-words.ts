import type { Duration } from "#model/reading.ts";
import type { Claim } from "#model/record/discrepancy.ts";
import { feminine } from "#knowledge/ar/kind-gender.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { durationWords } from "#text/wording/duration-words.ts";
import { listWords } from "#text/wording/list-words.ts";
import { ordinalWords } from "#text/wording/ordinal-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { SayOf } from "#text/wording/say.ts";
import type { ContactKind } from "#model/reading.ts";
import type { findingsEn } from "./messages/en.ts";
import { actorWords, placeWords, type SentenceNames } from "./names.ts";

export type FindingKey = keyof typeof findingsEn;
export type SayFinding = SayOf<FindingKey>;

/** «8 since 2025-02» as words, with the gender of what is counted. */
export function ordinalValueWords(value: string, kind: string | undefined, say: SayFinding): string {
  const space = value.indexOf(" ");
  const n = Number(space < 0 ? value : value.slice(0, space));
  return ordinalWords({ n, scope: space < 0 ? null : value.slice(space + 1) }, feminine({ kind: (kind ?? "meeting") as ContactKind, several: false }), say);
}

/** The value of a claim as words, by the attribute it is of. */
function valueWords(value: string, attribute: string | null, kind: string | undefined, names: SentenceNames, say: SayFinding): string {
  if (attribute === "date") return dateWords(value, say);
  if (attribute === "ordinal") return ordinalValueWords(value, kind, say);
  if (attribute === "initiator") return actorWords(value, names, say);
  if (attribute === "kind" || attribute === "status") return say(`${attribute}.${value}` as FindingKey);
  if (attribute === "place") return placeWords(value, names, say);
  if (attribute !== "duration") return isolated(value, say.lang);
  const [minutes, comparator] = value.split(" ");
  return durationWords({ minutes: Number(minutes), comparator: comparator as Duration["comparator"] }, say);
}

function sourceWords(source: string, names: SentenceNames, say: SayFinding): string {
  const colon = source.indexOf(":");
  const what = source.slice(colon + 1);
  if (source.startsWith("actor:")) return actorWords(what, names, say);
  return source.startsWith("day:") ? say("by.day", { date: dateWords(what, say) }) : isolated(what, say.lang);
}

/** The claims one after the other, those of one value together: "three hours according to A and B; four hours according to C". */
export function claimsWords(
  claims: readonly Claim[],
  attribute: string | null,
  values: Readonly<Record<string, string>>,
  names: SentenceNames,
  say: SayFinding,
): string {
  const told = claims.map(({ value }, at) => ({ value, by: values[`by.${at}`] }));
  return [...Map.groupBy(told, ({ value }) => value)]
    .map(([value, same]) => {
      const words = valueWords(value, attribute, values["kind"], names, say);
      const sources = [...new Set(same.flatMap(({ by }) => by ?? []))].map((by) => sourceWords(by, names, say));
      return sources.length === 0 ? words : say("claim.by", { value: words, by: listWords(sources, say) });
    })
    .join(say("list.semicolon"));
}
