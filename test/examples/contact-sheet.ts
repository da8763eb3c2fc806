import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Channel, Comparator, ContactKind, ContactStatus } from "#model/reading.ts";

const YesNo = z.enum(["yes", "no"]);
const Some = z.string().min(1);

/** What an example may say of a contact. Only what it says is compared; `none` says that nothing is told. */
const Finding = z
  .strictObject({
    kind: ContactKind.optional(),
    status: ContactStatus.optional(),
    channel: z.union([Channel, z.literal("none")]).optional(),
    /** All who take part, each by a name as it stands in the text, or by its canonical one. */
    participants: z.array(Some).min(1).optional(),
    /** Those of them whose role is so. */
    hosts: z.array(Some).min(1).optional(),
    attendees: z.array(Some).min(1).optional(),
    initiator: Some.optional(),
    date: Some.optional(),
    /** Minutes, and what is said of them: «120 more_than». */
    duration: z.union([z.literal("none"), z.templateLiteral([z.number(), " ", Comparator])]).optional(),
    ordinal: z
      .string()
      .regex(/^(\d+|none)$/)
      .optional(),
    scope: Some.optional(),
    place: Some.optional(),
    several: YesNo.optional(),
    undeclared: YesNo.optional(),
    /** Words that stand in its evidence. */
    evidence: Some.optional(),
  })
  .readonly();

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

export type ContactFinding = z.infer<typeof Finding>;
export type ContactExample = z.infer<typeof Example>;

export interface NamedSheet {
  readonly name: string;
  readonly sheet: z.infer<typeof Sheet>;
}

/** Reads one example file; throws with all its faults where its shape is wrong. */
export function readSheet(name: string, yaml: string): NamedSheet {
  const read = Sheet.safeParse(parse(yaml, { schema: "failsafe" }));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { name, sheet: read.data };
}

/** All example files of a folder, by name. */
export const loadSheets = (folder: string): readonly NamedSheet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readSheet(name, readFileSync(join(folder, name), "utf8")));
