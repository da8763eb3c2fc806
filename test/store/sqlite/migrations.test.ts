import { DatabaseSync } from "node:sqlite";
import { expect, test } from "vitest";
import { openStore, recordFile } from "#store/open-store.ts";
import { inNewFolder } from "../dialects.ts";
import { entryOf, filedFact, storedReport } from "../entry-maker.ts";

test("facts that were filed before there were keys of those without a topic have them after the next opening", () =>
  inNewFolder(async (folder) => {
    const entries = [["peace"], [], []].map((topics, n) => {
      const report = storedReport({ text: `خبر ${n} عن تصريحات الوزير` });
      return entryOf(report, { facts: [filedFact(report, 0, { kind: n === 2 ? "position" : "statement", topics })] });
    });
    const before = await openStore(folder);
    await before.addEntries(entries);
    await before.close();
    const file = new DatabaseSync(recordFile(folder));
    const keys = (): unknown => file.prepare("SELECT * FROM fact_keys ORDER BY field, value, report").all();
    const filed = keys();
    file.exec("DELETE FROM fact_keys WHERE field = 'topicless'; DROP INDEX reports_by_moment; PRAGMA user_version = 5");
    expect(keys()).not.toEqual(filed);
    await (await openStore(folder)).close();
    expect(keys()).toEqual(filed);
    file.close();
  }));
