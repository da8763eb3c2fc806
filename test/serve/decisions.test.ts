import { gunzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MadeAnswer } from "../../src/serve/http/made-answer.ts";
import { sendAnswer } from "../../src/serve/http/send-answer.ts";
import { DISPUTED, forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY + DISPUTED);
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const marks = async (): Promise<{ id: string; accounts: number; disputed: boolean; accepted: boolean; status: string }[]> =>
  (await server.ask("/api/v1/timeline")).json.marks;
const look = (id: string): ReturnType<Served["ask"]> => server.ask(`/api/v1/contacts/${id}`);
const decide = (action: unknown, etag?: string, more: object = {}): ReturnType<Served["ask"]> =>
  server.ask("/api/v1/decisions", sending({ action, ...more }, etag === undefined ? {} : { "if-match": etag }));

/** How a decision names an account. */
const anchorOf = (account: { report: string; evidence: { start: number; end: number }[] }): unknown => ({ report: account.report, span: account.evidence[0] });

describe("an answer is known again by its tag", () => {
  test.each(["/contacts", "/timeline", "/counts", "/search?q=x", "/reports", "/actors"])("%s", async (path) => {
    const first = await server.ask(`/api/v1${path}`);
    const etag = first.headers.etag as string;
    expect(etag).toMatch(/^"[\w-]+"$/);
    for (const tags of [etag, `"other", ${etag}`, `W/${etag}`, "*"]) {
      const again = await server.ask(`/api/v1${path}`, { headers: { "if-none-match": tags } });
      expect([again.status, again.text, again.headers.etag]).toEqual([304, "", etag]);
    }
    expect((await server.ask(`/api/v1${path}`, { headers: { "if-none-match": '"other"' } })).status).toBe(200);
  });
  test("a compressed answer, for who asks from elsewhere, is another form of the same", async () => {
    const made = new MadeAnswer({ text: "بوتين ".repeat(10_000) });
    const asked = new Headers({ "accept-encoding": "gzip, br" });
    const [plain, packed] = [await sendAnswer(made, asked, true, 200, {}), await sendAnswer(made, asked, false, 200, {})];
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(made.body);
    expect(packed.headers.get("etag")).not.toBe(plain.headers.get("etag"));
    for (const answer of [plain, packed])
      expect((await sendAnswer(made, new Headers({ "if-none-match": answer.headers.get("etag") as string }), false, 200, {})).status).toBe(304);
    expect((await sendAnswer(new MadeAnswer({ text: "short" }), asked, false, 200, {})).headers.get("content-encoding")).toBeNull();
  });
});

describe("decisions", () => {
  test("are made on what was seen, and refused on what changed since", async () => {
    const { id } = (await marks()).find((mark) => mark.accounts > 1) as { id: string };
    const seen = await look(id);
    const etag = seen.headers.etag as string;
    const action = { type: "accept", contact: anchorOf(seen.json.contact.accounts[0]) };
    expect((await decide(action)).json).toMatchObject({ status: 428, code: "if-match-missing" });
    expect((await decide(action, '"other"')).json).toMatchObject({ status: 412, code: "changed-since" });
    const made = await decide(action, etag, { note: "بحسب البيان" });
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ number: 1, author: "tester", note: "بحسب البيان", undoneBy: null });
    // At once, in the page, in the timeline, in the ledger.
    const after = await look(id);
    expect(after.json.contact.accepted).toBe(true);
    expect(after.json.decisions).toMatchObject([{ number: 1 }]);
    expect((await marks()).find((mark) => mark.id === id)?.accepted).toBe(true);
    expect((await decide(action, etag)).json.code).toBe("changed-since");
    const undone = await decide({ type: "undo", decision: 1 }, undefined, { author: "مريم" });
    expect(undone.json).toMatchObject({ number: 2, author: "مريم" });
    expect((await look(id)).json.contact.accepted).toBe(false);
    expect((await look(id)).json.decisions).toMatchObject([{ number: 1, undoneBy: 2 }, { number: 2 }]);
    expect((await server.ask(`/api/v1/decisions?contact=${id}`)).json.items).toMatchObject([{ number: 2 }, { number: 1 }]);
  });
  test("of two at once, on one contact, one is refused", async () => {
    const { id } = (await marks()).find((mark) => mark.accounts > 1) as { id: string };
    const seen = await look(id);
    const correct = (minutes: number): ReturnType<typeof decide> =>
      decide(
        { type: "correct", contact: anchorOf(seen.json.contact.accounts[0]), correction: { attribute: "duration", value: { minutes, comparator: "exact" } } },
        seen.headers.etag as string,
      );
    const answers = await Promise.all([correct(61), correct(62), correct(63)]);
    expect(answers.map((a) => a.status).sort()).toEqual([201, 412, 412]);
    const won = answers.find((a) => a.status === 201)?.json.action.correction.value.minutes;
    expect((await look(id)).json.contact.duration).toMatchObject({ value: { minutes: won }, reason: "decision" });
  });
  test("split and merge show at once", async () => {
    const many = (await marks()).find((mark) => mark.accounts > 1) as { id: string };
    const before = (await marks()).length;
    const seen = await look(many.id);
    const last = anchorOf(seen.json.contact.accounts.at(-1));
    expect((await decide({ type: "split", accounts: [last] }, seen.headers.etag as string)).status).toBe(201);
    expect((await marks()).length).toBe(before + 1);
    const halves = await Promise.all([look(seen.json.contact.accounts[0].id), look(seen.json.contact.accounts.at(-1).id)]);
    expect(halves[0]?.json.contact.id).not.toBe(halves[1]?.json.contact.id);
    const contacts = [anchorOf(seen.json.contact.accounts[0]), last];
    expect((await decide({ type: "merge", contacts }, halves[0]?.headers.etag as string)).json.code).toBe("changed-since");
    expect((await decide({ type: "merge", contacts }, halves.map((half) => half.headers.etag).join(", "))).status).toBe(201);
    expect((await marks()).length).toBe(before);
  });
  test("settling takes a discrepancy off the list of what is open, and its mark", async () => {
    const { items } = (await server.ask("/api/v1/discrepancies?state=open")).json;
    const item = items.find((i: { attribute: string }) => i.attribute === "duration");
    expect((await marks()).find((mark) => mark.id === item.contact)?.disputed).toBe(true);
    const { number } = (await decide({ type: "settle", item: item.id }, undefined, { note: "the ministry's own figure" })).json;
    const open = (await server.ask("/api/v1/discrepancies?state=open")).json.items.map((i: { id: string }) => i.id);
    expect(open).not.toContain(item.id);
    const settled = (await server.ask("/api/v1/discrepancies?state=settled")).json.items;
    expect(settled).toMatchObject([{ id: item.id, settled: number }]);
    expect((await marks()).find((mark) => mark.id === item.contact)?.disputed).toBe(false);
    await decide({ type: "undo", decision: number });
    expect((await marks()).find((mark) => mark.id === item.contact)?.disputed).toBe(true);
  });
  test("what names nothing on record is refused, and nothing is written", async () => {
    const before = (await server.ask("/api/v1/decisions")).json.items.length;
    const anchor = { report: "ffffffffffffffff", span: { start: 0, end: 5 } };
    expect((await decide({ type: "accept", contact: anchor }, '"x"')).json).toMatchObject({ status: 404, code: "not-found" });
    expect((await decide({ type: "accept", contact: anchor }, "*")).json).toMatchObject({ status: 404, code: "not-found" });
    expect((await decide({ type: "undo", decision: 999 })).json).toMatchObject({ status: 404, code: "not-found" });
    expect((await server.ask("/api/v1/decisions")).json.items.length).toBe(before);
  });
  test.each([
    ["no action", {}],
    ["another type", { action: { type: "destroy" } }],
    [
      "a value that is none",
      { action: { type: "correct", contact: { report: "a", span: { start: 0, end: 1 } }, correction: { attribute: "kind", value: "chat" } } },
    ],
    ["a span with minus", { action: { type: "accept", contact: { report: "a", span: { start: -1, end: 1 } } } }],
    ["a field too many", { action: { type: "undo", decision: 1 }, number: 7 }],
    ["an author of blanks", { action: { type: "undo", decision: 1 }, author: "  " }],
    ["a note without end", { action: { type: "undo", decision: 1 }, note: "x".repeat(10_001) }],
  ])("what is none is refused: %s", async (_, body) => {
    const answered = await server.ask("/api/v1/decisions", sending(body));
    expect([answered.status, answered.json.code]).toEqual([400, "body-invalid"]);
    expect(answered.json.errors.length).toBeGreaterThan(0);
  });
});

test("nothing went wrong that nobody foresaw", () => {
  expect(server.told).toEqual([]);
});
