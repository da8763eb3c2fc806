import { join } from "node:path";
import { describe, expect, test } from "vitest";
import * as checks from "./base-faults.ts";
import { COLUMNS, kindOfFile, parseBaseFile, readBaseFiles } from "./base-files.ts";

const base = readBaseFiles(join(import.meta.dirname, "../../src/knowledge/base"));
const count = (file: string): number => base.lines.filter((l) => kindOfFile(l.file) === file).length;
const distinct = (file: string): number => new Set(base.lines.filter((l) => kindOfFile(l.file) === file).map((l) => l.cells["id"])).size;

describe("the base", () => {
  test("every data file has its columns in FORMAT.md's list, and every line has them", () => {
    expect(base.unknown).toEqual([]);
    expect(base.faults).toEqual([]);
  });
  test.each(Object.entries(checks))("%s", (_name, check) => {
    expect(check(base.lines)).toEqual([]);
  });
  test.each([
    ["states.tsv", 195],
    ["organisations.tsv", 150],
    ["organs.tsv", 100],
    ["groups.tsv", 100],
    ["media.tsv", 80],
    ["offices.tsv", 300],
    ["people/*.tsv", 1000],
    ["places.tsv", 300],
  ])("%s holds at least %i", (file, least) => {
    expect(distinct(file)).toBeGreaterThanOrEqual(least);
  });
  test("figures", () => {
    console.log(
      Object.keys(COLUMNS)
        .map((file) => `${file} ${count(file)}`)
        .join(", "),
    );
  });
});

const person = (rest: string): string => `id\tside\twikidata\ten\tar\tar_alone\toffices\n${rest}\n`;
const ground = [
  parseBaseFile("states.tsv", `${COLUMNS["states.tsv"]?.replaceAll(" ", "\t")}\narnor\tQ1\tArnor\tFornost\tأرنور\tأرنوري\tأرنورية\tأرنوريون\tفورنوست\n`),
  parseBaseFile("offices.tsv", `${COLUMNS["offices.tsv"]?.replaceAll(" ", "\t")}\nsteward\tleader\tSteward\tالوكيل\tوكيل\t-\t-\t-\t-\n`),
].flatMap((f) => f.lines);

describe("a planted fault is seen", () => {
  test.each([
    ["ids", "Aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\t-"],
    ["ids", "arnor\tarnor\t-\tAragorn\tأراغورن الأول\t-\t-"],
    ["wikidata", "aragorn\tarnor\tQ1\tAragorn\tأراغورن الأول\t-\t-"],
    ["references", "aragorn\tgondor\t-\tAragorn\tأراغورن الأول\t-\t-"],
    ["tenures", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\tking@arnor 2001.."],
    ["tenures", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\tsteward@gondor 2001.."],
    ["tenures", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\tsteward@arnor 2001-02-30.."],
    ["tenures", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\tsteward@arnor 2003..2001-05"],
    ["tenures", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول\t-\tsteward of arnor"],
    ["arabic", "aragorn\tarnor\t-\tAragorn\tأراغُورن الأول\t-\t-"],
    ["arabic", "aragorn\tarnor\t-\tAragorn\tأراغـورن الأول\t-\t-"],
    ["arabic", "aragorn\tarnor\t-\tAragorn\tAragorn I\t-\t-"],
    ["arabic", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول; أراغورن الملك\t-\t-"],
    ["arabic", "aragorn\tarnor\t-\tAragorn\tأراغورن الأول;أراغورن الأول\t-\t-"],
    ["names", "aragorn\tarnor\t-\tAragorn\tأراغورن\t-\t-"],
  ] as const)("%s: %s", (check, row) => {
    const planted = parseBaseFile("people/x.tsv", person(row));
    expect(planted.faults).toEqual([]);
    expect(checks[check]([...ground, ...planted.lines])).toHaveLength(1);
  });
  test("a clean line has none", () => {
    const clean = parseBaseFile("people/x.tsv", person("aragorn\tarnor\tQ2\tAragorn\tأراغورن الأول\tأراغورن\tsteward@arnor 2001-02..2003"));
    expect(Object.values(checks).flatMap((check) => check([...ground, ...clean.lines]))).toEqual([]);
  });
  test("a lost column", () => {
    expect(parseBaseFile("people/x.tsv", person("aragorn\tarnor")).faults).toEqual(["people/x.tsv:2 has 2 columns, not 7"]);
  });
  test("a kind and a rank that are none", () => {
    const group = parseBaseFile("groups.tsv", `${COLUMNS["groups.tsv"]?.replaceAll(" ", "\t")}\nx\tclub\t-\t-\tX\tإكس\t-\n`);
    expect(checks.kinds(group.lines)).toHaveLength(1);
  });
});
