import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** What an example says of one find: words alone, or field by field. */
export type Find = string | Readonly<Record<string, string | readonly string[]>>;

/** An example as its sheet tells it; the tests of each kind check the shape. */
export interface Example {
  readonly text: string;
  readonly published?: string;
  readonly finds: string | readonly Find[];
  readonly because?: string;
  readonly "not-yet"?: string;
}

/** One example file. */
export interface Sheet {
  /** Its name without ending: that of the rule, with a part behind a dot where the rule has several sheets. */
  readonly name: string;
  readonly phenomenon: string;
  readonly pattern: string;
  readonly why: string;
  readonly examples: readonly Example[];
}

/** The sheets of one folder. */
export interface Kind {
  readonly folder: string;
  readonly sheets: readonly Sheet[];
}

/** Every sheet under a folder of a language (`examples/ar`), by kind and name. */
export const loadKinds = (root: string): readonly Kind[] =>
  readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name: folder }) => ({
      folder,
      sheets: readdirSync(join(root, folder))
        .filter((file) => file.endsWith(".yaml"))
        .sort()
        .map((file) => sheetOf(file.replace(/\.yaml$/, ""), readFileSync(join(root, folder, file), "utf8"))),
    }));

/** An example, or a word with the parts that it is split into. */
type Written = Example | (Omit<Example, "text" | "finds"> & { readonly word: string; readonly parts: string });

function sheetOf(name: string, yaml: string): Sheet {
  const sheet = parse(yaml, { schema: "failsafe" }) as Omit<Sheet, "name" | "examples"> & { readonly examples: readonly Written[] };
  return { ...sheet, name, examples: sheet.examples.map((e) => ("word" in e ? { ...e, text: e.word, finds: e.parts } : e)) };
}
