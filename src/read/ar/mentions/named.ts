import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import { withApposition } from "./apposition.ts";
import { BLANK } from "./blank-mention.ts";
import { innerNames } from "./inner-names.ts";
import type { Lead } from "./lead.ts";
import { continuedName } from "./name-words.ts";
import type { Spot } from "./spot.ts";
import type { TitlePhrase } from "./title.ts";

/** A name of the base as it stands in a text. */
interface Name {
  readonly first: number;
  readonly end: number;
  /** Its bearers. */
  readonly values: readonly NameEntry[];
}

/** Takes in a phrase with a name that the base knows; the token after it. */
export function named(spot: Spot, name: Name, { conjunction, particle }: Lead, title: TitlePhrase | null): number {
  const { tokens, at, limit, found } = spot;
  const { end, values } = name;
  const entry = chooseEntry(values, title);
  // «العاصمة اليمنية صنعاء»: the city's own name tells the place.
  if (
    entry.place !== null &&
    (tokens.words[at] as ReaderWord).key.endsWith("العاصمه") &&
    end < limit &&
    (tokens.words[end] as ReaderWord).names.some((s) => s.node.values.some((v) => v.place !== null || v.use === "capital"))
  )
    return end;
  if (entry.entity?.kind === "person") {
    const whole = continuedName(tokens, end, limit);
    return withApposition(
      spot,
      {
        ...BLANK,
        first: at,
        end: whole,
        nameFirst: name.first,
        nameEnd: whole,
        kind: "person",
        entity: entry.entity,
        titles: title?.titles ?? [],
        conjunction,
        particle,
      },
      title?.complements ?? [],
    );
  }
  const place = values.find((v) => v.place !== null)?.place ?? null;
  found.push({
    ...BLANK,
    first: at,
    end,
    nameFirst: at,
    nameEnd: end,
    kind: entry.entity === null ? "place" : "body",
    entity: entry.entity,
    place,
    conjunction,
    particle,
    capital: entry.use === "capital",
    short: entry.use === "short",
    bearers: entry.use === "short" ? values : [],
  });
  if (entry.entity !== null && entry.use === "full") found.push(...innerNames(tokens, at, end, entry.entity));
  return end;
}

/** Of several bearers of one name, the one whose side or office the title tells; else the first in the base. */
function chooseEntry(values: readonly NameEntry[], title: TitlePhrase | null): NameEntry {
  let best = values[0] as NameEntry;
  if (values.length === 1) return best;
  let most = fit(best, title);
  for (const value of values.slice(1)) {
    const points = fit(value, title);
    if (points > most) [best, most] = [value, points];
  }
  return best;
}

function fit({ use, entity }: NameEntry, title: TitlePhrase | null): number {
  let points = use === "full" ? 2 : use === "capital" ? 1 : 0;
  if (entity === null || title === null) return points;
  for (const { body, office } of title.titles) {
    if (body !== null && entity.side === body) points += 4;
    if (office !== null && entity.tenures.some((t) => t.office === office.id)) points += 2;
  }
  return points;
}
