import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { foldPhrase } from "#text/ar/fold.ts";
import { findTimeExpressions, type TimeExpression } from "#text/ar/time/find.ts";
import { arabicWord } from "#text/ar/word.ts";
import { Tokeniser } from "#text/tokenise.ts";
import { makeReader } from "#read/read-report.ts";
import { loadSheets } from "./examples/contact-sheet.ts";

const reader = makeReader();
const tokeniser = new Tokeniser(arabicWord);
const day = (publishedAt: string | null): string | null => publishedAt?.slice(0, 10) ?? null;

interface Told {
  readonly id: string;
  readonly attribute: string;
  readonly words: string;
  readonly value: unknown;
  readonly published: string | null;
}

const reports = [
  ...loadSheets(join(import.meta.dirname, "../examples/ar/contacts")).flatMap(({ sheet }) =>
    sheet.examples.map(({ text, published }) => ({ text, published: published === "unknown" ? null : published })),
  ),
  ...readFileSync(join(import.meta.dirname, "../examples/reports/story.jsonl"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as { text: string; publishedAt: string | null })
    .map(({ text, publishedAt }) => ({ text, published: publishedAt })),
];

const told: readonly Told[] = reports.flatMap(({ text, published }, i) => {
  const { contacts } = reader.read({ id: "r", publishedAt: published, outlet: null, url: null, title: null, text });
  return contacts.flatMap((contact) =>
    Object.entries(contact.sources).map(([attribute, { span }]) => ({
      id: `${i} ${contact.id}`,
      attribute,
      words: text.slice(span.start, span.end),
      value: contact[attribute as keyof typeof contact],
      published: day(published),
    })),
  );
});

const of = (attribute: string): readonly Told[] => told.filter((t) => t.attribute === attribute);
const times = ({ words, published }: Told): readonly TimeExpression[] => findTimeExpressions(tokeniser.tokenise(words), published);

/** The words alone, read anew, tell the same value. */
describe("the words of an attribute hold its value", () => {
  test("there are words of each", () => {
    for (const attribute of ["status", "undeclared", "initiator", "date", "duration", "place", "ordinal"]) expect(of(attribute).length).toBeGreaterThan(0);
  });

  test.each(of("date"))("date $value: $words", (one) => {
    const read = times(one).flatMap((t) => [t.edtf, t.edtfFuture]);
    // «ابتدأت الاثنين وانتهت الأربعاء»: either end by itself.
    // «قبيل ساعات»: what is inferred is as near as what is told.
    const value = (one.value as string).replace("?", "~");
    const wanted = read.includes(value) || value.endsWith("~") ? [value] : value.split("/");
    expect(read).toEqual(expect.arrayContaining(wanted));
  });

  test.each(of("duration"))("duration: $words", (one) => {
    expect(times(one).map((t) => t.minutes)).toContain((one.value as { minutes: number }).minutes);
  });

  test.each(of("ordinal"))("ordinal: $words", (one) => {
    expect(times(one).map((t) => t.value)).toContain((one.value as { n: number }).n);
  });

  test.each(of("place"))("place: $words", (one) => {
    const name = foldPhrase((one.value as { name: string }).name)
      .split(" ")
      .at(-1) as string;
    expect(foldPhrase(one.words)).toContain(name.replace(/^ال/, ""));
  });
});
