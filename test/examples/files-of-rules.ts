import { readdirSync } from "node:fs";

/** The rules of a folder: its files, without those that hold none. */
export const rulesIn = (folder: string, noRules: readonly string[]): readonly string[] =>
  readdirSync(folder)
    .map((file) => file.replace(/\.ts$/, ""))
    .filter((rule) => !noRules.includes(rule));

/** Rules without an example file of their name. */
export const rulesWithout = (rules: readonly string[], files: readonly string[]): readonly string[] => rules.filter((rule) => !files.includes(`${rule}.yaml`));

/** Example files without a rule of their name; `noun-contact.calls.yaml` holds further examples of the rule `noun-contact`. */
export const filesWithout = (rules: readonly string[], files: readonly string[]): readonly string[] =>
  files.filter((file) => !rules.includes(file.split(".")[0] as string));
