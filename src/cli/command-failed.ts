import type { Key, Values } from "./messages/say.ts";

/** A command that was asked rightly and cannot be done; `key` is its message. The exit code is 1. */
export class CommandFailed extends Error {
  readonly key: Key;
  readonly values: Values;

  constructor(key: Key, values: Values = {}) {
    super(`cli: ${key} ${JSON.stringify(values)}`);
    this.name = "CommandFailed";
    this.key = key;
    this.values = values;
  }
}
