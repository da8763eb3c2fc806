import { afterAll, beforeAll, expect, test } from "vitest";
import { openStore } from "#store/open-store.ts";
import { forget, served, type Served, sending } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const news = async (since: string) => (await server.ask(`/api/v1/news?since=${since}`)).json;
const reports = (n: number, name: string): string =>
  Array.from(
    { length: n },
    (_, i) =>
      `${JSON.stringify({
        publishedAt: "2025-04-25",
        outlet: `صحيفة ${i}`,
        text: `التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس. ${name} ${i}`,
      })}\n`,
  ).join("");

test("who looks again and again while reports are taken in is told of each, and of the decisions made meanwhile", async () => {
  await server.takeIn(reports(1, "قبل"));
  let since: string = (await news("2020-01-01T00:00:00Z")).until;
  const told = new Set<string>();
  const decided = new Set<number>();
  const look = async (): Promise<void> => {
    const { newReports, decisions, until } = await news(since);
    for (const id of newReports) told.add(id);
    for (const { number } of decisions) decided.add(number);
    since = until;
  };
  const given = await server.ask("/api/v1/reports", { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: reports(120, "بعد") });
  const settling = [1, 2, 3].map((n) => server.ask("/api/v1/decisions", sending({ action: { type: "settle", item: `none.${n}` } })));
  const over = server.over(given.json.job);
  let isOver = false;
  const all = Promise.all([over, ...settling]).then(() => {
    isOver = true;
  });
  while (!isOver) await look();
  await all;
  await look();
  expect(told.size).toBe(120);
  expect(decided.size).toBe(3);
  expect(await news(since)).toMatchObject({ added: 0, newReports: [], decided: 0, decisions: [], until: since });
});

test("new reports are named, the newest first, and not those that contacts rest on besides", async () => {
  const { until } = await news("2020-01-01T00:00:00Z");
  const ids: string[] = [];
  for (const name of ["ثان", "ثالث"]) ids.push((await server.takeIn(reports(1, name))).reports[0]?.id ?? "");
  const { added, newReports, contacts, reports: named } = await news(until);
  expect({ added, newReports }).toEqual({ added: 2, newReports: ids.reverse() });
  expect(contacts).toHaveLength(1);
  expect(Object.keys(named).length).toBeGreaterThan(100);
});

test("of very many decisions the newest are told, and how many there are", async () => {
  const { until } = await news("2020-01-01T00:00:00Z");
  const store = await openStore(server.folder);
  await store.transaction(async () => {
    for (let n = 0; n < 203; n++) await store.decide({ at: new Date().toISOString(), author: "a", note: null, action: { type: "settle", item: `many.${n}` } });
  });
  await store.close();
  const { decided, decisions } = await news(until);
  expect(decided).toBe(203);
  expect(decisions.map(({ action }: { action: { item: string } }) => action.item)).toEqual(Array.from({ length: 200 }, (_, n) => `many.${202 - n}`));
});
