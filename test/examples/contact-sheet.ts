import { z } from "zod";
import { Channel, Comparator, ContactKind, ContactStatus } from "#model/reading.ts";
import { exampleOf, loadAs, type Named, readAs, sheetOf, Some } from "./sheet.ts";

const YesNo = z.enum(["yes", "no"]);

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

const Example = exampleOf(Finding);
const Sheet = sheetOf(Example);

export type ContactFinding = z.infer<typeof Finding>;
export type ContactExample = z.infer<typeof Example>;

export type NamedSheet = Named<z.infer<typeof Sheet>>;

/** Reads one example file; throws with all its faults where its shape is wrong. */
export const readSheet = (name: string, yaml: string): NamedSheet => readAs(Sheet, name, yaml);

/** All example files of a folder, by name. */
export const loadSheets = (folder: string): readonly NamedSheet[] => loadAs(Sheet, folder);
