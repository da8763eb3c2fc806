import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DISPUTED, forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
/** The report of the meeting in Doha, in which a minister speaks. */
let id: string;
let text: string;
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY + DISPUTED);
  const { items } = (await server.ask("/api/v1/reports?limit=50")).json;
  id = items.find((report: { title: string }) => report.title === "لقاء الدوحة").id;
  text = (await look()).json.report.text;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const look = (): ReturnType<Served["ask"]> => server.ask(`/api/v1/reports/${id}`);
const decide = (action: unknown, etag?: string): ReturnType<Served["ask"]> =>
  server.ask("/api/v1/decisions", sending({ action, note: "سمعتها في التسجيل", author: "مريم" }, etag === undefined ? {} : { "if-match": etag }));
const spanOf = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const about = async (contact: boolean): Promise<unknown> => (contact ? (await look()).json.reading.contacts[0].evidence[0] : null);

const statement = async (change: object = {}, more: object = {}): Promise<object> => ({
  type: "add-fact",
  report: id,
  evidence: [spanOf("استمر اللقاء ثلاث ساعات")],
  about: await about(true),
  draft: { kind: "statement", fact: { speaker: "observers", act: "reveal", direct: false, topics: [], content: spanOf("استمر اللقاء ثلاث ساعات"), ...change } },
  ...more,
});
const position = async (change: object = {}): Promise<object> => ({
  type: "add-fact",
  report: id,
  evidence: [spanOf("تدعم الوساطة")],
  about: await about(false),
  draft: {
    kind: "position",
    fact: { kind: "offer", holder: "qatar", addressee: "un", topics: ["ceasefire"], content: spanOf("تدعم الوساطة"), counterpart: null, ...change },
  },
});

describe("a fact that was added", () => {
  test("shows in lists, the ledger of positions, the contact, the report and the history, and is gone once undone", async () => {
    const made = await decide(await statement());
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ author: "مريم", undoneBy: null, place: { report: id, words: "استمر اللقاء ثلاث ساعات" } });
    const offered = await decide(await position());
    expect(offered.status).toBe(201);
    const page = (await look()).json;
    const [said, wanted] = ["statement", "position"].map((kind) => page.facts.find((f: { kind: string; decided?: unknown }) => f.kind === kind && f.decided));
    expect(said).toMatchObject({
      actor: "observers",
      words: "استمر اللقاء ثلاث ساعات",
      anchor: { added: made.json.number },
      decided: { what: "added", before: null },
    });
    expect(page.names.observers).toMatchObject({ kind: "unnamed", en: "unnamed observers" });
    expect(page.decisions.map((d: { number: number }) => d.number)).toEqual([made.json.number, offered.json.number]);
    expect((await server.ask(`/api/v1/facts?kind=statement&actor=observers&report=${id}`)).json.items.map((f: { id: string }) => f.id)).toEqual([said.id]);
    const { lines } = (await server.ask("/api/v1/positions/ledger?side=qatar&topic=ceasefire")).json;
    expect(lines[0].course.map((step: { fact: string }) => step.fact)).toContain(wanted.id);
    const contact = (await server.ask(`/api/v1/contacts/${Object.values(page.contacts)[0] as string}`)).json;
    expect(contact.statements.map((f: { id: string }) => f.id)).toContain(said.id);
    expect(contact.decisions.map((d: { number: number }) => d.number)).toEqual([made.json.number]);
    const history = (await server.ask("/api/v1/decisions")).json;
    expect(history.items[0]).toMatchObject({ note: "سمعتها في التسجيل", place: { words: "تدعم الوساطة" } });
    expect(history.names.un.en).toBe("United Nations");
    for (const { number } of [made.json, offered.json]) await decide({ type: "undo", decision: number });
    expect((await look()).json.facts).toEqual(page.facts.filter((f: { decided?: unknown }) => f.decided === undefined));
    expect((await server.ask("/api/v1/positions/ledger?side=qatar&topic=ceasefire")).json.lines).toEqual([]);
  });
});

test("the words of a fact that was read are corrected, told with what they were, and put back", async () => {
  const seen = await look();
  const fact = seen.json.facts.find((f: { kind: string }) => f.kind === "statement");
  const { start } = fact.fact.content;
  const content = { start, end: start + fact.words.indexOf(" ") };
  const correction = { attribute: "content", value: content };
  const made = await decide({ type: "correct-fact", fact: fact.anchor, corrections: [correction] }, seen.headers.etag as string);
  const told = { values: [{ value: correction, words: [text.slice(content.start, content.end)] }], replaced: [{ words: [fact.words] }] };
  expect(made.json).toMatchObject(told);
  const now = (await look()).json.facts.find((f: { id: string }) => f.id === fact.id);
  expect(now).toMatchObject({ words: told.values[0]?.words[0], anchor: fact.anchor, replaced: [{ value: { attribute: "content" }, words: [fact.words] }] });
  const undone = await decide({ type: "undo", decision: made.json.number });
  expect(undone.json).toMatchObject(told);
  expect((await look()).json.facts).toEqual(seen.json.facts);
});

describe("a fact that was read", () => {
  test("is corrected and rejected by who saw it as it is", async () => {
    const seen = await look();
    const fact = seen.json.facts.find((f: { kind: string }) => f.kind === "statement");
    const correct = (speaker: string): object => ({ type: "correct-fact", fact: fact.anchor, corrections: [{ attribute: "speaker", value: speaker }] });
    expect((await decide(correct("diplomats"))).json).toMatchObject({ status: 428, code: "if-match-missing" });
    expect((await decide(correct("diplomats"), '"other"')).json).toMatchObject({ status: 412, code: "changed-since", detail: expect.stringContaining(id) });
    const answers = await Promise.all(["diplomats", "analysts"].map((who) => decide(correct(who), seen.headers.etag as string)));
    expect(answers.map((a) => a.status).sort()).toEqual([201, 412]);
    const corrected = await look();
    const now = corrected.json.facts.find((f: { id: string }) => f.id === fact.id);
    expect(now).toMatchObject({
      anchor: fact.anchor,
      decided: { what: "corrected", before: fact.fact },
      replaced: [{ value: { attribute: "speaker", value: fact.actor }, words: [] }],
    });
    expect(corrected.json.names).toHaveProperty([now.actor]);
    expect(corrected.json.names).toHaveProperty([fact.actor]);
    expect((await decide({ type: "reject-fact", fact: now.anchor }, corrected.headers.etag as string)).status).toBe(201);
    const after = (await look()).json;
    expect(after.facts.map((f: { id: string }) => f.id)).not.toContain(fact.id);
    // What the reader has stays where it is.
    expect(after.reading).toEqual(seen.json.reading);
  });
});

test("on a part of a long report one decides by the tag of that part, and no other may have decided since", async () => {
  const said = "وقال وزير الخارجية الروسي سيرغي لافروف إن المحادثات كانت مفيدة.";
  const lines = Array.from({ length: 900 }, (_, i) => `${said} وتوالت الأيام على الدبلوماسيين في المدينة للمرة رقم ${i}.`);
  await server.takeIn(JSON.stringify({ title: "طويل", outlet: "صحيفة الجسر", publishedAt: "2025-04-25", text: lines.join("\n") }));
  const long = (await server.ask("/api/v1/reports?limit=50")).json.items.find((report: { title: string }) => report.title === "طويل").id;
  const part = (number: number) => server.ask(`/api/v1/reports/${long}?part=${number}`);
  const [first, second] = [await part(1), await part(2)];
  expect(first.headers.etag).not.toBe(second.headers.etag);
  const rejected = (page: typeof first, at: number) => ({
    type: "reject-fact",
    fact: page.json.facts.filter((f: { kind: string }) => f.kind === "statement")[at].anchor,
  });
  expect((await decide(rejected(second, 0), second.headers.etag as string)).status).toBe(201);
  // The other part was seen before.
  expect((await decide(rejected(first, 0), first.headers.etag as string)).json).toMatchObject({ status: 412, code: "changed-since" });
  expect((await decide(rejected(first, 0), (await part(1)).headers.etag as string)).status).toBe(201);
});

describe("what is none is refused, and nothing is written", () => {
  const beyond = { start: 1_000_000, end: 1_000_010 };
  test.each([
    ["an unknown speaker", () => statement({ speaker: "nobody_at_all" }), 404, "not-found", "nobody_at_all"],
    ["an unknown addressee", () => position({ addressee: "nobody_at_all" }), 404, "not-found", "nobody_at_all"],
    ["an unknown topic", () => position({ topics: ["weather"] }), 404, "not-found", "weather"],
    ["content outside the text", () => statement({ content: beyond }), 404, "not-found", "1000000"],
    ["evidence outside the text", () => statement({}, { evidence: [beyond] }), 404, "not-found", "1000000"],
    ["an unknown report", () => statement({}, { report: "ffffffffffffffff" }), 404, "not-found", "ffffffffffffffff"],
    ["an empty selection", () => statement({ content: { start: 4, end: 4 } }), 400, "body-invalid", "content"],
    ["empty evidence", () => statement({}, { evidence: [{ start: 9, end: 4 }] }), 400, "body-invalid", "evidence"],
    ["no evidence", () => statement({}, { evidence: [] }), 400, "body-invalid", "evidence"],
    ["a wrong act", () => statement({ act: "sing" }), 400, "body-invalid", "act"],
    ["a wrong kind of position", () => position({ kind: "wish" }), 400, "body-invalid", "kind"],
    ["a kind that nobody adds", () => statement({}, { draft: { kind: "driver", fact: {} } }), 400, "body-invalid", "draft"],
    [
      "a question with one alternative",
      () => statement({}, { draft: { kind: "question", fact: { speaker: "author", alternatives: [{ start: 0, end: 4 }] } } }),
      400,
      "body-invalid",
      "alternatives",
    ],
  ] as const)("%s", async (_name, action, status, code, told) => {
    const before = (await server.ask("/api/v1/decisions")).text;
    const { json } = await decide(await action());
    expect(json).toMatchObject({ status, code });
    expect(JSON.stringify(json)).toContain(told);
    expect((await server.ask("/api/v1/decisions")).text).toBe(before);
  });

  test("an attribute that a fact of the kind does not have, a correction of nothing, and a fact that is not there", async () => {
    const seen = await look();
    const etag = seen.headers.etag as string;
    const anchor = { kind: "statement", report: id, span: { start: 0, end: 5 }, actor: null, told: null, added: null };
    const correct = (change: object): ReturnType<Served["ask"]> =>
      decide({ type: "correct-fact", fact: { ...anchor, kind: "scenario" }, corrections: [{ attribute: "act", value: "say" }], ...change }, etag);
    expect((await correct({})).json).toMatchObject({ code: "body-invalid", errors: [{ code: "no-such-attribute" }] });
    expect((await correct({ corrections: [] })).json).toMatchObject({ status: 400, code: "body-invalid" });
    const { speaker, act, content } = seen.json.reading.statements[0];
    const read = { kind: "statement", report: id, span: content, actor: speaker, told: act, added: null };
    const words = (value: object) => correct({ fact: read, corrections: [{ attribute: "content", value }] });
    expect((await words(beyond)).json).toMatchObject({ status: 404, code: "not-found", detail: expect.stringContaining("1000000") });
    expect((await words({ start: 4, end: 4 })).json).toMatchObject({ code: "body-invalid", errors: [{ code: "no-words" }] });
    expect((await decide({ type: "reject-fact", fact: { ...anchor, kind: "driver" } }, etag)).json).toMatchObject({ status: 404, code: "not-found" });
    expect((await decide({ type: "reject-fact", fact: { ...anchor, report: "ffffffffffffffff" } }, etag)).json).toMatchObject({
      status: 404,
      code: "not-found",
    });
  });

  test("participants whom nobody knows", async () => {
    const contact = Object.values((await look()).json.contacts)[0] as string;
    const seen = await server.ask(`/api/v1/contacts/${contact}`);
    const [account] = seen.json.contact.accounts;
    const correct = (actor: string): ReturnType<Served["ask"]> =>
      decide(
        {
          type: "correct",
          contact: { report: account.report, span: account.evidence[0] },
          correction: { attribute: "participants", value: [{ actor, role: "mediator" }] },
        },
        seen.headers.etag as string,
      );
    expect((await correct("nobody_at_all")).json).toMatchObject({ status: 404, code: "not-found", detail: expect.stringContaining("nobody_at_all") });
    expect((await correct("oman")).status).toBe(201);
    const after = (await server.ask(`/api/v1/contacts/${contact}`)).json;
    expect(after.contact.participants).toMatchObject([{ actor: "oman", role: "mediator", side: "oman" }]);
    expect(after.contact.accounts[0].participants).toEqual(account.participants);
  });
});

test("nothing went wrong that nobody foresaw", () => {
  expect(server.told).toEqual([]);
});
