import type { RecordOptions } from "../../record/record-options.ts";
import { UsageError } from "../../usage-error.ts";

/** The one argument that stands behind the word of a decision; `name` is what the help calls it. */
export function only(rest: readonly string[], name: string): string {
  const [first, over] = rest;
  if (first === undefined) throw new UsageError("usage.missing-argument", { name });
  if (over !== undefined) throw new UsageError("usage.too-many-arguments", { value: over });
  return first;
}

/** At least so many arguments of one name. */
export function several(rest: readonly string[], least: number, name: string): readonly string[] {
  if (rest.length < least) throw new UsageError("usage.missing-argument", { name });
  return rest;
}

/** The value of an option that must be given. */
export function demanded({ values }: RecordOptions, name: string): string {
  const value = values.get(name);
  if (value === undefined) throw new UsageError("usage.missing-argument", { name: `--${name}` });
  return value;
}
