import { z } from "zod";
import { exampleOf, loadAs, type Named, readAs, sheetOf, Some } from "./sheet.ts";

/** What an example says of one fact: field by field, as strings or lists of strings. Only what it says is compared. */
const Finding = z.record(z.string(), z.union([Some, z.array(Some).min(1)])).readonly();

const Example = exampleOf(Finding);
const Sheet = sheetOf(Example);

export type FactExample = z.infer<typeof Example>;
export type NamedFactSheet = Named<z.infer<typeof Sheet>>;

/** Reads one example file; throws with all its faults where its shape is wrong. */
export const readFactSheet = (name: string, yaml: string): NamedFactSheet => readAs(Sheet, name, yaml);

/** All example files of a folder, by name. */
export const loadFactSheets = (folder: string): readonly NamedFactSheet[] => loadAs(Sheet, folder);
