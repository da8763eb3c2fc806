/** What a room may import. The table of ARCHITECTURE.md, as data; rooms that do not exist yet are listed with it. */
export interface RoomRule {
  /** Rooms it may import as `#room/…`. */
  readonly rooms: readonly string[];
  /** `none`: no module of the runtime; `own data`: files beside the code only, by the modules named; `any`: free. */
  readonly runtime: "none" | "own data" | "any";
  readonly instead: string;
}

/** Modules by which a room reads its own data files. */
export const OWN_DATA_MODULES: readonly string[] = ["node:fs"];

export const ROOMS: Readonly<Record<string, RoomRule>> = {
  model: { rooms: [], runtime: "none", instead: "model is below everything: move what needs another room out of it" },
  text: { rooms: ["model"], runtime: "own data", instead: "text knows no diplomacy: pass what it needs as an argument, or move the code to read" },
  knowledge: { rooms: ["model", "text"], runtime: "own data", instead: "knowledge is data and its compilation: rules belong in read" },
  read: {
    rooms: ["model", "text", "knowledge"],
    runtime: "none",
    instead: "read knows a report and nothing else: files belong in gather, joining in pipeline",
  },
  record: { rooms: ["model", "text", "knowledge"], runtime: "none", instead: "record takes Readings as data: it never reads a report itself" },
  gather: { rooms: ["model", "text"], runtime: "any", instead: "gather hands over reports: what is done with them is the pipeline's" },
  store: { rooms: ["model", "text"], runtime: "any", instead: "store keeps what it is given: logic belongs in record" },
  publish: { rooms: ["model"], runtime: "none", instead: "publish formats what it is given: I/O belongs in serve or cli" },
  pipeline: {
    rooms: ["model", "text", "knowledge", "read", "record", "gather", "store", "publish"],
    runtime: "any",
    instead: "pipeline is below serve and cli",
  },
  serve: {
    rooms: ["model", "text", "knowledge", "read", "record", "gather", "store", "publish", "pipeline"],
    runtime: "any",
    instead: "serve knows no commands",
  },
  cli: { rooms: ["model", "text", "knowledge", "read", "record", "gather", "store", "publish", "pipeline", "serve"], runtime: "any", instead: "nothing" },
};
