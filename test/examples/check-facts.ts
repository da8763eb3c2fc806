import type { Reading } from "#model/reading.ts";
import type { Reader } from "#read/read-report.ts";
import { nameOf } from "./actor-names.ts";
import type { FactExample } from "./fact-sheet.ts";

/** A fact of a reading as an example tells it: names for actors, words for spans. */
export type FactView = Readonly<Record<string, string | readonly string[]>>;

/** Tells the facts of one kind. `name` gives an actor as the example names him, `words` the words of a span. */
export type FactsOf = (
  reading: Reading,
  name: (id: string) => string,
  words: (span: { readonly start: number; readonly end: number }) => string,
) => readonly (FactView & { readonly rules: readonly string[] })[];

/** What a linguist is told of an example; null where it is as it should be. */
export function verdictOnFacts(reader: Reader, example: FactExample, factsOf: FactsOf): string | null {
  const reading = reader.read({
    id: "example",
    publishedAt: example.published === "unknown" ? null : example.published,
    outlet: example.outlet ?? null,
    url: null,
    title: example.title ?? null,
    text: example.text,
  });
  const wanted = example.finds === "nothing" ? [] : example.finds;
  const told = wanted.flatMap((finding) => Object.values(finding).flat());
  const facts = factsOf(
    reading,
    (id) => nameOf(reading, id, told),
    (span) => reading.text.slice(span.start, span.end),
  );
  const expected = wanted.length === 0 ? ["nothing"] : wanted.flatMap((finding, i) => linesOf(i, finding));
  const found = facts.length === 0 ? ["nothing"] : facts.flatMap((fact, i) => linesOf(i, pick(fact, wanted[i] ?? null)));
  const same = expected.join("\n") === found.join("\n");
  if (example["not-yet"] !== undefined) return same ? `${example.text}\n\nthis works now: delete its mark «not-yet»` : null;
  if (same) return null;
  const rules = facts.map((fact, i) => `${i + 1}: ${fact.rules.join(", ")}`);
  return [example.text, "", "expected", ...expected, "", "found", ...found, "", "rules that fired", ...(rules.length === 0 ? ["none"] : rules)].join("\n");
}

/** Quotes of an example that its text does not hold. Names of actors need not stand in it. */
export const unquotedIn = (example: FactExample, quoting: readonly string[]): readonly string[] =>
  (example.finds === "nothing" ? [] : example.finds).flatMap((finding) =>
    quoting.flatMap((field) => [finding[field] ?? []].flat().filter((words) => words !== "none" && !example.text.includes(words))),
  );

const pick = (fact: FactView, wanted: FactView | null): FactView =>
  Object.fromEntries((wanted === null ? Object.keys(fact).filter((key) => key !== "rules") : Object.keys(wanted)).map((key) => [key, fact[key] ?? "none"]));

const linesOf = (index: number, fact: FactView): readonly string[] => [
  `fact ${index + 1}`,
  ...Object.entries(fact).flatMap(([key, value]) => (typeof value === "string" ? [`  ${key}: ${value}`] : [`  ${key}`, ...value.map((v) => `    ${v}`)])),
];
