import { parseArgs } from "node:util";
import { safeText } from "#text/wording/safe-text.ts";
import { UsageError } from "./usage-error.ts";

/** The options of a command: by name, with or without a value. */
export type OptionKinds = Readonly<Record<string, { readonly type: "string" | "boolean"; readonly short?: string }>>;

/** What stood on a command line. The last of a repeated option counts. */
export interface Options {
  readonly values: ReadonlyMap<string, string>;
  readonly flags: ReadonlySet<string>;
  readonly paths: readonly string[];
}

/** Reads a command line with node's own parser; throws `UsageError`, so that what is wrong is said in the user's language. */
export function parseOptions(args: readonly string[], kinds: OptionKinds): Options {
  const { tokens } = parseArgs({ args: [...args], options: kinds, strict: false, allowPositionals: true, tokens: true });
  const values = new Map<string, string>();
  const flags = new Set<string>();
  const paths: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") paths.push(token.value);
    if (token.kind !== "option") continue;
    const option = safeText(token.rawName);
    const kind = Object.hasOwn(kinds, token.name) ? kinds[token.name] : undefined;
    if (kind === undefined) throw new UsageError("usage.unknown-option", { option });
    if (kind.type === "boolean") {
      if (token.value !== undefined) throw new UsageError("usage.unwanted-value", { option });
      flags.add(token.name);
    } else {
      if (token.value === undefined || (!token.inlineValue && /^-./.test(token.value))) throw new UsageError("usage.missing-value", { option });
      values.set(token.name, token.value);
    }
  }
  return { values, flags, paths };
}
