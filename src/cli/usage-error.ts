import type { Key, Values } from "./messages/say.ts";

/** A command line that cannot be obeyed; `key` is its message. */
export class UsageError extends Error {
  readonly key: Key;
  readonly values: Values;

  constructor(key: Key, values: Values = {}) {
    super(`cli: ${key} ${JSON.stringify(values)}`);
    this.name = "UsageError";
    this.key = key;
    this.values = values;
  }
}
