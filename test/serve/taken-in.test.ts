import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forget, served, type Served, sending } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const TEXT = "التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس.";
const pasted = async (text: string, query = "") => {
  const { json } = await server.ask(`/api/v1/reports${query}`, { method: "POST", headers: { "content-type": "text/plain; charset=utf-8" }, body: text });
  return server.over(json.job);
};

describe("a job names what it took in", () => {
  test("each report with its input and line, those of before too", async () => {
    const given = [{ title: "أول", publishedAt: "2025-04-25", text: TEXT }, { text: `${TEXT} ثم سافر.` }];
    const job = await server.over((await server.ask("/api/v1/reports", sending(given))).json.job);
    expect(job.reports).toMatchObject([
      { input: "JSON", line: 1, known: false, title: "أول", publishedAt: "2025-04-25", remarks: [] },
      { input: "JSON", line: 2, known: false, title: null, publishedAt: null },
    ]);
    expect(job.reports[1]?.opening).toMatch(/^التقى وزير الخارجية القطري/);
    const again = await server.over((await server.ask("/api/v1/reports", sending(given))).json.job);
    expect(again.reports.map(({ id, known }) => [id, known])).toEqual(job.reports.map(({ id }) => [id, true]));
    for (const { id } of job.reports) expect((await server.ask(`/api/v1/reports/${id}`)).status).toBe(200);
  });
  test("with what the reader remarked: a report that is not in Arabic is kept and not read", async () => {
    const job = await pasted("The Kremlin said on Thursday that the two presidents spoke by phone for two hours and agreed to meet soon.", "?date=2025-10-17");
    const [report] = job.reports;
    expect(report?.remarks).toMatchObject([{ reason: "remark.language-not-read", values: { language: "en" } }]);
    expect((await server.ask(`/api/v1/reports/${report?.id}`)).json.reading.remarks).toEqual(report?.remarks);
  });
});

test("a report without a title is called by its first words wherever it is named", async () => {
  const job = await pasted(`\n${TEXT} وكان ذلك ظهرا.`);
  const id = job.reports[0]?.id as string;
  const list = (await server.ask("/api/v1/reports")).json;
  expect(list.reports[id]).toMatchObject({ title: null, opening: expect.stringMatching(/^التقى وزير/) });
  expect((await server.ask(`/api/v1/reports/${id}`)).json.reports[id].opening).toBe(list.reports[id].opening);
  const found = (await server.ask(`/api/v1/search?q=${encodeURIComponent("ظهرا")}`)).json;
  expect(found.reports[id].opening).toBe(list.reports[id].opening);
  expect(
    Object.values<{ title: string | null; opening: string | null }>(list.reports).every(({ title, opening }) => (title === null) !== (opening === null)),
  ).toBe(true);
});

describe("a long report", () => {
  const sentence = (n: number): string => `وقال نادر الصفدي إن بلاده تدعم الوساطة رقم ${n} بين الطرفين. والتقى الصفدي لارس نيلسن في الدوحة للمرة ${n}.`;
  const text = Array.from({ length: 1_600 }, (_, n) => sentence(n)).join("\n");
  test("is answered in parts: words, reading and facts of each alone, at their offsets in the whole", async () => {
    const job = await pasted(text, "?date=2025-04-25");
    const id = job.reports[0]?.id as string;
    const whole = (await server.ask(`/api/v1/reports/${id}`)).json;
    expect(whole.part).toEqual({ number: 1, of: 1, start: 0, end: text.length, length: text.length });
    const seen: string[] = [];
    let facts = 0;
    for (let part = 1; ; part++) {
      const { text: body, json } = await server.ask(`/api/v1/reports/${id}?part=${part}`);
      expect(json.report.text).toBe(text.slice(json.part.start, json.part.end));
      expect(body.length).toBeLessThan(1_000_000);
      for (const fact of json.facts) {
        expect(fact.span.start >= json.part.start && fact.span.start < json.part.end).toBe(true);
        seen.push(fact.id);
      }
      facts += json.reading.statements.length;
      if (part === json.part.of) break;
    }
    expect(new Set(seen).size).toBe(seen.length);
    expect(facts).toBe(whole.reading.statements.length);
    expect((await server.ask(`/api/v1/reports/${id}?at=60000`)).json.part.number).toBe(3);
  });
  test("a report of usual length has one part, the same as the whole, by the same tag", async () => {
    const id = (await pasted(`${TEXT} مرة ثالثة.`)).reports[0]?.id;
    const whole = await server.ask(`/api/v1/reports/${id}`);
    expect((await server.ask(`/api/v1/reports/${id}?part=1`)).headers["etag"]).toBe(whole.headers["etag"]);
    expect((await server.ask(`/api/v1/reports/${id}?at=5`)).text).toBe(whole.text);
    expect((await server.ask(`/api/v1/reports/${id}?part=0`)).status).toBe(400);
  });
});
