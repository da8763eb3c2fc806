import { afterAll, beforeAll, expect, test } from "vitest";
import { forget, served, type Served, sending } from "./served.ts";

let server: Served;
const report = (text: string, publishedAt: string | null): string => JSON.stringify({ title: null, outlet: "صحيفة الجسر", publishedAt, text });
const SAID = [
  report("أعلن وزير الخارجية الروسي سيرغي لافروف أن روسيا ترفض وقف إطلاق النار. وأضاف لافروف أن روسيا مستعدة لوقف إطلاق النار.", "2025-03-10"),
  report("أعلن وزير الخارجية الروسي سيرغي لافروف أن روسيا مستعدة لوقف إطلاق النار فورا.", "2025-03-12"),
  report("أعلن وزير الخارجية الروسي سيرغي لافروف أن روسيا ترفض وقف إطلاق النار الآن.", null),
];
const MET = [
  ...["2025-01-10", "2025-02-10"].map((day) => report("التقى وزير الخارجية القطري اليوم المبعوث الأممي لارس نيلسن في الدوحة.", day)),
  ...["الدوحة", "بيروت", "عمان"].map((city) => report(`كان وزير الخارجية القطري قد التقى نظيره العماني في ${city}.`, null)),
];
beforeAll(async () => {
  server = await served();
  await server.takeIn([...SAID, ...MET].join("\n"));
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});
const get = async (path: string) => (await server.ask(`/api/v1${path}`)).json;

interface Step {
  readonly published: string | null;
  readonly fact: string;
}

test("the course of a side goes by the day, within a report as it stands there, and leaves out what has no day", async () => {
  const [line] = (await get("/positions/ledger?side=russia&topic=ceasefire")).lines;
  const { items } = await get("/facts?kind=position&side=russia&topic=ceasefire");
  const spans = new Map<string, number>(items.map((fact: { id: string; span: { start: number } }) => [fact.id, fact.span.start]));
  const steps: readonly Step[] = line.course;
  expect(steps.map(({ published }) => published)).toEqual(["2025-03-10", "2025-03-10", "2025-03-12"]);
  expect(spans.get(steps[0]?.fact as string)).toBeLessThan(spans.get(steps[1]?.fact as string) as number);
  expect([line.first.id, line.last.id]).toEqual([steps[0]?.fact, steps[2]?.fact]);
  expect(line.count).toBe(4);
});

test("the newest contacts are those whose day is known last; what has no day comes where there is room", async () => {
  const all: readonly { readonly earliest: number | null; readonly latest: number | null }[] = (await get("/timeline")).marks;
  const dated = all.filter(({ earliest, latest }) => earliest !== null || latest !== null);
  expect([dated.length, all.length]).toEqual([2, 5]);
  for (const limit of [1, 2]) expect((await get(`/timeline?limit=${limit}`)).marks).toEqual(dated.slice(-limit));
  expect((await get("/timeline?limit=3")).marks).toEqual(all.slice(0, 3));
  expect((await get("/actors/qatar")).contacts).toEqual([...dated].reverse().concat(all.slice(2)));
});

test("a mistyped year makes no thousands of weeks", async () => {
  const [{ accounts }] = (await get("/contacts?limit=1")).items;
  const contact = { report: accounts[0].report, span: accounts[0].evidence[0] };
  const correct = { type: "correct", contact, correction: { attribute: "date", value: "9999-12-31" } };
  expect((await server.ask("/api/v1/decisions", sending({ action: correct, author: "x" }, { "if-match": "*" }))).status).toBe(201);
  const { weeks } = await get("/tempo");
  expect(weeks.map(({ from }: { from: string }) => from.slice(0, 4))).toEqual(["2025", "9999"]);
});
