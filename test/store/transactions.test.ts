import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { DIALECTS } from "./dialects.ts";
import { entryOf, storedReport } from "./entry-maker.ts";

const entry = (n: number) => entryOf(storedReport({ text: `خبر ${n}` }));

describe.each(DIALECTS)("transactions in $name", ({ onNewStore }) => {
  test("all of it is written, or nothing", () =>
    onNewStore(async (store) => {
      await store.transaction(async () => {
        await store.addEntries([entry(1)]);
        await sleep(1);
        await store.putNote("a", "1");
      });
      const failed = store.transaction(async () => {
        await store.addEntries([entry(2)]);
        await store.putNote("a", "2");
        throw new Error("thought better of it");
      });
      await expect(failed).rejects.toThrow("thought better of it");
      expect([(await store.counts()).reports, await store.note("a")]).toEqual([1, "1"]);
    }));

  test("a write that failed breaks it, even where its error is caught", () =>
    onNewStore(async (store) => {
      const twice = { ...entry(2), accounts: [] };
      const broken = store.transaction(async () => {
        await store.addEntries([twice]);
        await store.changeContacts({ removed: [], written: [null as never] }).catch(() => undefined);
      });
      await expect(broken).rejects.toThrow();
      expect((await store.counts()).reports).toBe(0);
    }));

  test("others wait for its end and see all of it; it sees itself", () =>
    onNewStore(async (store) => {
      const seen: string[] = [];
      const held = store.transaction(async () => {
        await store.putNote("a", "1");
        await sleep(20);
        seen.push(`within ${await store.note("a")}`);
        await store.putNote("a", "2");
      });
      await sleep(1);
      await Promise.all([held, store.note("a").then((note) => seen.push(`outside ${note}`)), store.putNote("b", "1").then(() => seen.push("written"))]);
      expect(seen).toEqual(["within 1", "outside 2", "written"]);
    }));

  test("they do not nest, and what was begun in one and never awaited is part of it", () =>
    onNewStore(async (store) => {
      await expect(store.transaction(() => store.transaction(async () => {}))).rejects.toThrow("do not nest");
      await store.transaction(async () => {
        void store.putNote("a", "1");
      });
      expect(await store.note("a")).toBe("1");
    }));

  test("many callers at once lose nothing", () =>
    onNewStore(async (store) => {
      await Promise.all(
        Array.from({ length: 60 }, async (_, n) => {
          if (n % 3 === 0) await store.transaction(() => store.addEntries([entry(n)]));
          else if (n % 3 === 1) await store.addEntries([entry(n)]);
          else await store.search({ words: "خبر" }, { limit: 3 });
        }),
      );
      expect((await store.counts()).reports).toBe(40);
    }));
});
