import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { FolderNotWritable } from "#store/errors/folder-not-writable.ts";
import { NewerVersion } from "#store/errors/newer-version.ts";
import { NotARecord } from "#store/errors/not-a-record.ts";
import { openStore, recordFile } from "#store/open-store.ts";
import { openEngine } from "#store/sqlite/engine.ts";
import { inNewFolder } from "../dialects.ts";
import { runOther } from "./run-other.ts";

/** Writes SQL into the file of a folder, without the store. */
function write(folder: string, sql: string): void {
  const engine = openEngine(recordFile(folder), { timeout: 0 });
  engine.exec(sql);
  engine.close();
}
const thrown = (folder: string): Promise<unknown> =>
  openStore(folder).then(
    (store) => store.close(),
    (error: unknown) => error,
  );

describe("a record that cannot be opened", () => {
  test("makes its folder where it is not there", () =>
    inNewFolder(async (folder) => {
      await (await openStore(join(folder, "a", "b"))).close();
    }));

  test("is of a newer Qanat", () =>
    inNewFolder(async (folder) => {
      await (await openStore(folder)).close();
      write(folder, "PRAGMA user_version = 999");
      const error = await thrown(folder);
      expect(error).toBeInstanceOf(NewerVersion);
      expect(error).toMatchObject({ reason: "newer-version", file: recordFile(folder), found: 999, message: expect.stringMatching(/^store: cannot open /) });
    }));

  test("is no database, or another program's", () =>
    inNewFolder(async (folder) => {
      writeFileSync(recordFile(folder), "a letter, not a database\n".repeat(400));
      expect(await thrown(folder)).toBeInstanceOf(NotARecord);
      const other = join(folder, "other");
      mkdirSync(other);
      write(other, "CREATE TABLE bookmarks (url TEXT)");
      const error = await thrown(other);
      expect(error).toBeInstanceOf(NotARecord);
      expect(error).toMatchObject({ reason: "not-a-record", file: recordFile(other) });
      expect((await openStore(join(folder, "fresh"))).database).toBeDefined();
    }));

  test("lies below a file", () =>
    inNewFolder(async (folder) => {
      writeFileSync(join(folder, "file"), "x");
      const error = await thrown(join(folder, "file", "data"));
      expect(error).toBeInstanceOf(FolderNotWritable);
      expect(error).toMatchObject({ reason: "folder-not-writable", code: "ENOTDIR" });
    }));

  const isRoot = process.getuid?.() === 0;
  test.runIf(isRoot)("lies in a folder that one may not write", () =>
    inNewFolder(async (folder) => {
      await (await openStore(folder)).close();
      chmodSync(folder, 0o555);
      // Root may write everywhere; nobody may not.
      const nobody = runOther(["open", folder], { uid: 65_534, gid: 65_534 });
      await nobody.ended;
      expect(nobody.lines).toEqual(["FolderNotWritable"]);
    }),
  );
});
