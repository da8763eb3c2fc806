import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { ar } from "../../src/serve/messages/ar.ts";
import { en } from "../../src/serve/messages/en.ts";
import { forget, served, type Served, sending, STORY } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
  await server.takeIn(STORY);
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

type Sent = Parameters<Served["ask"]>[1];
interface Fault {
  readonly at: string;
  readonly code: string;
  readonly reason: string;
}

/** What is said of a refused request in each language. */
async function refusals(path: string, sent: Sent = {}): Promise<Record<"ar" | "en", { detail: string; errors: readonly Fault[] }>> {
  const ask = async (lang: string) => (await server.ask(`/api/v1${path}`, { ...sent, headers: { ...sent?.headers, "accept-language": lang } })).json;
  return { ar: await ask("ar"), en: await ask("en") };
}

const long = (n: number): string => "x".repeat(n);
const decision = (action: unknown): Sent => sending({ action });
const anchor = { report: "a", span: { start: 0, end: 1 } };

describe("each fault is named, with what was given and what is taken, in the language asked for", () => {
  test.each<[code: string, at: string, words: readonly string[], path: string, sent?: Sent]>([
    ["missing", "q", [], "/search"],
    ["unknown-of", "form", ["from", "side"], "/timeline?form=1"],
    ["unknown", "x", [], "/counts?x=1"],
    ["repeated", "kind", [], "/contacts?kind=call&kind=visit"],
    ["repeated", "q", ["3"], "/search?q=a&q=b&q=c"],
    ["repeated", "from", [], "/contacts?from=2025-01-01&from=2025-01-02"],
    ["repeated", "limit", [], "/contacts?limit=1&limit=2"],
    ["empty", "q", [], "/search?q="],
    ["empty", "actor", [], "/contacts?actor="],
    ["not-one-of", "kind", ["call", "visit", "chat"], "/contacts?kind=chat"],
    ["not-one-of", "kind", ["readout", "quarrel"], "/discrepancies?kind=quarrel"],
    ["not-one-of", "kind.1", ["readout", "quarrel"], "/discrepancies?kind=count&kind=quarrel"],
    ["not-one-of", "as", ["side", "office"], "/actors?as=office"],
    ["not-in-range", "limit", ["1", "500", "9999"], "/contacts?limit=9999"],
    ["not-in-range", "limit", ["25000", "25001"], "/timeline?limit=25001"],
    ["not-a-day", "from", ["YYYY-MM-DD", "2025-02-30"], "/timeline?from=2025-02-30"],
    ["not-a-moment", "since", ["2025-04-25T09:00:00Z", "today"], "/news?since=today"],
    ["order", "to", ["from", "2025-05-01", "to", "2025-04-30"], "/timeline?from=2025-05-01&to=2025-04-30"],
    ["too-long", "q", ["500", "501"], `/search?q=${long(501)}`],
    ["too-long", "actor", ["500", "501"], `/contacts?actor=${long(501)}`],
    ["too-many", "side", ["20", "21"], `/contacts?${"side=a&".repeat(21)}`],
    ["not-a-story-id", "id", ["80", "A b"], "/stories", sending({ id: "A b", names: { ar: "أ", en: "a" } })],
    ["missing", "names", [], "/stories", sending({})],
    ["unknown", "names.fr", [], "/stories", sending({ names: { ar: "أ", en: "a", fr: "a" } })],
    ["not-a-list", "sides", ["usa"], "/stories", sending({ names: { ar: "أ", en: "a" }, sides: "usa" })],
    ["order", "to", ["2025-05-01", "2025-04-30"], "/stories", sending({ names: { ar: "أ", en: "a" }, from: "2025-05-01", to: "2025-04-30" })],
    ["not-an-object", "", ["7"], "/stories", sending(7)],
    ["missing-one-of", "action.type", ["accept", "undo"], "/decisions", decision({})],
    ["not-one-of", "action.type", ["accept", "undo", "destroy"], "/decisions", decision({ type: "destroy" })],
    ["not-text", "action.contact.report", ["7"], "/decisions", decision({ type: "accept", contact: { ...anchor, report: 7 } })],
    ["not-a-number", "action.decision", ["one"], "/decisions", decision({ type: "undo", decision: "one" })],
    ["too-low", "action.contact.span.start", ["0", "-1"], "/decisions", decision({ type: "accept", contact: { ...anchor, span: { start: -1, end: 1 } } })],
    ["too-few", "action.contacts", ["2", "1"], "/decisions", decision({ type: "merge", contacts: [anchor] })],
    [
      "no-words",
      "action.fact.span",
      [],
      "/decisions",
      decision({ type: "reject-fact", fact: { ...anchor, kind: "driver", span: { start: 5, end: 5 }, actor: null, told: null, added: null } }),
    ],
    [
      "not-true-or-false",
      "action.correction.value",
      ["yes"],
      "/decisions",
      decision({ type: "correct", contact: anchor, correction: { attribute: "undeclared", value: "yes" } }),
    ],
  ])("%s at «%s»", async (code, at, words, path, sent) => {
    const said = await refusals(path, sent);
    for (const lang of ["ar", "en"] as const) {
      const fault = said[lang].errors.find((error) => error.at === at && error.code === code);
      expect(fault, JSON.stringify(said[lang])).toBeDefined();
      for (const word of words) expect(fault?.reason).toContain(word);
      expect(fault?.reason).not.toMatch(/[{}]|expected|Invalid/);
      expect(said[lang].detail).toContain(fault?.reason);
      expect(said[lang].detail).toContain(at);
    }
    // Every word of the Arabic that is no Arabic is one that the request or the contract has.
    const known = new Set(words.flatMap((word) => word.split(/[^A-Za-z]+/)).concat("YYYY", "MM", "DD", "T", "Z", "from", "to", "true", "false"));
    const strange = (said.ar.errors.find((error) => error.code === code)?.reason ?? "").match(/[A-Za-z_]+/g) ?? [];
    if (!["unknown-of", "not-one-of", "missing-one-of"].includes(code)) expect(strange.filter((word) => !known.has(word))).toEqual([]);
  });
  test("what was given is told back in part, however long it is", async () => {
    const { en: said } = await refusals(`/contacts?kind=${long(5_000)}`);
    expect(said.detail.length).toBeLessThan(400);
  });
  test("broken JSON is placed in both languages", async () => {
    const sent = (body: string): Sent => ({ method: "POST", headers: { "content-type": "application/json" }, body });
    const broken = await refusals("/stories", sent('{"names": {"ar": "أ" "en": "a"}}'));
    expect([broken.ar.detail, broken.en.detail]).toEqual(["المحتوى ليس JSON سليما: ينكسر عند الموضع 21.", "The content is no JSON: it breaks at position 21."]);
    expect((await refusals("/stories", sent("!"))).ar.detail).toBe(ar["detail.json-broken"]);
    expect((await refusals("/stories", sent('{"names":'))).ar.detail).toBe(ar["detail.json-broken.end"]);
  });
});

describe("a cursor goes on with the question that it came from", () => {
  test.each([
    ["/contacts?status=held&limit=1", "/contacts?status=planned&limit=1"],
    ["/contacts?status=held&limit=1", "/contacts?limit=1"],
    ["/contacts?side=usa&limit=1", "/contacts?side=usa&side=russia&limit=1"],
    ["/facts?kind=statement&limit=1", "/facts?kind=position&limit=1"],
    ["/discrepancies?limit=1", "/discrepancies?state=open&limit=1"],
    ["/gaps?limit=1", "/gaps?kind=overdue&limit=1"],
    ["/actors?limit=1", "/actors?kind=person&limit=1"],
    ["/reports?limit=1", "/contacts?limit=1"],
    [`/search?q=${encodeURIComponent("بوتين")}&limit=1`, `/search?q=${encodeURIComponent("ترامب")}&limit=1`],
  ])("that of %s is refused by %s", async (from, to) => {
    const { next } = (await server.ask(`/api/v1${from}`)).json;
    expect(next).toMatch(/^\S+$/);
    const refused = await server.ask(`/api/v1${to}&cursor=${next}`);
    expect(refused.json).toMatchObject({ status: 400, code: "cursor-invalid", detail: en["detail.cursor-invalid.question"] });
    expect((await server.ask(`/api/v1${from}&cursor=${next}`)).status).toBe(200);
  });
  test("another limit, and another order of the conditions, are the same question", async () => {
    const { next } = (await server.ask("/api/v1/contacts?side=usa&side=russia&status=held&limit=1")).json;
    for (const same of ["/contacts?status=held&side=russia&side=usa&limit=3", "/contacts?side=usa&status=held&side=russia"])
      expect((await server.ask(`/api/v1${same}&cursor=${next}`)).status, same).toBe(200);
  });
});

describe("who is not known", () => {
  test("finds nothing where it is a condition, and is told where it is asked for", async () => {
    for (const list of ["/contacts", "/timeline", "/tempo", "/network", "/facts"])
      expect((await server.ask(`/api/v1${list}?actor=zzz`)).status, list).toBe(200);
    expect((await server.ask("/api/v1/contacts?actor=zzz")).json.items).toEqual([]);
    const said = await refusals("/actors/zzz");
    for (const { detail } of [said.ar, said.en]) expect(detail).toContain("/api/v1/actors?q=");
  });
});
