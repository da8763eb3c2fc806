import type { Base } from "#knowledge/base.ts";
import type { SideOf } from "./settle-record.ts";

/** Sides and kinds of the base's actors; one that it does not know is its own side. */
export const sideOfBase =
  (base: Base): SideOf =>
  (actor) => {
    const known = base.entities.get(actor);
    return { side: known?.side ?? actor, kind: known?.kind ?? "organ" };
  };
