import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { DiskFull } from "#store/errors/disk-full.ts";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import { openStore } from "#store/open-store.ts";
import { dropDisk, smallDisk } from "../../small-disk.ts";
import { entryOf, storedReport } from "../entry-maker.ts";

const disk = smallDisk(2);
afterAll(() => dropDisk(disk));

describe.runIf(disk !== null)("a full disk", () => {
  test("is told by an error of its own; what was acknowledged stays, and is read and written again once there is room", async () => {
    const folder = join(disk ?? "", "data");
    const filler = join(disk ?? "", "filler");
    const store = await openStore(folder);
    writeFileSync(filler, "x".repeat(600_000));
    const acknowledged: string[] = [];
    let failed: unknown = null;
    for (let n = 0; n < 2_000 && failed === null; n++) {
      const entry = entryOf(storedReport({ text: `خبر ${n} ${"كلام ".repeat(500)}` }));
      await store.addEntries([entry]).then(
        () => acknowledged.push(entry.report.id),
        (error: unknown) => (failed = error),
      );
    }
    expect(failed).toBeInstanceOf(DiskFull);
    expect(failed).toMatchObject({ reason: "disk-full", message: expect.stringMatching(/^store: cannot write .*: no room is left on the disk$/) });
    expect(acknowledged.length).toBeGreaterThan(5);
    const known = async () => (await Array.fromAsync(store.allReports())).map((r) => r.id);
    expect(await known()).toEqual([...acknowledged].sort());
    rmSync(filler);
    const more = entryOf(storedReport({ text: "بعد ذلك" }));
    await store.addEntries([more]);
    expect(await known()).toEqual([...acknowledged, more.report.id].sort());
    expect(await checkIntegrity(store)).toEqual([]);
    await store.close();
    const again = await openStore(folder);
    expect((await again.counts()).reports).toBe(acknowledged.length + 1);
    await again.close();
  });

  test("is told when a new record is opened on it", async () => {
    const filler = join(disk ?? "", "filler");
    try {
      writeFileSync(filler, "x".repeat(3_000_000));
    } catch {
      // Full now.
    }
    await expect(openStore(join(disk ?? "", "new"))).rejects.toThrow(DiskFull);
    rmSync(filler, { force: true });
  });
});
