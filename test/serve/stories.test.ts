import fc from "fast-check";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import type { RecordContact } from "#model/record/contact.ts";
import { inStory, type StoryRule } from "#record/findings/in-story.ts";
import { type Answered, DISPUTED, forget, served, type Served, sending, STORY } from "./served.ts";

/** A contact that is told of as past, in a month that is not over. */
const MONTH = `${JSON.stringify({ publishedAt: "2025-03-10", text: "التقى وزير الخارجية الروسي سيرغي لافروف نظيره التركي هاكان فيدان في أنقرة في مارس 2025." })}\n`;

let server: Served;
/** Every contact on record, with its accounts, in order of time. */
let contacts: readonly RecordContact[];
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY + DISPUTED + MONTH);
  contacts = (await get("/contacts?limit=500")).items;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});
afterEach(async () => {
  for (const { id } of (await get("/stories")).items) await server.ask(`/api/v1/stories/${id}`, { method: "DELETE", headers: { "if-match": "*" } });
});

const get = async (path: string): Promise<ReturnType<typeof JSON.parse>> => (await server.ask(`/api/v1${path}`)).json;
const NAMES = { ar: "ملف", en: "File" };
const NOTHING: StoryRule = { sides: [], actors: [], topics: [], from: null, to: null };
const post = (story: object): Promise<Answered> => server.ask("/api/v1/stories", sending({ names: NAMES, ...story }));
const put = (id: string, story: object, tag?: string, lang = "en"): Promise<Answered> =>
  server.ask(`/api/v1/stories/${id}`, {
    ...sending({ names: NAMES, ...story }, { "accept-language": lang, ...(tag === undefined ? {} : { "if-match": tag }) }),
    method: "PUT",
  });
const remove = (id: string, tag?: string): Promise<Answered> =>
  server.ask(`/api/v1/stories/${id}`, { method: "DELETE", headers: tag === undefined ? {} : { "if-match": tag } });

describe("a story", () => {
  test("is kept, changed and forgotten by whoever saw it as it is", async () => {
    const made = await post({ sides: ["russia"] });
    expect(made.status).toBe(201);
    const { id } = made.json;
    expect(made.headers.location).toBe(`/api/v1/stories/${id}`);
    const seen = await server.ask(`/api/v1/stories/${id}`);
    expect([seen.json, seen.headers.etag]).toEqual([made.json, made.headers.etag]);
    const changed = await put(id, { sides: ["usa"], from: "2025-03-01" }, seen.headers.etag);
    expect(changed.status).toBe(200);
    expect(await get(`/stories/${id}`)).toEqual({ id, names: NAMES, sides: ["usa"], actors: [], topics: [], from: "2025-03-01", to: null });
    expect((await remove(id, changed.headers.etag)).status).toBe(204);
    expect((await remove(id, "*")).json).toMatchObject({ status: 404, code: "not-found" });
    expect((await put(id, {}, changed.headers.etag)).json).toMatchObject({ status: 404, code: "not-found" });
  });
  test("that is there is not overwritten by a new one with its id", async () => {
    await post({ id: "talks", sides: ["russia"] });
    const again = await post({ id: "talks", sides: ["usa"] });
    expect(again.json).toMatchObject({ status: 409, code: "id-taken" });
    expect(again.json.detail).toContain("talks");
    expect((await get("/stories/talks")).sides).toEqual(["russia"]);
  });
  test("that somebody else changed meanwhile is neither changed nor forgotten, and both languages say why", async () => {
    const { json, headers } = await post({ sides: ["russia"] });
    await put(json.id, { sides: ["usa"] }, headers.etag);
    for (const [lang, script] of [
      ["en", /has changed/],
      ["ar", /تغير الملف/],
    ] as const) {
      const late = await put(json.id, { sides: ["ukraine"] }, headers.etag, lang);
      expect(late.json).toMatchObject({ status: 412, code: "changed-since" });
      expect(late.json.detail).toMatch(script);
    }
    expect((await remove(json.id, headers.etag)).json.code).toBe("changed-since");
    expect((await get(`/stories/${json.id}`)).sides).toEqual(["usa"]);
  });
  test("is not changed or forgotten unseen", async () => {
    const { id } = (await post({})).json;
    expect((await put(id, { sides: ["usa"] })).json).toMatchObject({ status: 428, code: "if-match-missing" });
    expect((await remove(id)).json).toMatchObject({ status: 428, code: "if-match-missing" });
    expect((await put(id, { sides: ["usa"] }, "*")).status).toBe(200);
  });
  test("of two who change it at once, one is refused", async () => {
    const { json, headers } = await post({});
    const answers = await Promise.all(["usa", "russia", "ukraine"].map((side) => put(json.id, { sides: [side] }, headers.etag)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect((await get(`/stories/${json.id}`)).sides).toEqual(answers.find(({ status }) => status === 200)?.json.sides);
  });
  test("has a tag of its rule: what it gathers may change, and whoever saw it may still change it", async () => {
    const { json, headers } = await post({ id: "all" });
    await server.takeIn(`${JSON.stringify({ text: "التقى الرئيس الروسي نظيره الأمريكي في جنيف أمس.", publishedAt: "2025-12-20" })}\n`);
    expect((await server.ask("/api/v1/stories/all")).headers.etag).toBe(headers.etag);
    expect((await put(json.id, { sides: ["usa"] }, headers.etag)).status).toBe(200);
    contacts = (await get("/contacts?limit=500")).items;
  });
  test.each([
    [{ names: undefined }],
    [{ names: { ar: "أ" } }],
    [{ names: { ar: "أ", en: " " } }],
    [{ id: "../x" }],
    [{ from: "2025" }],
    [{ from: "2025-05-01", to: "2025-04-30" }],
    [{ channels: ["leaders"] }],
    [{ sides: "usa" }],
  ])("is not %j", async (given) => {
    const made = await post(given);
    expect([made.status, made.json.code]).toEqual([400, "body-invalid"]);
    expect(made.json.errors.length).toBeGreaterThan(0);
  });
});

describe("what a rule gathers", () => {
  const address = (rule: StoryRule): string => {
    const query = new URLSearchParams();
    for (const [name, values] of [["side", rule.sides] as const, ["actor", rule.actors] as const, ["topic", rule.topics] as const])
      for (const value of values) query.append(name, value);
    if (rule.from !== null) query.set("from", rule.from);
    if (rule.to !== null) query.set("to", rule.to);
    return `/gathered?${query}`;
  };

  test("is told before it is saved, as the record's own rule tells it, also where days are not exact", async () => {
    const day = fc.constantFrom(null, "2025-01-15", "2025-03-05", "2025-03-15", "2025-04-25", "2025-08-20", "2025-10-17", "2025-12-31");
    const rules = fc.record({
      sides: fc.subarray(["usa", "russia", "turkey"], { maxLength: 2 }),
      actors: fc.subarray(["vladimir_putin", "donald_trump", "sergey_lavrov"]),
      topics: fc.subarray(["ceasefire", "sanctions"], { maxLength: 1 }),
      from: day,
      to: day,
    });
    await fc.assert(
      fc.asyncProperty(rules, async (rule) => {
        fc.pre(rule.from === null || rule.to === null || rule.from <= rule.to);
        const told = await get(address(rule));
        const expected = contacts.filter((contact) => inStory(rule, contact)).map((contact) => contact.id);
        expect(told.contacts).toBe(expected.length);
        expect(expected).toEqual(expect.arrayContaining(told.newest.map((mark: { id: string }) => mark.id)));
        expect(told.newest.length).toBe(Math.min(5, expected.length));
      }),
      { numRuns: 200 },
    );
  });
  test("is the same in the list of stories, on the timeline and in the lists of what is open", async () => {
    const rule = { ...NOTHING, sides: ["usa", "russia"] };
    await post({ id: "us-russia", ...rule });
    const [{ gathers }] = (await get("/stories")).items;
    const { marks } = await get("/timeline?story=us-russia");
    expect(gathers.contacts).toBe(marks.length);
    expect(gathers.disputed).toBe(marks.filter((mark: { disputed: boolean }) => mark.disputed).length);
    const discrepancies = (await get("/discrepancies?story=us-russia&state=open&limit=500")).items.filter((d: { kind: string }) => d.kind !== "readout");
    expect([gathers.discrepancies, gathers.gaps]).toEqual([discrepancies.length, (await get("/gaps?story=us-russia&state=open&limit=500")).items.length]);
    expect(gathers.discrepancies).toBeGreaterThan(0);
    const ids = new Set(marks.map((mark: { id: string }) => mark.id));
    for (const { contact } of discrepancies) expect(ids).toContain(contact);
    expect([gathers.first.status, gathers.last.status]).toEqual(["held", "held"]);
    expect(gathers.first.earliest).toBeLessThan(gathers.last.earliest);
    const { contacts: alone } = await get(address(rule));
    expect(alone).toBe(gathers.contacts);
  });
  test("is told anew when a discrepancy in it is settled", async () => {
    await post({ id: "all" });
    const open = async () => (await get("/stories")).items[0].gathers.discrepancies;
    const { id } = (await get("/discrepancies?story=all&state=open&limit=500")).items.find((d: { kind: string }) => d.kind === "attribute");
    const before = await open();
    await server.ask("/api/v1/decisions", sending({ action: { type: "settle", item: id }, note: "known" }));
    expect(await open()).toBe(before - 1);
    expect((await get("/discrepancies?story=all&state=settled")).items).toMatchObject([{ id }]);
  });
  test("has positions: those stated about its contacts", async () => {
    await post({ id: "us-russia", sides: ["usa", "russia"] });
    const { lines, complete } = await get("/stories/us-russia/positions");
    expect([complete, lines.length > 0]).toEqual([true, true]);
    const ids = new Set((await get("/timeline?story=us-russia")).marks.map((mark: { id: string }) => mark.id));
    for (const { last } of lines) expect(ids).toContain((await get(`/contacts/${last.account}`)).contact.id);
    for (const { side, topic, count } of lines) {
      const listed = await get(`/facts?story=us-russia&kind=position&side=${side}${topic === null ? "&topicless=true" : `&topic=${topic}`}`);
      expect(listed.items.length).toBe(count);
    }
    await post({ id: "nobody", sides: ["usa", "qatar", "russia"] });
    expect((await get("/stories/nobody/positions")).lines).toEqual([]);
  });
  test("nothing is nothing", async () => {
    expect(await get("/gathered?side=atlantis")).toMatchObject({ contacts: 0, disputed: 0, discrepancies: 0, gaps: 0, first: null, last: null, newest: [] });
  });
});

test("who can be a side: states, organisations and groups, no persons", async () => {
  const { items } = await get("/actors?as=side&limit=500");
  expect(items.length).toBeGreaterThan(3);
  for (const { kind, side, id } of items) expect([["state", "organisation", "group"].includes(kind), side === null || side === id]).toEqual([true, true]);
});

test("nothing went wrong that nobody foresaw", () => {
  expect(server.told).toEqual([]);
});
