/** Classes of unnamed source, as the ids of actors: who speaks where a report names nobody. */
export const UNNAMED_SOURCES = ["sources", "officials", "analysts", "observers", "diplomats", "media"] as const;
export type UnnamedSource = (typeof UNNAMED_SOURCES)[number];

/** Who is at hand in every report without a name: the classes of unnamed source, and the writer. They stand for no side. */
export const NAMELESS: readonly string[] = [...UNNAMED_SOURCES, "author"];

const CLASSES: ReadonlySet<string> = new Set(UNNAMED_SOURCES);

/** Whether the id of an actor stands for a class of unnamed source. */
export const isUnnamedSource = (id: string): id is UnnamedSource => CLASSES.has(id);
