import type { Migration } from "./migration.ts";

/** Reports with facts whose words name no topic, by their kind: see `factKeys`. Of facts that are there it is read from themselves. */
export const topiclessFacts: Migration = {
  number: 7,
  statements: ({ itemsOf, within }) => [
    `INSERT INTO fact_keys (field, value, age, report)
      SELECT DISTINCT 'topicless', ${within("item.value", ["fact", "kind"])}, r.age, r.id FROM facts f JOIN reports r ON r.n = f.report CROSS JOIN ${itemsOf("f.body")} item
      WHERE ${within("item.value", ["fact", "topics"])} = '[]'`,
  ],
};
