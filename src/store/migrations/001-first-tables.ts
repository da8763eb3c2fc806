import { RANGE_SIZES } from "../accounts/range-size.ts";
import type { Migration } from "./migration.ts";

/** Reports, decisions and stories: what cannot be made again. */
const PRECIOUS = [
  `CREATE TABLE reports (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, given_id TEXT NOT NULL, title TEXT, outlet TEXT, author TEXT, url TEXT, published_at TEXT,
    published_inferred INTEGER NOT NULL, language TEXT NOT NULL, genre TEXT NOT NULL, added_at TEXT NOT NULL, wire TEXT NOT NULL, age INTEGER NOT NULL, text TEXT NOT NULL)`,
  "CREATE INDEX reports_by_age ON reports (age, id)",
  "CREATE INDEX reports_by_outlet ON reports (outlet, age, id)",
  "CREATE INDEX reports_by_wire ON reports (wire, age, id)",
  "CREATE TABLE decisions (number INTEGER PRIMARY KEY, at TEXT NOT NULL, author TEXT NOT NULL, note TEXT, action TEXT NOT NULL)",
  "CREATE TABLE stories (id TEXT PRIMARY KEY, body TEXT NOT NULL)",
  "CREATE TABLE notes (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
];

/** What was read of each report. */
const derivedOfReports = (bytes: string, inKeyOrder: string): readonly string[] => [
  `CREATE TABLE readings (
    report INTEGER PRIMARY KEY REFERENCES reports (n), statements INTEGER NOT NULL, positions INTEGER NOT NULL, scenarios INTEGER NOT NULL, wire_keys TEXT NOT NULL,
    wire_count INTEGER NOT NULL, body ${bytes} NOT NULL)`,
  "CREATE INDEX readings_counts ON readings (statements, positions, scenarios)",
  `CREATE TABLE wire_keys (key TEXT NOT NULL, report INTEGER NOT NULL, PRIMARY KEY (key, report)) ${inKeyOrder}`,
  `CREATE TABLE accounts (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, report INTEGER NOT NULL REFERENCES reports (n), tier TEXT NOT NULL, family TEXT NOT NULL, from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL, pairs TEXT NOT NULL, event TEXT, proof TEXT NOT NULL, body TEXT NOT NULL)`,
  "CREATE INDEX accounts_by_event ON accounts (event)",
  "CREATE INDEX accounts_by_report ON accounts (report)",
  `CREATE TABLE account_pairs (
    tier TEXT NOT NULL, family TEXT NOT NULL, pair TEXT NOT NULL, size INTEGER NOT NULL, from_day INTEGER NOT NULL, account INTEGER NOT NULL, to_day INTEGER NOT NULL,
    PRIMARY KEY (tier, family, pair, size, from_day, account)) ${inKeyOrder}`,
  "CREATE TABLE range_sizes (size INTEGER PRIMARY KEY, days INTEGER NOT NULL)",
  ...RANGE_SIZES.map(({ size, days }) => `INSERT INTO range_sizes (size, days) VALUES (${size}, ${days})`),
  `CREATE TABLE facts (report INTEGER PRIMARY KEY REFERENCES reports (n), body TEXT NOT NULL)`,
  `CREATE TABLE fact_keys (field TEXT NOT NULL, value TEXT NOT NULL, age INTEGER NOT NULL, report TEXT NOT NULL, PRIMARY KEY (field, value, age, report)) ${inKeyOrder}`,
];

/** What was joined of many reports. */
const derivedOfRecord = (inKeyOrder: string): readonly string[] => [
  `CREATE TABLE contacts (
    n INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, day INTEGER NOT NULL, earliest INTEGER, latest INTEGER, kind TEXT NOT NULL, status TEXT NOT NULL, channel TEXT,
    keys TEXT NOT NULL, body TEXT NOT NULL)`,
  "CREATE INDEX contacts_by_day ON contacts (day, id)",
  `CREATE TABLE contact_keys (field TEXT NOT NULL, value TEXT NOT NULL, day INTEGER NOT NULL, contact TEXT NOT NULL, PRIMARY KEY (field, value, day, contact)) ${inKeyOrder}`,
  "CREATE TABLE contact_accounts (account TEXT PRIMARY KEY, contact TEXT NOT NULL, report TEXT NOT NULL)",
  "CREATE INDEX contact_accounts_by_contact ON contact_accounts (contact)",
  "CREATE INDEX contact_accounts_by_report ON contact_accounts (report)",
  "CREATE TABLE discrepancies (id TEXT PRIMARY KEY, kind TEXT NOT NULL, contact TEXT, body TEXT NOT NULL)",
  "CREATE INDEX discrepancies_by_contact ON discrepancies (contact, id)",
  `CREATE TABLE discrepancy_reports (report TEXT NOT NULL, discrepancy TEXT NOT NULL, PRIMARY KEY (report, discrepancy)) ${inKeyOrder}`,
  "CREATE TABLE gaps (id TEXT PRIMARY KEY, kind TEXT NOT NULL, contact TEXT NOT NULL, body TEXT NOT NULL)",
  "CREATE INDEX gaps_by_contact ON gaps (contact, id)",
];

/** The tables of the record. */
export const firstTables: Migration = {
  number: 1,
  statements: (words) => [
    ...PRECIOUS,
    ...words.onlyGrows("decisions"),
    ...derivedOfReports(words.bytes, words.inKeyOrder),
    ...derivedOfRecord(words.inKeyOrder),
    ...words.searchIndex,
  ],
};
