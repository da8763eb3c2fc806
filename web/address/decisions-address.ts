import type { ActionType } from "#serve/contract/decisions.ts";
import { oneOf, type Raw, told, word } from "./asked.ts";

/** What can be decided, in the order in which it is offered. */
export const ACTION_TYPES = [
  "accept",
  "correct",
  "pin",
  "merge",
  "split",
  "reject",
  "add",
  "add-fact",
  "add-actor",
  "correct-fact",
  "reject-fact",
  "settle",
  "undo",
] as const satisfies readonly ActionType[];

/** Which decisions are shown. */
export interface DecisionsAddress {
  readonly author?: string;
  readonly type?: ActionType;
}
export const readDecisionsAddress = (raw: Raw): DecisionsAddress => told({ author: word(raw, "author"), type: oneOf(raw, "type", ACTION_TYPES) });

/** A contact that another address led to. */
export interface ContactAddress {
  /** The id that was asked for, of an account that is out of the record. */
  readonly was?: string;
}
export const readContactAddress = (raw: Raw): ContactAddress => told({ was: word(raw, "was") });
