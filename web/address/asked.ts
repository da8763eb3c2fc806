import { parseIsoDay } from "#model/calendar.ts";

/** What the router hands over: anything. */
export type Raw = Readonly<Record<string, unknown>>;

/** One word of an address, where it is told. */
export function word(raw: Raw, name: string): string | undefined {
  const value = raw[name];
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === "string" && first !== "" ? first : typeof first === "number" ? String(first) : undefined;
}

/** All words under a name, each once, in order. */
export function words(raw: Raw, name: string): readonly string[] | undefined {
  const value = raw[name];
  const all = (Array.isArray(value) ? value : [value]).filter((v): v is string => typeof v === "string" && v !== "");
  return all.length === 0 ? undefined : [...new Set(all)].sort();
}

/** One of the words allowed. */
export function oneOf<T extends string>(raw: Raw, name: string, allowed: readonly T[]): T | undefined {
  const value = word(raw, name);
  return allowed.find((each) => each === value);
}

/** Those of the words that are allowed, in the order in which they are listed. */
export function someOf<T extends string>(raw: Raw, name: string, allowed: readonly T[]): readonly T[] | undefined {
  const told = new Set<string>(words(raw, name));
  const kept = allowed.filter((each) => told.has(each));
  return kept.length === 0 ? undefined : kept;
}

/** A day, YYYY-MM-DD. */
export function day(raw: Raw, name: string): string | undefined {
  const value = word(raw, name);
  return value !== undefined && value.length === 10 && parseIsoDay(value) !== null ? value : undefined;
}

/** Without the names that have no value, so that addresses stay short. */
export function told<T extends object>(values: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as { [K in keyof T]?: Exclude<T[K], undefined> };
}

/** An address of which only what `read` takes is seen: the router hands a view all words of an address with these in place of theirs, so that the others have no value. */
export const nothingElse =
  <T extends object>(read: (raw: Raw) => T) =>
  (raw: Raw): T => ({ ...Object.fromEntries(Object.keys(raw).map((name) => [name, undefined])), ...read(raw) });
