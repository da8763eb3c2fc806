import { parseIsoDay } from "#model/calendar.ts";
import type { Options } from "../parse-options.ts";
import { UsageError } from "../usage-error.ts";

/** A day that was asked for; throws `UsageError` for what is none. */
export function askedDay({ values }: Options, name: string): string | undefined {
  const value = values.get(name);
  if (value !== undefined && (value.length !== 10 || parseIsoDay(value) === null)) throw new UsageError("usage.wrong-day", { option: `--${name}`, value });
  return value;
}

/** One of some words that were asked for; throws `UsageError` for another. */
export function askedChoice<T extends string>({ values }: Options, name: string, choices: readonly T[]): T | undefined {
  const value = values.get(name);
  return value === undefined ? undefined : choiceOf(value, `--${name}`, choices);
}

/** A word that must be one of some; throws `UsageError` for another. */
export function choiceOf<T extends string>(value: string, option: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen === undefined) throw new UsageError("usage.wrong-choice", { option, value, choices: choices.join(", ") });
  return chosen;
}

/** How many are shown: as asked; all with `--full` and `--json`; else what a screen or two hold. */
export function askedLimit({ values, flags }: Options, usual: number): number {
  const value = values.get("limit");
  if (value === undefined) return flags.has("full") || flags.has("json") ? Number.POSITIVE_INFINITY : usual;
  if (!/^[1-9]\d{0,8}$/.test(value)) throw new UsageError("usage.wrong-limit", { value });
  return Number(value);
}

/** The parts of a list with commas, also Arabic ones. */
export const listOf = (value: string | undefined): readonly string[] =>
  (value ?? "")
    .split(/[,،]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
