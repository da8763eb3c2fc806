import { describe, expect, test } from "vitest";
import { checkIntegrity } from "#store/integrity/check-integrity.ts";
import type { SqlStore } from "#store/sql-store.ts";
import { contactOf } from "./contact-maker.ts";
import { DIALECTS } from "./dialects.ts";
import { entryOf, filedAccount, filedFact, storedReport, TEXT } from "./entry-maker.ts";

const report = storedReport();
const filed = filedAccount(report, 5, "aranor gilda");
const fact = filedFact(report, 12);
const other = storedReport({ text: `${TEXT} ثم عاد الوزير.` });

async function fill(store: SqlStore): Promise<void> {
  await store.addEntries([entryOf(report, { accounts: [filed], facts: [fact] }), entryOf(other)]);
  await store.changeContacts({ removed: [], written: [contactOf([filed.account])] });
}

/** What somebody does to the tables behind the store's back, and what is found. */
const FAULTS: readonly (readonly [string, string, readonly unknown[]])[] = [
  [
    "a text that was changed",
    `UPDATE reports SET text = replace(text, 'أجرى', 'اجري') WHERE id = '${report.id}'`,
    [{ check: "report", subject: report.id, detail: expect.stringContaining("its content has the hash") }],
  ],
  [
    "a text that was cut",
    `UPDATE reports SET text = substr(text, 1, 8) WHERE id = '${report.id}'`,
    [
      { check: "report", subject: report.id },
      { check: "evidence", subject: filed.account.id, detail: "5–11 is not within its report of 8 letters" },
      { check: "evidence", subject: fact.id },
    ],
  ],
  [
    "an account of other words",
    "UPDATE accounts SET proof = 'x'",
    [{ check: "evidence", subject: filed.account.id, detail: "the words that it rests on are not those that were read" }],
  ],
  ["a fact of other words", `UPDATE facts SET body = replace(body, '"proof":"', '"proof":"x')`, [{ check: "evidence", subject: fact.id }]],
  [
    "an account without evidence",
    'UPDATE accounts SET body = replace(body, \'"evidence":[{"start":5,"end":11}]\', \'"evidence":[]\')',
    [{ check: "evidence", subject: filed.account.id, detail: "it rests on no words" }],
  ],
  [
    "a report that is not indexed",
    `DELETE FROM search_index WHERE rowid = (SELECT n FROM reports WHERE id = '${other.id}')`,
    [{ check: "search", subject: other.id }],
  ],
  [
    "an index of no report",
    "INSERT INTO search_index (rowid, title, text, filed) VALUES (99, 'a', 'b', 'c')",
    [{ check: "search", subject: null, detail: expect.stringContaining("99") }],
  ],
  ["an account without contact", "DELETE FROM contact_accounts", [{ check: "contact", subject: filed.account.id, detail: "it belongs to no contact" }]],
  ["a contact that is gone", "DELETE FROM contacts", [{ check: "contact", subject: filed.account.id, detail: `its contact ${filed.account.id} is not there` }]],
  [
    "an account of a report that is gone",
    "UPDATE contact_accounts SET report = 'gone'",
    [{ check: "contact", subject: filed.account.id, detail: "its report gone is not there" }],
  ],
];

describe.each(DIALECTS)("integrity in $name", ({ onNewStore }) => {
  test("a record that is as it must be has no fault", () =>
    onNewStore(async (store) => {
      await fill(store);
      expect(await checkIntegrity(store)).toEqual([]);
    }));

  test.each(FAULTS)("%s is found", (_name, sql, faults) =>
    onNewStore(async (store) => {
      await fill(store);
      await store.database.connection.run(sql);
      const found = await checkIntegrity(store);
      expect(found).toEqual(faults.map((fault) => expect.objectContaining(fault as object)));
    }),
  );

  test("rows that refer to none are found by the database itself", () =>
    onNewStore(async (store) => {
      await fill(store);
      await store.database.connection.run("PRAGMA foreign_keys = OFF");
      await store.database.connection.run(`DELETE FROM reports WHERE id = '${report.id}'`);
      const checks = (await checkIntegrity(store)).map((fault) => fault.check);
      expect(checks.filter((check) => check === "database").length).toBeGreaterThanOrEqual(2);
    }));
});
