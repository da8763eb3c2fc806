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

describe("a long answer that is asked for again and again on one machine", () => {
  const asked = new Headers({ "accept-encoding": "gzip" });
  const coding = async (made: MadeAnswer, headers = asked) => (await sendAnswer(made, headers, true, 200, {})).headers.get("content-encoding");
  test("goes as it is until it is compressed, and nobody waits for that", async () => {
    const made = new MadeAnswer({ text: "بوتين ".repeat(200_000) });
    expect([await coding(made), await coding(made)]).toEqual([null, null]);
    await expect.poll(() => coding(made), { timeout: 60_000 }).toBe("gzip");
    expect(await coding(made, new Headers())).toBeNull();
    const packed = await sendAnswer(made, asked, true, 200, {});
    expect(gunzipSync(Buffer.from(await packed.arrayBuffer()))).toEqual(made.body);
  });
  test("a shorter one is never compressed for it", async () => {
    const made = new MadeAnswer({ text: "بوتين ".repeat(10_000) });
    for (let times = 0; times < 5; times++) expect(await coding(made)).toBeNull();
    await made.compressed();
    expect(await coding(made)).toBe("gzip");
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
  test("the address of an account that was put aside leads on, the last one says by which decision, and an undo brings both back", async () => {
    const { id } = (await marks()).find((mark) => mark.disputed && mark.accounts === 2) as { id: string };
    const { contact } = (await look(id)).json;
    const [first, second] = contact.accounts;
    const put = async (account: { id: string; report: string; evidence: { start: number; end: number }[] }): Promise<number> =>
      (await decide({ type: "reject", account: anchorOf(account) }, (await look(account.id)).headers.etag as string)).json.number;
    const one = await put(first);
    expect(first.id).toBe(id);
    const led = await look(id);
    expect([led.status, led.headers.location, led.headers["cache-control"]]).toEqual([307, `/api/v1/contacts/${second.id}`, "no-cache"]);
    const rest = (await look(second.id)).json;
    expect(rest.contact).toMatchObject({ id: second.id, accounts: [{ id: second.id }] });
    // The history of what remains tells of it, and leads to both.
    expect(rest.decisions.at(-1)).toMatchObject({ number: one, action: { type: "reject" }, place: { report: first.report }, contacts: [{ id: second.id }] });
    expect((await server.ask(`/api/v1/decisions?contact=${id}`)).json.items[0]).toMatchObject({ number: one });
    const two = await put(second);
    for (const { id: gone } of [first, second]) {
      const aside = await look(gone);
      expect([aside.status, aside.json.code]).toEqual([410, "put-aside"]);
      const line = (await server.ask(`/api/v1/decisions?contact=${gone}`)).json.items[0];
      expect(line).toMatchObject({ number: gone === first.id ? one : two, contacts: [{ id: gone }] });
    }
    for (const number of [two, one]) await decide({ type: "undo", decision: number });
    expect((await look(id)).json.contact).toMatchObject({ id, accounts: [{ id: first.id }, { id: second.id }] });
    expect((await look("0123456789abcdef.5")).status).toBe(404);
  });
  test("the id of an account that a newer reader begins some words before leads on, and that of what was added and taken back says so", async () => {
    const { id } = (await marks()).find((mark) => mark.disputed) as { id: string };
    const [report, start] = id.split(".") as [string, string];
    expect((await look(`${report}.${Number(start) + 2}`)).headers.location).toBe(`/api/v1/contacts/${id}`);
    const added = { kind: "call", status: "held", participants: [{ actor: "qatar", role: "party" }], channel: null, date: null, duration: null, place: null };
    const { number } = (await decide({ type: "add", report, evidence: [{ start: 0, end: 5 }], contact: added })).json;
    const own = `${report}.0-d${number}`;
    expect((await look(own)).status).toBe(200);
    await decide({ type: "undo", decision: number });
    expect((await look(own)).json.code).toBe("put-aside");
    expect((await server.ask(`/api/v1/decisions?contact=${own}`)).json.items.map((d: { number: number }) => d.number)).toEqual([number + 1, number]);
  });
  test("each line of the ledger says which contact, from which value to which, and what was settled", async () => {
    const { id } = (await marks()).find((mark) => mark.disputed && mark.accounts === 2) as { id: string };
    const seen = await look(id);
    const [first, second] = seen.json.contact.accounts;
    const before = { attribute: "duration", value: seen.json.contact.duration.value };
    const after = { attribute: "duration", value: { minutes: 75, comparator: "about" } };
    const corrected = await decide({ type: "correct", contact: anchorOf(first), correction: after }, seen.headers.etag as string, { author: "Leila" });
    expect(corrected.headers.location).toBe(`/api/v1/decisions/${corrected.json.number}`);
    expect(corrected.json).toMatchObject({ before, after, contacts: [{ id, kind: seen.json.contact.kind, date: seen.json.contact.date.value }] });
    const pinned = await decide({ type: "pin", attribute: "duration", account: anchorOf(second) }, "*", { author: "Leila" });
    expect(pinned.json).toMatchObject({ before: after, after: { attribute: "duration", value: second.duration } });
    const { items } = (await server.ask(`/api/v1/discrepancies?contact=${id}&state=open`)).json;
    const settled = await decide({ type: "settle", item: items[0].id }, undefined, { note: "x", author: "Leila" });
    expect(settled.json).toMatchObject({ sentence: items[0].sentence, contacts: [{ id }] });
    const undone = await decide({ type: "undo", decision: settled.json.number }, undefined, { author: "Leila" });
    expect(undone.json).toMatchObject({ undoes: { type: "settle" }, sentence: items[0].sentence, contacts: [{ id }] });
    const by = (await server.ask("/api/v1/decisions?author=Leila&type=settle")).json;
    expect(by.items).toMatchObject([{ number: settled.json.number, undoneBy: undone.json.number }]);
    expect(by.authors).toEqual(expect.arrayContaining(["Leila", "tester"]));
    const whole = (await server.ask(`/api/v1/decisions/${settled.json.number}`)).json;
    expect(whole.decision).toEqual({ ...settled.json, undoneBy: undone.json.number });
    for (const party of whole.decision.contacts[0].parties) expect(whole.names[party].ar).not.toBe("");
    expect((await server.ask("/api/v1/decisions/9999")).status).toBe(404);
    for (const { json } of [pinned, corrected]) await decide({ type: "undo", decision: json.number });
  });
  test("a split tells first where the new contact is, then where it came from", async () => {
    const { id } = (await marks()).find((mark) => mark.disputed && mark.accounts === 2) as { id: string };
    const { contact } = (await look(id)).json;
    const [first, second] = contact.accounts;
    const split = await decide({ type: "split", accounts: [anchorOf(second)] }, "*");
    expect(split.json.contacts.map((c: { id: string }) => c.id)).toEqual([second.id, first.id]);
    const merged = await decide({ type: "merge", contacts: [anchorOf(first), anchorOf(second)] }, "*");
    expect(merged.json.contacts.map((c: { id: string }) => c.id)).toEqual([id]);
    expect((await look(second.id)).json.contact.id).toBe(id);
    for (const { json } of [merged, split]) await decide({ type: "undo", decision: json.number });
  });
  test("settling takes a discrepancy off the list of what is open, its count and its mark", async () => {
    const counts = async () => (await server.ask("/api/v1/counts")).json;
    const before = await counts();
    const { items } = (await server.ask("/api/v1/discrepancies?state=open")).json;
    const item = items.find((i: { attribute: string }) => i.attribute === "duration");
    expect((await marks()).find((mark) => mark.id === item.contact)?.disputed).toBe(true);
    const { number } = (await decide({ type: "settle", item: item.id }, undefined, { note: "the ministry's own figure" })).json;
    const open = (await server.ask("/api/v1/discrepancies?state=open")).json.items.map((i: { id: string }) => i.id);
    expect(open).not.toContain(item.id);
    const settled = (await server.ask("/api/v1/discrepancies?state=settled")).json.items;
    expect(settled).toMatchObject([{ id: item.id, settled: number }]);
    const { open: now, discrepancies } = await counts();
    expect([now, discrepancies]).toEqual([{ ...before.open, discrepancies: before.open.discrepancies - 1 }, before.discrepancies]);
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
