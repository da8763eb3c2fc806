import type { Account, Attribute } from "#model/record/account.ts";
import type { Correction } from "#model/record/decision.ts";
import type { Span } from "#model/span.ts";
import { pinnedValue, type ValueKind } from "./choose-value.ts";
import { DURATION, ORDINAL } from "./value-kinds.ts";

/** The value that an account tells of an attribute, as a correction would give it: where its report tells several the one that rests on these words, and its own where none are given. */
export function toldValue(account: Account, attribute: Attribute, words: Span | null): Correction {
  const pinned = <T>(kind: ValueKind<T>): T | null => pinnedValue({ account: account.id, words }, account, kind);
  switch (attribute) {
    case "duration":
      return { attribute, value: pinned(DURATION) };
    case "ordinal":
      return { attribute, value: pinned(ORDINAL) };
    default:
      return { attribute, value: account[attribute] } as Correction;
  }
}
