import { existsSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { backup } from "#store/copies/backup.ts";
import { contentDigest } from "#store/copies/content-digest.ts";
import { restore } from "#store/copies/restore.ts";
import { BackupNotFound } from "#store/errors/backup-not-found.ts";
import { FileExists } from "#store/errors/file-exists.ts";
import { NotARecord } from "#store/errors/not-a-record.ts";
import { RecordNotEmpty } from "#store/errors/record-not-empty.ts";
import { StoreError } from "#store/errors/store-error.ts";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import { openStore, recordFile } from "#store/open-store.ts";
import type { SqlStore } from "#store/sql-store.ts";
import { inNewFolder } from "../dialects.ts";
import { entryOf, filedAccount, filedFact, storedReport } from "../entry-maker.ts";
import { runOther } from "./run-other.ts";

async function fill(store: SqlStore, many: number): Promise<void> {
  await store.addEntries(
    Array.from({ length: many }, (_, n) => {
      const report = storedReport({ text: `خبر ${n} عن لقاء الوزيرين في المدينة` });
      return entryOf(report, { accounts: [filedAccount(report, 0, "aranor gilda")], facts: [filedFact(report, 2)] });
    }),
  );
  await store.decide({ at: "2025-05-01T08:00:00.000Z", author: "x", note: null, action: { type: "settle", item: "a" } });
  await store.putStory({ id: "s", names: { ar: "م", en: "s" }, sides: [], actors: [], topics: [], from: null, to: null });
}

const digestOf = async (folder: string): Promise<string> => {
  const store = await openStore(folder);
  const digest = await contentDigest(store);
  await store.close();
  return digest;
};

describe("copies of a record", () => {
  test("a backup restored holds the same, and the digest shows every difference", () =>
    inNewFolder(async (folder) => {
      const store = await openStore(join(folder, "a"));
      await fill(store, 60);
      const file = join(folder, "backup.qanat");
      await backup(store, file);
      const before = await contentDigest(store);
      expect(readdirSync(folder).sort()).toEqual(["a", "backup.qanat"]);
      await restore(file, join(folder, "b"));
      expect(readdirSync(folder).sort()).toEqual(["a", "b", "backup.qanat"]);
      expect(await digestOf(join(folder, "b"))).toBe(before);
      const copy = await openStore(join(folder, "b"));
      expect(await copy.counts()).toEqual(await store.counts());
      expect((await copy.search({ words: "الوزيرين" }, { limit: 100 })).items).toHaveLength(60);
      expect(await checkIntegrity(copy)).toEqual(await checkIntegrity(store));
      const digests = [await contentDigest(copy)];
      await copy.removeStory("s");
      digests.push(await contentDigest(copy));
      await copy.decide({ at: "2025-05-02T08:00:00.000Z", author: "x", note: null, action: { type: "undo", decision: 1 } });
      digests.push(await contentDigest(copy));
      await copy.addEntries([entryOf(storedReport({ text: "آخر" }))]);
      digests.push(await contentDigest(copy));
      expect(new Set(digests).size).toBe(4);
      await copy.close();
      await store.close();
    }));

  test("a backup is as of one moment while others write, and whole", () =>
    inNewFolder(async (folder) => {
      const store = await openStore(join(folder, "a"));
      await fill(store, 400);
      const other = runOther(["other", join(folder, "a"), "2000"]);
      await other.printed(20);
      const file = join(folder, "backup.qanat");
      const [, mine] = await Promise.all([backup(store, file), store.addEntries([entryOf(storedReport({ text: "في الأثناء" }))])]);
      expect(mine).toBeUndefined();
      const acknowledged = other.lines.slice(0, 20);
      other.process.kill("SIGKILL");
      await other.ended;
      await restore(file, join(folder, "b"));
      const copy = await openStore(join(folder, "b"));
      expect(await copy.knownReports(acknowledged)).toEqual(new Set(acknowledged));
      // All faults that there can be are accounts that nobody settled.
      expect((await checkIntegrity(copy)).filter((fault) => fault.check !== "contact")).toEqual([]);
      await copy.close();
      await store.close();
    }));

  test("nothing is overwritten unasked", () =>
    inNewFolder(async (folder) => {
      const [a, b] = [join(folder, "a"), join(folder, "b")];
      const store = await openStore(a);
      await fill(store, 3);
      const file = join(folder, "backup.qanat");
      await backup(store, file);
      await expect(backup(store, file)).rejects.toThrow(FileExists);
      await store.addEntries([entryOf(storedReport({ text: "بعد النسخ" }))]);
      const after = await contentDigest(store);
      await expect(restore(file, a)).rejects.toThrow(RecordNotEmpty);
      await expect(restore(file, a)).rejects.toMatchObject({ reports: 4, reason: "record-not-empty" });
      expect(await contentDigest(store)).toBe(after);
      // Even where the record is open; the open one sees what was restored.
      const { upTo } = await store.changedContacts(null, 1);
      await restore(file, a, { overwrite: true });
      expect((await store.counts()).reports).toBe(3);
      expect((await store.changedContacts(upTo, 1)).isAnew).toBe(true);
      await store.addEntries([entryOf(storedReport({ text: "بعد الاسترجاع" }))]);
      expect((await store.counts()).reports).toBe(4);
      await store.close();
      await (await openStore(b)).close();
      await restore(file, b);
      expect(await digestOf(b)).not.toBe(after);
      const copy = await openStore(b);
      expect((await copy.counts()).reports).toBe(3);
      await copy.close();
    }));

  test("what is no backup is refused, and the record stays as it is", () =>
    inNewFolder(async (folder) => {
      const store = await openStore(join(folder, "a"));
      await fill(store, 50);
      const before = await contentDigest(store);
      await store.close();
      const none = join(folder, "none.qanat");
      await expect(restore(none, join(folder, "a"), { overwrite: true })).rejects.toThrow(BackupNotFound);
      writeFileSync(none, "x".repeat(5_000));
      await expect(restore(none, join(folder, "a"), { overwrite: true })).rejects.toThrow(NotARecord);
      writeFileSync(none, "");
      await expect(restore(none, join(folder, "a"), { overwrite: true })).rejects.toThrow(NotARecord);
      const again = await openStore(join(folder, "a"));
      const cut = join(folder, "cut.qanat");
      await backup(again, cut);
      await again.close();
      truncateSync(cut, 40_960);
      await expect(restore(cut, join(folder, "a"), { overwrite: true })).rejects.toThrow(StoreError);
      expect(await digestOf(join(folder, "a"))).toBe(before);
    }));

  test("a backup replaces what is no record any more, which is kept beside it", () =>
    inNewFolder(async (folder) => {
      const a = join(folder, "a");
      const store = await openStore(a);
      await fill(store, 5);
      const file = join(folder, "backup.qanat");
      await backup(store, file);
      const digest = await contentDigest(store);
      await store.close();
      writeFileSync(recordFile(a), "x".repeat(50_000));
      await expect(restore(file, a)).rejects.toThrow(NotARecord);
      await restore(file, a, { overwrite: true });
      expect(await digestOf(a)).toBe(digest);
      expect(existsSync(`${recordFile(a)}.damaged`)).toBe(true);
    }));
});
