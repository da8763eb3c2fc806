import { parseIsoDay } from "#model/calendar.ts";
import { parseEdtf } from "#model/edtf.ts";
import { type Line, place, values } from "./base-files.ts";

/** Checks all lines of the base together; one line a fault. */
export type Check = (lines: readonly Line[]) => readonly string[];

const each =
  (fault: (line: Line) => string | readonly string[] | null): Check =>
  (lines) =>
    lines.flatMap((line) => [fault(line) ?? []].flat().map((reason) => `${place(line)}: ${reason}`));

const isIn =
  (file: string) =>
  (line: Line): boolean =>
    line.file === file || (file === "people" && line.file.startsWith("people/"));
const idsOf = (lines: readonly Line[], ...files: readonly string[]): ReadonlySet<string> =>
  new Set(lines.filter((l) => files.some((f) => isIn(f)(l))).map((l) => l.cells["id"] as string));

/** `id`: lower-case ASCII, and no id twice in all files. */
export const ids: Check = (lines) => {
  const seen = new Map<string, Line>();
  return lines.flatMap((line) => {
    const { id } = line.cells;
    if (id === undefined) return [];
    const before = seen.get(id);
    seen.set(id, line);
    if (!/^[a-z0-9]+(_[a-z0-9]+)*$/.test(id)) return [`${place(line)}: id is not lower-case ASCII with _`];
    return before === undefined ? [] : [`${place(line)}: id also in ${place(before)}`];
  });
};

/** `wikidata`: Q and digits or -, and no item for two entries. */
export const wikidata: Check = (lines) => {
  const seen = new Map<string, Line>();
  return lines.flatMap((line) => {
    const item = line.cells["wikidata"] ?? "-";
    if (item === "-") return [];
    if (!/^Q[1-9]\d*$/.test(item)) return [`${place(line)}: wikidata «${item}»`];
    const before = seen.get(item);
    seen.set(item, line);
    return before === undefined ? [] : [`${place(line)}: ${item} is also of ${place(before)}`];
  });
};

const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  "organisations.tsv": ["organisation"],
  "media.tsv": ["organisation"],
  "organs.tsv": ["organ"],
  "groups.tsv": ["group"],
  "places.tsv": ["city", "region", "venue"],
};
const RANKS = ["leader", "minister", "security", "envoy", "official"];

/** `kind` and `rank` have one of their values. */
export const kinds: Check = each((line) => {
  const { kind, rank } = line.cells;
  if (kind !== undefined && ALLOWED[line.file]?.includes(kind) !== true) return `kind «${kind}»`;
  return rank !== undefined && !RANKS.includes(rank) ? `rank «${rank}»` : null;
});

/** `side`, `country`, `body`, `office`, `entity` and `where` name entries of the base. */
export const references: Check = (lines) => {
  const states = idsOf(lines, "states.tsv");
  const bodies = idsOf(lines, "states.tsv", "organisations.tsv", "organs.tsv", "groups.tsv", "media.tsv");
  const offices = idsOf(lines, "offices.tsv");
  const lacks = (known: ReadonlySet<string>, name: string, id: string | undefined): readonly string[] =>
    id === undefined || id === "-" || known.has(id) ? [] : [`${name} «${id}» is not in the base`];
  return each((line) => {
    const { side, country, body, office, entity, where } = line.cells;
    return [
      ...lacks(bodies, "entity", entity),
      ...lacks(states, "where", where),
      ...lacks(bodies, "side", side),
      ...lacks(states, "country", country),
      ...lacks(bodies, "body", body),
      ...lacks(offices, "office", office),
      ...(side !== undefined && side === line.cells["id"] ? ["is its own side"] : []),
    ];
  })(lines);
};

const TENURE = /^([a-z0-9_]+)@([a-z0-9_]+) ([\d-]*)\.\.([\d-]*)$/;
const isDate = (text: string): boolean =>
  text === "" || (/^\d{4}(-\d\d){0,2}$/.test(text) && parseEdtf(text) !== null && (text.length < 10 || parseIsoDay(text) !== null));

/** `offices`: `office@body from..to` with known office and body, real dates, the end not before the beginning. */
export const tenures: Check = (lines) => {
  const offices = idsOf(lines, "offices.tsv");
  const bodies = idsOf(lines, "states.tsv", "organisations.tsv", "organs.tsv", "groups.tsv", "media.tsv");
  return each((line) =>
    values(line, "offices").flatMap((text) => {
      const match = TENURE.exec(text);
      if (match === null) return [`office «${text}» is not «office@body from..to»`];
      const [, office = "", body = "", from = "", to = ""] = match;
      const wrong = [from, to].filter((d) => !isDate(d)).map((d) => `date «${d}» in «${text}»`);
      if (!offices.has(office)) wrong.push(`office «${office}» is not in offices.tsv`);
      if (!bodies.has(body)) wrong.push(`body «${body}» is not in the base`);
      const edges = [parseEdtf(from)?.earliest ?? null, parseEdtf(to)?.latest ?? null];
      if (edges[0] != null && edges[1] != null && edges[0] > edges[1]) wrong.push(`«${text}» ends before it begins`);
      return wrong;
    }),
  )(lines.filter(isIn("people")));
};

const UNWANTED = /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufb50-\ufdff\ufe70-\ufeff]/;
const ARABIC_COLUMNS = [
  "ar",
  "ar_short",
  "ar_alone",
  "nisba_m",
  "nisba_f",
  "nisba_pl",
  "capital_ar",
  "ar_def_m",
  "ar_con_m",
  "ar_def_f",
  "ar_con_f",
  "ar_def_pl",
  "ar_con_pl",
];

/** The one mark that tells two names apart: Oman is «عُمان», Amman «عمّان». */
const MARKED: readonly string[] = ["عُمان", "عمّان"];
/** An abbreviation that Arabic papers leave in Latin letters. */
const ABBREVIATION = /^[A-Z]{2,5}$/;

/** Arabic as an editor writes it: no vowel marks, tatweel, direction marks or presentation forms; Arabic letters; no value empty or twice. */
export const arabic: Check = each((line) =>
  ARABIC_COLUMNS.flatMap((column) => {
    const all = values(line, column);
    const twice = all.find((v, i) => all.indexOf(v) !== i);
    return [
      ...all.flatMap((value) => {
        if (value === "" || value !== value.trim() || / {2}/.test(value)) return [`${column}: stray space or empty value «${value}»`];
        if (UNWANTED.test(value) && !MARKED.includes(value)) return [`${column}: marks in «${value}»`];
        if (!/\p{Script=Arabic}/u.test(value) && !ABBREVIATION.test(value)) return [`${column}: no Arabic in «${value}»`];
        return value === value.normalize("NFC") ? [] : [`${column}: not in normal form «${value}»`];
      }),
      ...(twice === undefined ? [] : [`${column}: «${twice}» twice`]),
    ];
  }),
);

/** Every entry has a name in each language; a person's `ar` has two words and more. */
export const names: Check = each((line) => {
  if (values(line, "ar").length === 0 && values(line, "ar_alone").length === 0 && !("rank" in line.cells)) return "no Arabic name";
  if ("en" in line.cells && values(line, "en").length === 0) return "no English name";
  const short = isIn("people")(line) ? values(line, "ar").find((name) => !/[ -]/.test(name)) : undefined;
  return short === undefined ? null : `«${short}» is one word: it belongs in ar_alone`;
});
