import type { Actor } from "./reading.ts";

const SIDES: ReadonlySet<Actor["kind"]> = new Set(["state", "organisation", "group"]);

/** Whether somebody can be a side: a state, an organisation or a group that acts for nobody else. */
export const canBeSide = ({ id, kind, side }: Pick<Actor, "id" | "kind" | "side">): boolean => SIDES.has(kind) && (side === null || side === id);
