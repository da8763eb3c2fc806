import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forget, served, type Served, sending, STORY, STORY_REPORTS } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const report = (number: number): object => ({
  title: `تقرير ${number}`,
  outlet: "صحيفة الجسر",
  publishedAt: "2025-04-25",
  text: `التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس، في الجولة رقم ${number}.`,
});

const give = async (sent: Parameters<Served["ask"]>[1], query = ""): Promise<Awaited<ReturnType<Served["over"]>>> => {
  const answered = await server.ask(`/api/v1/reports${query}`, sent);
  expect(answered.status, answered.text).toBe(202);
  expect(answered.headers["location"]).toBe(`/api/v1/jobs/${answered.json.job}`);
  return server.over(answered.json.job);
};

/** A form as a browser sends it. */
function form(fields: Readonly<Record<string, string>>, files: readonly (readonly [string, string | Uint8Array])[]): Parameters<Served["ask"]>[1] {
  const line = "----qanat7f3a";
  const pieces: (string | Uint8Array)[] = [];
  for (const [name, value] of Object.entries(fields)) pieces.push(`--${line}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
  for (const [name, content] of files)
    pieces.push(
      `--${line}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`,
      content,
      "\r\n",
    );
  pieces.push(`--${line}--\r\n`);
  return {
    method: "POST",
    headers: { "content-type": `multipart/form-data; boundary=${line}` },
    body: Buffer.concat(pieces.map((piece) => Buffer.from(piece))),
  };
}

describe("reports are taken in", () => {
  test("as JSON, one or a list; what is there is passed over", async () => {
    expect((await give(sending(report(1)))).counts).toEqual({ added: 1, known: 0, refused: 0, copies: 0 });
    const job = await give(sending([report(1), report(2), { text: 7 }, "no report", report(3)]));
    expect(job).toMatchObject({ state: "done", counts: { added: 2, known: 1, refused: 2 } });
    expect(job.refusals.map(({ line, reason }) => [line, reason])).toEqual([
      [3, "field-not-string"],
      [4, "not-an-object"],
    ]);
    for (const { message } of job.refusals) {
      expect(message.ar).toMatch(/\p{Script=Arabic}/u);
      expect(message.en).toMatch(/[a-z]/);
    }
  });
  test("as pasted text, with what is known of it", async () => {
    const job = await give(
      {
        method: "POST",
        headers: { "content-type": "text/plain; charset=utf-8" },
        body: "أعلن الكرملين أن الرئيس الروسي فلاديمير بوتين تحدث هاتفيا مع الرئيس الأمريكي دونالد ترامب أمس.",
      },
      `?date=2025-10-17&outlet=${encodeURIComponent("وكالة المرفأ")}&title=${encodeURIComponent("مكالمة")}`,
    );
    expect(job.counts.added).toBe(1);
    const { items } = (await server.ask(`/api/v1/reports?outlet=${encodeURIComponent("وكالة المرفأ")}`)).json;
    expect(items).toMatchObject([{ title: "مكالمة", publishedAt: "2025-10-17", outlet: "وكالة المرفأ" }]);
  });
  test("as files, in any encoding that gather knows, the bad ones named", async () => {
    const text = "التقى وزير الخارجية المصري بدر عبد العاطي نظيره التركي هاكان فيدان في القاهرة أمس الأول.";
    const job = await give(
      form({ date: "2025-05-02", outlet: "صحيفة الميناء" }, [
        ["../../etc/أخبار.txt", text],
        ["utf16.txt", Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(`${text} وجرى اللقاء صباحا.`, "utf16le")])],
        ["list.json", JSON.stringify([report(20), report(21)])],
        ["lines.jsonl", `${JSON.stringify(report(22))}\n{broken\n`],
        ["picture.png", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])],
        ["damaged.txt", Buffer.concat([Buffer.from(text), Buffer.from([0xd8, 0x20]), Buffer.from(text.repeat(20))])],
        ["empty.txt", ""],
      ]),
    );
    expect(job.inputs[0]).toBe("أخبار.txt");
    expect(job.counts).toMatchObject({ added: 5, refused: 4 });
    expect(job.refusals.map(({ input, reason }) => [input, reason])).toEqual([
      ["lines.jsonl", "broken-json"],
      ["picture.png", "binary"],
      ["damaged.txt", "damaged-utf8"],
      ["empty.txt", "empty"],
    ]);
  });
  test("nothing of what was given is left in the folder once it is over", () => {
    const left = readdirSync(join(server.folder, "jobs"), { recursive: true }).filter((name) => String(name).endsWith(".input"));
    expect(left).toEqual([]);
  });
});

describe("the same key stands for the same job", () => {
  const key = { "idempotency-key": "7c1d-first" };
  test("however often it is sent, at once or later", async () => {
    const many = await Promise.all(Array.from({ length: 5 }, () => server.ask("/api/v1/reports", sending(report(30), key))));
    expect(new Set(many.map((answered) => answered.json.job)).size).toBe(1);
    const job = await server.over(many[0]?.json.job);
    expect(job.counts).toMatchObject({ added: 1, known: 0 });
    expect((await server.ask("/api/v1/reports", sending(report(30), key))).json.job).toBe(job.id);
  });
  test("with other content it is refused", async () => {
    const answered = await server.ask("/api/v1/reports", sending(report(31), key));
    expect([answered.status, answered.json.code]).toEqual([422, "key-reused"]);
  });
  test("a form is the same however it is cut", async () => {
    const first = form({}, [["a.txt", "التقى الوزيران."]]);
    const second = {
      ...first,
      headers: { "content-type": "multipart/form-data; boundary=other" },
      body: String(first?.body).replaceAll("----qanat7f3a", "other"),
    };
    const jobs = [];
    for (const sent of [first, second])
      jobs.push((await server.ask("/api/v1/reports", { ...sent, headers: { ...sent?.headers, "idempotency-key": "form" } })).json.job);
    expect(jobs[0]).toBe(jobs[1]);
    await server.over(jobs[0]);
  });
  test.each(["", "two words", "مفتاح", "x".repeat(256)])("a key that is none: «%s»", async (bad) => {
    const answered = await server.ask("/api/v1/reports", sending(report(32), { "idempotency-key": Buffer.from(bad).toString("latin1") }));
    expect([answered.status, answered.json?.code]).toEqual([400, "key-invalid"]);
  });
});

/** A form whose end lacks. */
const unended = (body: string): Parameters<Served["ask"]>[1] => ({ method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body });

describe("what cannot be taken in is refused at once", () => {
  test.each([
    ["no JSON", { method: "POST", headers: { "content-type": "application/json" }, body: "{" }, 400, "json-broken"],
    ["nothing", { method: "POST", headers: { "content-type": "application/json" }, body: "" }, 400, "body-invalid"],
    ["an empty list", sending([]), 400, "body-invalid"],
    ["an empty text", { method: "POST", headers: { "content-type": "text/plain" }, body: "" }, 400, "body-invalid"],
    ["another type", { method: "POST", headers: { "content-type": "application/xml" }, body: "<a/>" }, 415, "media-type-unsupported"],
    ["no type", { method: "POST", body: "x" }, 415, "media-type-unsupported"],
    ["a form that is none", { method: "POST", headers: { "content-type": "multipart/form-data; boundary=x" }, body: "zzz" }, 400, "body-invalid"],
    ["a form without files", form({ date: "2025-01-01" }, []), 400, "body-invalid"],
    ["a form with a bad day", form({ date: "tomorrow" }, [["a.txt", "x"]]), 400, "body-invalid"],
    [
      "too many files",
      form(
        {},
        Array.from({ length: 201 }, (_, i) => [`${i}.txt`, "x"] as const),
      ),
      413,
      "body-too-large",
    ],
    // Refused by its bytes alone: a parser finds that its end lacks, seconds later.
    [
      "a form of very many tiny parts",
      unended('--x\r\nContent-Disposition: form-data; name="files"; filename="a"\r\n\r\nx\r\n'.repeat(150_000)),
      413,
      "body-too-large",
    ],
    ["a form whose parts say too much of themselves", form({ [`a${"%22".repeat(20_000)}`]: "" }, [["a.txt", "x"]]), 400, "body-invalid"],
  ] as const)("%s", async (_, sent, status, code) => {
    const answered = await server.ask("/api/v1/reports", sent);
    expect([answered.status, answered.json.code]).toEqual([status, code]);
  });
});

describe("a job that a restart interrupts", () => {
  test("is begun again, and ends as if nothing had been", async () => {
    const first = await served();
    const lines = Array.from({ length: 400 }, (_, i) => JSON.stringify(report(5000 + i))).join("\n");
    const sent = { method: "POST", headers: { "content-type": "application/x-ndjson", "idempotency-key": "once" }, body: lines };
    const { job } = (await first.ask("/api/v1/reports", sent)).json;
    await first.close();
    const second = await served({ folder: first.folder });
    expect((await second.ask("/api/v1/reports", sent)).json.job).toBe(job);
    const over = await second.over(job);
    expect(over).toMatchObject({ state: "done", counts: { refused: 0 } });
    expect(over.counts.added + over.counts.known).toBe(400);
    expect((await second.ask("/api/v1/counts")).json.reports).toBe(400);
    await second.takeIn(STORY);
    await second.close();
    const third = await served({ folder: first.folder });
    expect((await third.ask(`/api/v1/jobs/${job}`)).json).toEqual(over);
    expect((await third.ask("/api/v1/counts")).json.reports).toBe(400 + STORY_REPORTS);
    await third.close();
    forget(first.folder);
  });
  test("two servers never take in the same record", async () => {
    await expect(served({ folder: server.folder })).rejects.toMatchObject({ name: "AlreadyServed", url: server.url });
  });
  test("what else answers at the port of a server that was killed is not taken for it", async () => {
    const other = await served();
    const first = await served();
    await first.close();
    writeFileSync(join(first.folder, "serving.json"), JSON.stringify({ url: other.url, mark: "of the server that was killed" }));
    const second = await served({ folder: first.folder });
    expect((await second.ask("/api/v1/about")).status).toBe(200);
    for (const { close, folder } of [second, other]) {
      await close();
      forget(folder);
    }
  });
});
