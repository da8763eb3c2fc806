import type { Gold, GoldActor, GoldContact, GoldPosition, GoldScenario, GoldStatement } from "../score/gold.ts";

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
  /** Absent in sets where only actors and contacts were looked for. */
  readonly statements?: readonly (Omit<GoldStatement, "quote"> & { readonly quote: Pair })[];
  readonly positions?: readonly (Omit<GoldPosition, "quote"> & { readonly quote: Pair })[];
  readonly scenarios?: readonly (Omit<GoldScenario, "condition" | "consequence"> & { readonly condition: Pair | null; readonly consequence: Pair })[];
  readonly questions?: readonly { readonly alternatives: readonly Pair[] }[];
}

/** The annotation with the words of `text`, in the shape that the scorer reads. */
export function goldOf(annotation: Annotation, text: string): Omit<Gold, "name"> {
  const cut = ([start, end]: Pair): string => text.slice(start, end);
  const words = (spans: readonly Pair[]): readonly string[] => spans.map(cut);
  const actors: Record<string, GoldActor> = {};
  for (const [id, { kind, side, names, latin }] of Object.entries(annotation.actors)) actors[id] = { kind, side, names: [...words(names), ...latin] };
  const contacts = annotation.contacts.map((c) => ({
    ...c,
    place: c.place === null ? null : [...words(c.place.spans), ...c.place.latin],
    quotes: words(c.quotes),
  }));
  return {
    actors,
    contacts,
    statements: (annotation.statements ?? []).map((s) => ({ ...s, quote: cut(s.quote) })),
    positions: (annotation.positions ?? []).map((p) => ({ ...p, quote: cut(p.quote) })),
    scenarios: (annotation.scenarios ?? []).map((s) => ({ ...s, condition: s.condition === null ? null : cut(s.condition), consequence: cut(s.consequence) })),
    questions: (annotation.questions ?? []).map((q) => ({ alternatives: words(q.alternatives) })),
  };
}
