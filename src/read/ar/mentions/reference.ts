import type { Rank } from "#knowledge/entity.ts";
import type { Mention } from "./mention.ts";

/** A phrase with what it stands for. */
export interface Reference {
  readonly mention: Mention;
  readonly first: number;
  readonly end: number;
  /** Ids of the report's actors; empty for a place. More than one for a phrase in the plural or dual. */
  readonly actors: readonly string[];
  /** Set where the phrase names a place, or a state or capital in the role of one. */
  readonly place: { readonly name: string; readonly country: string | null } | null;
  /** The preposition word before it, folded, else "". */
  readonly preposition: string;
  readonly particle: string;
  readonly conjunction: string;
  readonly inner: boolean;
  /** «وزراء خارجية …», «وفد …»: the phrase stands for members of the actor. */
  readonly many: boolean;
  /** «وفد …»: a delegation of the actor. */
  readonly delegation: boolean;
  /** What its title or the base says of its standing. */
  readonly rank: Rank | null;
}
