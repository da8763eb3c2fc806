import { describe, expect, test } from "vitest";
import { DatabaseLocked } from "#store/errors/database-locked.ts";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import { openStore } from "#store/open-store.ts";
import { inNewFolder } from "../dialects.ts";
import { entryOf, storedReport } from "../entry-maker.ts";
import { runOther } from "./run-other.ts";

describe("a second process on the same record", () => {
  test("writes beside the first, and nothing of either is lost", () =>
    inNewFolder(async (folder) => {
      const store = await openStore(folder);
      const others = ["one", "two"].map((name) => runOther([name, folder, "40"]));
      const mine: string[] = [];
      for (let n = 0; n < 40; n++) {
        const entry = entryOf(storedReport({ text: `خبر هنا ${n}` }));
        await store.addEntries([entry]);
        mine.push(entry.report.id);
      }
      for (const other of others) expect(await other.ended).toBe(0);
      const ids = (await Array.fromAsync(store.allReports())).map((r) => r.id);
      expect(ids).toEqual([...mine, ...others.flatMap((o) => o.lines)].sort());
      expect(ids).toHaveLength(200);
      expect(await checkIntegrity(store)).toEqual([]);
      await store.close();
    }));

  test("opens a new record at the same time as others", () =>
    inNewFolder(async (folder) => {
      const others = Array.from({ length: 4 }, (_, n) => runOther([`p${n}`, folder, "2"]));
      for (const other of others) expect(await other.ended).toBe(0);
      const store = await openStore(folder);
      expect((await store.counts()).reports).toBe(16);
      await store.close();
    }));

  test("is waited for while it writes, and after that an error says so; readers do not wait", () =>
    inNewFolder(async (folder) => {
      const store = await openStore(folder, { patience: 300 });
      await store.putNote("held", "no");
      const holder = runOther(["hold", folder, "2500"]);
      await holder.printed(1);
      expect(await store.note("held")).toBe("no");
      let ticks = 0;
      const clock = setInterval(() => ticks++, 10);
      const refused = await store.putNote("a", "1").catch((error: unknown) => error);
      clearInterval(clock);
      expect(refused).toBeInstanceOf(DatabaseLocked);
      expect(refused).toMatchObject({ reason: "database-locked", message: expect.stringMatching(/^store: cannot use .*record\.sqlite: another process/) });
      expect((refused as DatabaseLocked).waited).toBeGreaterThanOrEqual(300);
      expect(ticks).toBeGreaterThan(2);
      await store.close();
      const patient = await openStore(folder);
      await patient.putNote("a", "2");
      expect([await patient.note("a"), await patient.note("held")]).toEqual(["2", "yes"]);
      expect(await holder.ended).toBe(0);
      await patient.close();
    }));

  test("that is killed while it writes loses nothing that it acknowledged, and leaves no lock", () =>
    inNewFolder(async (folder) => {
      const acknowledged: string[] = [];
      for (let round = 0; round < 4; round++) {
        const other = runOther([`round${round}`, folder, "100000"]);
        await other.printed(10 + 13 * round);
        other.process.kill("SIGKILL");
        await other.ended;
        acknowledged.push(...other.lines);
      }
      const store = await openStore(folder);
      expect(await store.knownReports(acknowledged)).toEqual(new Set(acknowledged));
      expect(await checkIntegrity(store)).toEqual([]);
      // Batches of two: none is there by half.
      expect((await store.counts()).reports % 2).toBe(0);
      await store.close();
    }));
});
