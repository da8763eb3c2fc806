import { list, readTable } from "./table.ts";

/** What the holder of an office is called, by language tag. */
export type OfficeTitles = ReadonlyMap<string, Readonly<Record<string, string>>>;

/** The titles of all offices by id; see `base/offices.tsv`. Reading needs none of them, only showing does. */
export const loadOfficeTitles = (): OfficeTitles =>
  new Map(
    readTable(new URL("./base/offices.tsv", import.meta.url)).map((row) => {
      const id = row.values["id"] as string;
      const en = list(row, "en")[0] ?? id.replaceAll("_", " ");
      return [id, { ar: list(row, "ar_def_m")[0] ?? list(row, "ar_def_f")[0] ?? list(row, "ar_con_m")[0] ?? en, en }];
    }),
  );
