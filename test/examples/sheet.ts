import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

export const Some = z.string().min(1);

/** The shape of one sentence of a sheet, with what may be found in it. */
export const exampleOf = <F extends z.ZodType>(finding: F) =>
  z
    .strictObject({
      text: Some,
      published: z.union([z.iso.date(), z.literal("unknown")]),
      title: Some.optional(),
      outlet: Some.optional(),
      finds: z.union([z.literal("nothing"), z.array(finding).min(1).readonly()]),
      because: Some.optional(),
      "not-yet": Some.optional(),
    })
    .refine((e) => e.finds !== "nothing" || e.because !== undefined, "finds nothing: say why (because)")
    .readonly();

/** The shape of an example file; a near miss is asked of each. */
export const sheetOf = <E extends z.ZodType<{ readonly because?: string | undefined }>>(example: E) =>
  z
    .strictObject({
      phenomenon: Some,
      pattern: Some,
      why: Some,
      examples: z
        .array(example)
        .min(3)
        .max(8)
        .refine((all) => all.some((e) => e.because !== undefined), "no near miss: at least one example says because")
        .readonly(),
    })
    .readonly();

/** A sheet with the name of its file. */
export interface Named<S> {
  readonly name: string;
  readonly sheet: S;
}

/** Reads one example file of a shape; throws with all its faults where it is of another. */
export function readAs<S>(shape: z.ZodType<S>, name: string, yaml: string): Named<S> {
  const read = shape.safeParse(parse(yaml, { schema: "failsafe" }));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { name, sheet: read.data };
}

/** All example files of a folder, by name. */
export const loadAs = <S>(shape: z.ZodType<S>, folder: string): readonly Named<S>[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readAs(shape, name, readFileSync(join(folder, name), "utf8")));
