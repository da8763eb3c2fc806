/** Classes of unnamed source, as the ids of actors: who speaks where a report names nobody. */
export const UNNAMED_SOURCES = ["sources", "officials", "analysts", "observers", "diplomats", "media"] as const;
export type UnnamedSource = (typeof UNNAMED_SOURCES)[number];
