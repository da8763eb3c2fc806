import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";

const Some = z.string().min(1);

/**
 * One account, in few words. `from` is its outlet, `copies` the report whose text it copies, `speaker` who says what it tells; `also` is another length that the report tells, and by whom
 * («240 about by hareth»).
 */
const ToldAccount = z.strictObject({
  report: Some.optional(),
  from: Some.optional(),
  copies: Some.optional(),
  published: z.iso.date().optional(),
  kind: Some.optional(),
  status: Some.optional(),
  parties: Some.optional(),
  several: Some.optional(),
  speaker: Some.optional(),
  date: Some.optional(),
  duration: Some.optional(),
  also: Some.optional(),
  place: Some.optional(),
  ordinal: Some.optional(),
  initiator: Some.optional(),
  confirms: Some.optional(),
  denies: Some.optional(),
  declines: Some.optional(),
});

const ToldContact = z.strictObject({ kind: Some.optional(), parties: Some, accounts: z.array(ToldAccount).min(1) });
const Statement = z.strictObject({ by: Some, act: Some.optional(), topics: Some.optional(), report: Some.optional() });
/** «after»: the report whose account is the earlier one, or `nothing` for a break. */
const Order = z.strictObject({ report: Some, after: Some, days: Some.optional() });

const Found = z.strictObject({
  finding: Some,
  en: Some.optional(),
  ar: Some.optional(),
  missing: Some.optional(),
  possible: Some.optional(),
});

const Example = z
  .strictObject({
    case: Some,
    today: z.iso.date().optional(),
    contact: ToldContact,
    others: z.array(ToldContact).optional(),
    statements: z.array(Statement).optional(),
    order: z.array(Order).optional(),
    finds: z.union([z.literal("nothing"), z.array(Found).min(1)]),
    because: Some.optional(),
  })
  .refine((e) => e.finds !== "nothing" || e.because !== undefined, "finds nothing: say why (because)");

const Sheet = z.strictObject({
  findings: Some,
  why: Some,
  examples: z
    .array(Example)
    .min(3)
    .refine((all) => all.some((e) => e.finds === "nothing"), "no near miss"),
});

export type ToldAccount = z.infer<typeof ToldAccount>;
export type ToldContact = z.infer<typeof ToldContact>;
export type FindingExample = z.infer<typeof Example>;
export type FindingSheet = z.infer<typeof Sheet> & { readonly name: string };

/** Reads one sheet; throws with all its faults where its shape is wrong. */
export function readFindingSheet(name: string, yaml: string): FindingSheet {
  const read = Sheet.safeParse(parse(yaml, { schema: "failsafe" }));
  if (!read.success) throw new Error(`${name}: ${z.prettifyError(read.error)}`);
  return { name, ...read.data };
}

/** All sheets of findings, by name. */
export const loadFindingSheets = (folder: string): readonly FindingSheet[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".yaml"))
    .sort()
    .map((name) => readFindingSheet(name, readFileSync(join(folder, name), "utf8")));
