import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DISPUTED, forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
/** The report of the meeting in Doha. */
let id: string;
let text: string;
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY + DISPUTED);
  const { items } = (await server.ask("/api/v1/reports?limit=50")).json;
  id = items.find((report: { title: string }) => report.title === "لقاء الدوحة").id;
  text = (await server.ask(`/api/v1/reports/${id}`)).json.report.text;
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const get = async (path: string): Promise<Awaited<ReturnType<Served["ask"]>>["json"]> => (await server.ask(`/api/v1${path}`)).json;
const decide = (action: unknown, lang = "en"): ReturnType<Served["ask"]> =>
  server.ask("/api/v1/decisions", sending({ action, note: "يسميه التقرير", author: "مريم" }, { "accept-language": lang }));
const spanOf = (words: string): { start: number; end: number } => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const naming = (names: object, more: object = {}, action: object = {}): object => ({
  type: "add-actor",
  report: id,
  evidence: [spanOf("تدعم الوساطة")],
  actor: { kind: "person", names, side: "qatar", ...more },
  ...action,
});
const meeting = (...actors: readonly string[]): object => ({
  type: "add",
  report: id,
  evidence: [spanOf("التقى وزير الخارجية القطري")],
  contact: {
    kind: "meeting",
    status: "held",
    participants: actors.map((actor) => ({ actor, role: "party" })),
    channel: null,
    date: "2025-04-01",
    duration: null,
    place: null,
  },
});

describe("somebody whom an analyst names", () => {
  test("is found by name, has a page with the words that he rests on, and takes part with his side", async () => {
    const made = await decide(naming({ ar: "حمد الكعبي", en: "Hamad Al-Kaabi" }));
    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ action: { id: "new:حمد_الكعبي" }, place: { report: id, words: "تدعم الوساطة" }, undoneBy: null });
    const who = "new:حمد_الكعبي";
    const name = { ar: "حمد الكعبي", en: "Hamad Al-Kaabi", kind: "person", side: "qatar" };
    for (const q of ["الكعبي", "hamad"]) expect((await get(`/actors?q=${encodeURIComponent(q)}`)).items).toContainEqual({ id: who, ...name, contacts: 0 });
    const page = await get(`/actors/${encodeURIComponent(who)}`);
    expect(page).toMatchObject({ actor: { id: who, ...name }, named: { number: made.json.number, author: "مريم", place: { words: "تدعم الوساطة" } } });
    expect(page.names.qatar.en).toBe("Qatar");
    expect(page.reports[id].title).toBe("لقاء الدوحة");
    const report = await get(`/reports/${id}`);
    expect(report.named).toEqual([
      { id: who, kind: "person", names: { ar: "حمد الكعبي", en: "Hamad Al-Kaabi" }, wikidata: null, side: "qatar", mentions: [spanOf("تدعم الوساطة")] },
    ]);
    expect(report.decisions.map((d: { number: number }) => d.number)).toEqual([made.json.number]);
    expect(report.names[who]).toEqual(name);
    const added = await decide(meeting(who, "vladimir_putin"));
    const contact = await get(`/contacts/${encodeURIComponent(added.json.contacts[0].id)}`);
    expect(contact.contact.participants).toContainEqual({ actor: who, role: "party", kind: "person", side: "qatar" });
    expect(contact.names[who]).toEqual(name);
    const network = await get("/network?by=side&side=qatar&side=russia");
    expect(network.edges).toMatchObject([{ a: "qatar", b: "russia", contacts: 1 }]);
    expect((await get(`/actors?q=hamad`)).items[0].contacts).toBe(1);
    const inUse = await decide({ type: "undo", decision: made.json.number });
    expect(inUse.json).toMatchObject({ status: 409, code: "actor-in-use", actor: who, decisions: [added.json.number] });
    expect(inUse.json.detail).toContain(String(added.json.number));
    expect((await decide({ type: "undo", decision: made.json.number }, "ar")).json.detail).toContain("تذكر حمد الكعبي");
    for (const { number } of [added.json, made.json]) expect((await decide({ type: "undo", decision: number })).status).toBe(201);
    expect((await server.ask(`/api/v1/actors/${encodeURIComponent(who)}`)).status).toBe(404);
    expect((await get(`/reports/${id}`)).named).toEqual([]);
    const { items } = await get("/decisions?type=add-actor");
    expect(items).toMatchObject([{ number: made.json.number, undoneBy: expect.any(Number) }]);
  });

  test("is refused with who it is where he is known already", async () => {
    expect((await decide(naming({ en: "Vladimir Putin" }))).json).toMatchObject({
      status: 409,
      code: "actor-known",
      actor: "vladimir_putin",
      detail: expect.stringMatching(/Vladimir Putin.*vladimir_putin/),
    });
    expect((await decide(naming({ ar: "نادر الصفدي" }), "ar")).json).toMatchObject({ code: "actor-known", actor: "new:نادر_الصفدي" });
  });

  test.each<[string, () => object, number, string, string]>([
    ["no name", () => naming({}), 400, "body-invalid", "action.actor.names"],
    ["an empty name", () => naming({ ar: "  " }), 400, "body-invalid", "action.actor.names.ar"],
    ["a name that reorders text", () => naming({ en: "a\u202eb" }), 400, "body-invalid", "action.actor.names.en"],
    ["a name too long", () => naming({ en: "a".repeat(300) }), 400, "body-invalid", "200"],
    ["a kind of no name", () => naming({ en: "Some One" }, { kind: "unnamed" }), 400, "body-invalid", "action.actor.kind"],
    ["no evidence", () => naming({ en: "Some One" }, {}, { evidence: [] }), 400, "body-invalid", "evidence"],
    ["an empty selection", () => naming({ en: "Some One" }, {}, { evidence: [{ start: 3, end: 3 }] }), 400, "body-invalid", "evidence"],
    ["words outside the text", () => naming({ en: "Some One" }, {}, { evidence: [{ start: 0, end: 1_000_000 }] }), 404, "not-found", "1000000"],
    ["an unknown report", () => naming({ en: "Some One" }, {}, { report: "ffffffffffffffff" }), 404, "not-found", "ffffffffffffffff"],
    ["an unknown side", () => naming({ en: "Some One" }, { side: "nobody_at_all" }), 404, "not-found", "nobody_at_all"],
    ["a side that is none", () => naming({ en: "Some One" }, { side: "vladimir_putin" }), 400, "body-invalid", "vladimir_putin"],
  ])("with %s is refused", async (_, action, status, code, names) => {
    const { json } = await decide(action());
    expect(json).toMatchObject({ status, code });
    expect(JSON.stringify(json)).toContain(names);
  });

  test("gets the id that his name makes, whatever id is sent", async () => {
    const made = await decide(naming({ ar: "سالم الغيث" }, {}, { id: "vladimir_putin" }));
    expect(made.json.action.id).toBe("new:سالم_الغيث");
  });
});

test("nothing went wrong that nobody foresaw", () => {
  expect(server.told).toEqual([]);
});
