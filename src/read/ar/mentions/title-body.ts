import type { NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { bodyPhrase } from "./body-phrase.ts";
import { innerNames } from "./inner-names.ts";
import { longestName } from "./match.ts";
import type { Mention } from "./mention.ts";
import { newNameEnd } from "./name-words.ts";

/** A state, organ or organisation named inside a title. */
export interface Complement {
  readonly first: number;
  readonly end: number;
  /** Whose office it is: an id of the base, or of a body that the text composes. */
  readonly body: string | null;
  readonly state: boolean;
  readonly use: NameEntry["use"];
  /** What of it counts as named. */
  readonly mentions: readonly Mention[];
}

/** Prepositions that may lead to the body of a title («إلى اليمن», «لدى المملكة»). */
export const TO_BODY: ReadonlySet<string> = new Set(["الي", "لدي", "في", "عن", "من", "علي"]);

const isBody = (entry: NameEntry): boolean => entry.entity !== null && entry.entity.kind !== "person";

/**
 * The name of a state or body at `at`, a preposition or ل ب before it allowed. `named`: it stands behind «باسم» or the like, so that a bare organ counts as named, too;
 * in «وكيل وزارة الداخلية» it only makes up the title.
 */
export function bodyAt(tokens: Tokens<ReaderWord>, at: number, limit: number, named = false): Complement | null {
  if (at >= limit) return null;
  const led = TO_BODY.has((tokens.words[at] as ReaderWord).key) && at + 1 < limit;
  const from = led ? at + 1 : at;
  const word = tokens.words[from] as ReaderWord;
  const found = longestName(tokens, from, limit, isBody);
  const composed = bodyPhrase(tokens, from, limit);
  const main = composed?.mentions[0];
  if (
    composed !== null &&
    main !== undefined &&
    main.conjunction === "" &&
    (found === null || composed.end > found.end || (composed.end === found.end && found.values.every((v) => v.use === "short")))
  ) {
    const counts =
      named || led || main.particle !== "" || main.entity !== null || main.organ?.side != null || main.organ?.kind !== undefined || main.organ?.titled === true;
    const body = main.organ?.side ?? (main.organ?.kind === "organisation" || main.organ?.kind === "group" ? main.organ.id : (main.entity?.id ?? null));
    return {
      first: from,
      end: composed.end,
      body,
      state: main.organ?.en === "-",
      use: "full",
      mentions: counts ? composed.mentions.map((m) => ({ ...m, inner: true })) : [],
    };
  }
  if (found !== null && found.split.conjunction === "") {
    const entry = found.values[0] as NameEntry;
    const mention: Mention = {
      ...BLANK,
      first: from,
      end: found.end,
      nameFirst: from,
      nameEnd: found.end,
      kind: "body",
      entity: entry.entity,
      particle: found.split.particle,
      inner: true,
      capital: entry.use === "capital",
      short: entry.use === "short",
      bearers: entry.use === "short" ? found.values : [],
    };
    const inside = entry.use === "full" ? entry.entity : null;
    return {
      first: from,
      end: found.end,
      body: entry.entity?.id ?? null,
      state: entry.entity?.kind === "state",
      use: entry.use,
      mentions: inside === null ? [mention] : [mention, ...innerNames(tokens, from, found.end, inside)],
    };
  }
  // «السفير الأمريكي لدى المملكة»
  if (led && word.splits.some((s) => s.article && s.stem === "مملكه" && s.conjunction === ""))
    return {
      first: from,
      end: from + 1,
      body: null,
      state: true,
      use: "full",
      mentions: [{ ...BLANK, first: from, end: from + 1, nameFirst: from, nameEnd: from + 1, kind: "body", inner: true, kingdom: true }],
    };
  return null;
}

/** «القنصل العام في القدس دانيال روبنستين»: a place that stands between a title and the name; null where no name follows. */
export function placeBeforeName(tokens: Tokens<ReaderWord>, at: number, limit: number): Complement | null {
  if (at + 2 >= limit) return null;
  const found = longestName(tokens, at + 1, limit, (e) => e.place !== null);
  if (found === null || found.split.conjunction !== "" || found.split.particle !== "" || found.end >= limit) return null;
  const known = longestName(tokens, found.end, limit, (e) => e.entity?.kind === "person");
  if ((known === null || known.split.conjunction !== "") && newNameEnd(tokens, found.end, limit) - found.end < 2) return null;
  const place = (found.values[0] as NameEntry).place;
  return {
    first: at + 1,
    end: found.end,
    body: null,
    state: false,
    use: "place",
    mentions: [{ ...BLANK, first: at + 1, end: found.end, nameFirst: at + 1, nameEnd: found.end, kind: "place", place, inner: true }],
  };
}
