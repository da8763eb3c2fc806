import { request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { forget, served, type Served } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const report = (number: number): string =>
  JSON.stringify({
    publishedAt: "2025-04-25",
    text: `التقى وزير الخارجية القطري نادر الصفدي المبعوث الأممي لارس نيلسن في الدوحة أمس، في الجولة رقم ${number}.`,
  });
const reports = (first: number, many: number): string[] => Array.from({ length: many }, (_, i) => report(first + i));

/** Hands lines in; the answer is the job. */
const hand = async (to: Served, lines: readonly string[]): Promise<string> =>
  (await to.ask("/api/v1/reports", { method: "POST", headers: { "content-type": "application/x-ndjson" }, body: lines.join("\n") })).json.job;

interface JobEvent {
  readonly id: number;
  readonly event: string;
  readonly data: never;
}

/** Events as they come, until the line ends or enough came. */
function watch(
  server: Served,
  job: string,
  headers: Readonly<Record<string, string>> = {},
  enough = Number.POSITIVE_INFINITY,
): Promise<{ status: number; events: JobEvent[] }> {
  const { hostname, port } = new URL(server.url);
  const path = `/api/v1/jobs/${job}/events`;
  return new Promise((resolve, reject) => {
    const asking = request({ host: hostname, port, path, headers }, (response) => {
      let text = "";
      const events = (): JobEvent[] =>
        [...text.matchAll(/id: (\d+)\nevent: (\w+)\ndata: (.*)\n\n/g)].map(([, id, event, data]) => ({
          id: Number(id),
          event: event as string,
          data: JSON.parse(data as string) as never,
        }));
      response.on("data", (piece: Buffer) => {
        text += piece.toString();
        if (events().length >= enough) asking.destroy();
      });
      response.on("close", () => resolve({ status: response.statusCode ?? 0, events: events() }));
    });
    asking.on("error", (error) => (enough === Number.POSITIVE_INFINITY ? reject(error) : undefined));
    asking.end();
  });
}

test("progress is told as it happens, up to the end; who comes back is told the rest", async () => {
  const job = await hand(server, reports(0, 250).toSpliced(100, 0, "{broken"));
  const first = await watch(server, job, {}, 1);
  expect(first.events.length).toBeGreaterThanOrEqual(1);
  const seen = first.events[0]?.id as number;
  const rest = await watch(server, job, { "last-event-id": String(seen) });
  expect(rest.events.every((event) => event.id > seen)).toBe(true);
  expect(rest.events.at(-1)).toMatchObject({ event: "done", data: { state: "done", counts: { added: 250, refused: 1 } } });
  const all = await watch(server, job);
  expect(all.events.map((event) => event.event).sort()).toEqual(["done", "progress", "refused"]);
  const last = all.events.at(-1)?.id as number;
  expect(await watch(server, job, { "last-event-id": String(last) })).toEqual({ status: 204, events: [] });
});

describe("numbers of events rise over restarts", () => {
  test("who had not heard the end of a job hears it after one, who had is told to stay away", async () => {
    const first = await served();
    const job = await hand(first, ["{broken", ...reports(0, 40)]);
    await first.over(job);
    const told = (await watch(first, job)).events;
    expect(told.map((event) => event.event).sort()).toEqual(["done", "progress", "refused"]);
    await first.close();
    const second = await served({ folder: first.folder });
    const ended = told.at(-1)?.id as number;
    for (const { id } of told.filter((event) => event.id < ended))
      expect((await watch(second, job, { "last-event-id": String(id) })).events.map((event) => event.event)).toEqual(["done"]);
    expect(await watch(second, job, { "last-event-id": String(ended) })).toEqual({ status: 204, events: [] });
    await second.close();
    forget(first.folder);
  });
  test("what a job that was begun again tells comes after all that it told before", async () => {
    const first = await served();
    const job = await hand(first, [...Array.from({ length: 150 }, () => "{broken"), ...reports(0, 300)]);
    const before = (await watch(first, job, {}, 120)).events;
    await first.close();
    const seen = before.at(-1)?.id as number;
    const second = await served({ folder: first.folder });
    const { events } = await watch(second, job, { "last-event-id": String(seen) });
    expect(events.filter((event) => event.id <= seen)).toEqual([]);
    expect(events.at(-1)).toMatchObject({ event: "done", data: { state: "done" } });
    await second.close();
    forget(first.folder);
  });
});

/** Timers that wait in this process, which the server shares. */
const timers = (): number => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;
const MANY = 40;
const PATIENTLY = { timeout: 10_000 };

test("nothing is held for who asked for the head alone, and for who went away", async () => {
  const job = await hand(server, ["{broken", ...reports(10_000, 3_000)]);
  await watch(server, job, {}, 1);
  const before = timers();
  const asked = await Promise.all(Array.from({ length: MANY }, () => server.ask(`/api/v1/jobs/${job}/events`, { method: "HEAD" })));
  expect(new Set(asked.map(({ status, headers }) => `${status} ${headers["content-type"]}`))).toEqual(new Set(["200 text/event-stream; charset=utf-8"]));
  await expect.poll(timers, PATIENTLY).toBeLessThan(before + MANY / 2);
  await Promise.all(Array.from({ length: MANY }, () => watch(server, job, {}, 1)));
  await expect.poll(timers, PATIENTLY).toBeLessThan(before + MANY / 2);
  expect((await server.ask(`/api/v1/jobs/${job}`)).json.state).toBe("running");
});
