import type { Gold, GoldActor, GoldContact } from "../score/gold.ts";

type Pair = readonly [start: number, end: number];

/** What a person found in a report, without its text: spans are UTF-16 offsets into it, `latin` names are the annotator's own. */
export interface Annotation {
  readonly report: string;
  readonly actors: Readonly<
    Record<string, { readonly kind: string; readonly side: string | null; readonly names: readonly Pair[]; readonly latin: readonly string[] }>
  >;
  readonly contacts: readonly (Omit<GoldContact, "place" | "quotes"> & {
    readonly place: { readonly spans: readonly Pair[]; readonly latin: readonly string[] } | null;
    readonly quotes: readonly Pair[];
  })[];
}

/** The annotation with the words of `text`, in the shape that the scorer reads. */
export function goldOf(annotation: Annotation, text: string): Omit<Gold, "name"> {
  const words = (spans: readonly Pair[]): readonly string[] => spans.map(([start, end]) => text.slice(start, end));
  const actors: Record<string, GoldActor> = {};
  for (const [id, { kind, side, names, latin }] of Object.entries(annotation.actors)) actors[id] = { kind, side, names: [...words(names), ...latin] };
  const contacts = annotation.contacts.map((c) => ({
    ...c,
    place: c.place === null ? null : [...words(c.place.spans), ...c.place.latin],
    quotes: words(c.quotes),
  }));
  return { actors, contacts, statements: [], positions: [], scenarios: [], questions: [] };
}
