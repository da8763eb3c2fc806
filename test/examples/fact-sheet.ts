import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Some = z.string().min(1);

/** What an example says of one fact: field by field, as strings or lists of strings. Only what it says is compared. */
const Finding = z.record(z.string(), z.union([Some, z.array(Some).min(1)])).readonly();

const Example = z
  .strictObject({
    text: Some,
    published: z.union([z.iso.date(), z.literal("unknown")]),
    outlet: Some.optional(),
    finds: z.union([z.literal("nothing"), z.array(Finding).min(1).readonly()]),
    because: Some.optional(),
    "not-yet": Some.optional(),
  })
  .refine((e) => e.finds !== "nothing" || e.because !== undefined, "finds nothing: say why (because)")
  .readonly();

const Sheet = z
  .strictObject({
    phenomenon: Some,
    pattern: Some,
    why: Some,
    examples: z
      .array(Example)
      .min(3)
      .max(8)
      .refine((all) => all.some((e) => e.because !== undefined), "no near miss: at least one example says because")
      .readonly(),
  })
  .readonly();

export type FactExample = z.infer<typeof Example>;

export interface NamedFactSheet {
  readonly name: string;
  readonly sheet: z.infer<typeof Sheet>;
}

/** Reads one example file; throws with all its faults where its shape is wrong. */
export function readFactSheet(name: string, yaml: string): NamedFactSheet {
  const read = Sheet.safeParse(parse(yaml, { schema: "failsafe" }));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { name, sheet: read.data };
}

/** All example files of a folder, by name. */
export const loadFactSheets = (folder: string): readonly NamedFactSheet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFactSheet(name, readFileSync(join(folder, name), "utf8")));
