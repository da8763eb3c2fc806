import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { z } from "zod";
import { ENDPOINTS } from "../../src/serve/endpoints/all.ts";
import { DISPUTED, forget, served, type Served, sending, STORY, STORY_REPORTS } from "./served.ts";

let server: Served;
beforeAll(async () => {
  server = await served();
  const job = await server.takeIn(STORY);
  expect(job).toMatchObject({ state: "done", counts: { added: STORY_REPORTS, known: 0, refused: 0 } });
  expect(await server.takeIn(DISPUTED)).toMatchObject({ counts: { added: 2 } });
  const story = { id: "us-russia", names: { ar: "واشنطن وموسكو", en: "Washington and Moscow" }, sides: ["usa", "russia"] };
  expect((await server.ask("/api/v1/stories", sending(story))).status).toBe(201);
  const { marks } = (await server.ask("/api/v1/timeline?limit=1")).json;
  const [{ report, evidence }] = (await server.ask(`/api/v1/contacts/${marks[0].id}`)).json.contact.accounts;
  const decided = { action: { type: "accept", contact: { report, span: evidence[0] } } };
  expect((await server.ask("/api/v1/decisions", sending(decided, { "if-match": "*" }))).status).toBe(201);
});
afterAll(async () => {
  await server.close();
  forget(server.folder);
});

const get = async (path: string): Promise<ReturnType<typeof JSON.parse>> => {
  const { status, json, text } = await server.ask(`/api/v1${path}`);
  expect(status, text).toBe(200);
  return json;
};

/** Ids of actors under these names must be named in the answer. */
const ACTORS = new Set(["actor", "side", "speaker", "holder", "addressee", "initiator", "country"]);
function actorsIn(value: unknown, found: Set<string> = new Set(), key = ""): Set<string> {
  if (key === "names" || key === "reading" || key === "action") return found;
  if (typeof value === "string" && ACTORS.has(key)) found.add(value);
  else if (Array.isArray(value)) for (const item of value) actorsIn(item, found, key === "sides" || key === "actors" ? "actor" : key);
  else if (typeof value === "object" && value !== null) for (const [name, part] of Object.entries(value)) actorsIn(part, found, name);
  return found;
}
const reportsIn = (value: unknown, found: Set<string> = new Set()): Set<string> => {
  if (Array.isArray(value)) for (const item of value) reportsIn(item, found);
  else if (typeof value === "object" && value !== null)
    for (const [name, part] of Object.entries(value))
      if (name === "report" && typeof part === "string") found.add(part);
      else if (name !== "reading") reportsIn(part, found);
  return found;
};

async function addresses(): Promise<readonly string[]> {
  const { marks } = await get("/timeline");
  const { items } = await get("/reports");
  const job = (await get("/jobs")).items[0].id;
  return [
    "/counts",
    "/about",
    "/news?since=2020-01-01T00:00:00Z",
    "/timeline",
    "/timeline?side=usa&side=russia&channel=leaders&from=2025-02-01&to=2025-12-31&limit=3",
    "/timeline?story=us-russia",
    "/timeline?place=بودابست",
    `/timeline?report=${items[0].id}`,
    "/tempo",
    "/tempo?side=russia",
    "/contacts",
    "/contacts?status=held&kind=call&limit=2",
    "/contacts?story=us-russia&limit=2",
    `/contacts/${marks[0].id}`,
    `/contacts/${marks.at(-1).id}`,
    "/discrepancies",
    "/discrepancies?state=open&limit=1",
    "/gaps",
    "/gaps?state=open&kind=count",
    "/facts",
    "/facts?kind=statement&actor=vladimir_putin&limit=2",
    "/facts?kind=position&topicless=true",
    `/facts?contact=${marks[0].id}`,
    "/positions/ledger",
    "/positions/ledger?side=russia",
    "/actors",
    "/actors?q=بوت",
    "/actors?q=Putin&kind=person",
    "/actors/vladimir_putin",
    "/actors/russia",
    "/network",
    "/network?by=side&from=2025-01-01",
    "/reports?limit=3",
    `/reports/${items[0].id}`,
    `/search?q=${encodeURIComponent("بوتين")}`,
    `/search?q=${encodeURIComponent('"بوتين" ترامب')}&field=text&limit=1&from=2025-01-01`,
    "/jobs",
    `/jobs/${job}`,
    "/discrepancies?story=us-russia&state=open&limit=1",
    "/gaps?story=us-russia",
    "/facts?story=us-russia&kind=position&side=russia",
    "/actors?q=ru&as=side",
    "/stories",
    "/stories/us-russia",
    "/stories/us-russia/positions",
    "/gathered",
    "/gathered?side=usa&side=russia&actor=donald_trump&topic=ceasefire&from=2025-02-01&to=2025-12-31",
    "/decisions",
    "/decisions/1",
  ];
}

describe("every question is answered as the contract says", () => {
  test("and names whom and what it mentions", async () => {
    const seen = new Set<string>();
    for (const address of await addresses()) {
      const json = await get(encodeURI(decodeURI(address)));
      const path = address.split("?")[0] as string;
      const endpoint = ENDPOINTS.find((e) => e.method === "get" && new RegExp(`^${e.path.replace(/\{\w+\}/g, "[^/]+")}$`).test(path));
      expect(endpoint, address).toBeDefined();
      seen.add(endpoint?.path ?? "");
      const checked = (endpoint as { answer: z.ZodType }).answer.safeParse(json);
      expect(checked.error?.issues.slice(0, 3), address).toBeUndefined();
      expect(checked.data, `${address}: nothing but what the contract says`).toEqual(json);
      // The names that a story has are its own.
      if (json.names !== undefined && path !== "/timeline" && path !== "/stories/us-russia")
        expect(
          [...actorsIn(json)].filter((id) => json.names[id] === undefined),
          address,
        ).toEqual([]);
      if (json.reports !== undefined)
        expect(
          [...reportsIn(json)].filter((id) => json.reports[id] === undefined),
          address,
        ).toEqual([]);
    }
    const asked = ENDPOINTS.filter((e) => e.method === "get" && e.answer !== null).map((e) => e.path);
    expect([...seen].sort()).toEqual(asked.sort());
  });
});

describe("what is asked decides what is answered", () => {
  test("filters", async () => {
    const all = await get("/timeline");
    const leaders = await get("/timeline?channel=leaders&side=usa&side=russia");
    expect(leaders.marks.length).toBeGreaterThan(0);
    expect(leaders.marks.length).toBeLessThan(all.marks.length);
    for (const mark of leaders.marks) expect([mark.channel, mark.sides.includes("usa") && mark.sides.includes("russia")]).toEqual(["leaders", true]);
    const story = await get("/timeline?story=us-russia");
    for (const mark of story.marks) expect(mark.sides).toEqual(expect.arrayContaining(["russia", "usa"]));
    expect((await get("/timeline?limit=2")).marks).toEqual(all.marks.slice(-2));
    expect((await get("/timeline?limit=2")).total).toBe(all.total);
  });
  test("of several actors all take part, wherever it is asked", async () => {
    const both = "actor=vladimir_putin&actor=donald_trump";
    const { marks } = await get(`/timeline?${both}`);
    const ids = marks.map((mark: { id: string }) => mark.id);
    expect(ids.length).toBeGreaterThan(1);
    expect(ids.length).toBeLessThan((await get("/timeline?actor=vladimir_putin")).marks.length);
    for (const mark of marks) expect(mark.actors).toEqual(expect.arrayContaining(["vladimir_putin", "donald_trump"]));
    expect((await get(`/contacts?${both}&limit=500`)).items.map((contact: { id: string }) => contact.id)).toEqual(ids);
    const { edges } = await get(`/network?${both}`);
    expect(edges.find(({ a, b }: { a: string; b: string }) => a === "donald_trump" && b === "vladimir_putin").contacts).toBe(ids.length);
    expect((await get(`/timeline?${both}&actor=nobody`)).marks).toEqual([]);
  });
  test("how much there is is the same wherever it is told, plans whose day has passed included", async () => {
    const counts = await get("/counts");
    const { items } = await get("/gaps?limit=500");
    expect(items.some((gap: { kind: string }) => gap.kind === "overdue")).toBe(true);
    expect(counts.gaps).toBe(items.length);
    const news = await get("/news?since=2020-01-01T00:00:00Z");
    expect(news.gaps.map((gap: { id: string }) => gap.id).sort()).toEqual(items.map((gap: { id: string }) => gap.id).sort());
    const found: readonly { kind: string }[] = (await get("/discrepancies?limit=500")).items;
    const differences = found.filter(({ kind }) => kind === "readout");
    expect([counts.discrepancies, counts.differences]).toEqual([found.length - differences.length, differences.length]);
    expect((await get("/discrepancies?kind=readout")).items).toEqual(differences);
    expect((await get("/discrepancies?kind=readout&kind=attribute&limit=500")).items).toEqual(
      found.filter(({ kind }) => kind === "readout" || kind === "attribute"),
    );
    expect(counts.open).toEqual({ discrepancies: counts.discrepancies, differences: counts.differences, gaps: counts.gaps });
    expect(counts.contacts).toBe((await get("/timeline")).total);
  });
  test("the first and the last day are days on which something was held, as it is told", async () => {
    const { from, to } = await get("/counts");
    const { marks } = await get("/timeline?status=held");
    const days = marks
      .map((mark: { date: string | null }) => mark.date?.replace(/[?~%]$/, ""))
      .filter((date?: string) => /^\d{4}-\d{2}-\d{2}$/.test(date ?? ""));
    expect([from, to]).toEqual([days.toSorted()[0], days.toSorted().at(-1)]);
    expect(to).toBe("2025-10-20");
  });
  test("pages of a list, one after the other, are the list", async () => {
    for (const list of [
      "/contacts?",
      "/contacts?story=us-russia&",
      "/facts?kind=statement&",
      "/reports?",
      "/actors?",
      "/discrepancies?",
      "/discrepancies?story=us-russia&state=open&",
      "/gaps?",
      "/gaps?story=us-russia&",
      "/facts?story=us-russia&",
    ]) {
      const whole = await get(`${list}limit=500`);
      const ids: string[] = [];
      let cursor = "";
      do {
        const page = await get(`${list}limit=3${cursor}`);
        ids.push(...page.items.map((item: { id: string }) => item.id));
        cursor = page.next === null ? "" : `&cursor=${encodeURIComponent(page.next)}`;
      } while (cursor !== "");
      expect(ids, list).toEqual(whole.items.map((item: { id: string }) => item.id));
      expect(whole.next).toBeNull();
    }
  });
  test("a contact is found by any of its accounts, and each value leads to its words", async () => {
    const { marks } = await get("/timeline");
    const told = marks.find((mark: { accounts: number }) => mark.accounts > 1);
    const page = await get(`/contacts/${told.id}`);
    for (const account of page.contact.accounts) {
      expect((await get(`/contacts/${account.id}`)).contact.id).toBe(told.id);
      const { report } = await get(`/reports/${account.report}`);
      for (const quote of Object.values(page.quotes[account.id]) as { start: number; end: number; words: string; before: string; after: string }[]) {
        expect(report.text.slice(quote.start, quote.end)).toBe(quote.words);
        expect(report.text).toContain(quote.before + quote.words + quote.after);
      }
    }
  });
  test("facts and hits quote the report", async () => {
    for (const fact of (await get("/facts?limit=100")).items) {
      const { report } = await get(`/reports/${fact.report}`);
      expect(fact.words).not.toBe("");
      expect(report.text).toContain(fact.words);
    }
    const found = await get(`/search?q=${encodeURIComponent("ترامب")}`);
    expect(found.items.length).toBeGreaterThan(3);
    for (const hit of found.items) for (const { start, end } of hit.highlights) expect(hit.excerpt.slice(start, end)).toContain("ترامب");
    expect(found.facets.outlets.reduce((sum: number, facet: { count: number }) => sum + facet.count, 0)).toBe(found.facets.counted);
  });
  test("a line of the position ledger has as many facts as it counts, also where they name no topic", async () => {
    const { lines } = await get("/positions/ledger");
    expect(lines.some((line: { topic: string | null }) => line.topic === null)).toBe(true);
    for (const { side, topic, count, first, last } of lines) {
      const { items } = await get(
        `/facts?kind=position&${last.side === null ? "actor" : "side"}=${side}&${topic === null ? "topicless=true" : `topic=${topic}`}&limit=500`,
      );
      const ids = items.map((fact: { id: string }) => fact.id);
      expect(ids).toHaveLength(count);
      expect(ids).toEqual(expect.arrayContaining([first.id, last.id]));
    }
  });
  test("a place is named in both languages, as the report tells it where the base does not know it", async () => {
    const { marks } = await get(`/timeline?place=${encodeURIComponent("الدوحة")}`);
    expect(marks[0].place).toEqual({ ar: "الدوحة", en: "Doha" });
    expect((await get(`/contacts/${marks[0].id}`)).places).toMatchObject({ الدوحة: { ar: "الدوحة", en: "Doha" } });
  });
  test("two are last in contact when something took place on a day that is told, whatever is planned", async () => {
    const { edges } = await get("/network");
    const { marks } = await get("/timeline?actor=vladimir_putin");
    const both = marks.filter((mark: { actors: string[] }) => mark.actors.includes("donald_trump"));
    const held = both.filter((mark: { status: string }) => mark.status === "held");
    const edge = edges.find(({ a, b }: { a: string; b: string }) => a === "donald_trump" && b === "vladimir_putin");
    expect(held.length).toBeLessThan(both.length);
    expect(edge).toMatchObject({ contacts: both.length, held: held.length, last: "2025-10-16" });
  });
  test("findings are said in both languages", async () => {
    const { items } = await get("/discrepancies");
    expect(items.length).toBeGreaterThan(0);
    for (const { sentence, claims } of items) {
      expect(sentence.ar).toMatch(/\p{Script=Arabic}/u);
      expect(sentence.en).toMatch(/[a-z]/);
      expect(`${sentence.ar}${sentence.en}`).not.toMatch(/[{}]/);
      for (const claim of claims) expect(claim.words).not.toBe("");
    }
  });
  test("what is new since now is nothing", async () => {
    const { until, added } = await get("/news?since=2020-01-01T00:00:00Z");
    expect(added).toBe(STORY_REPORTS + 2);
    expect(await get(`/news?since=${until}`)).toMatchObject({ added: 0, contacts: [], decisions: [] });
  });
});

describe("what is asked wrongly is refused, and told", () => {
  test.each([
    ["/timeline?form=2025-01-01", 400, "query-invalid", "form"],
    ["/timeline?from=2025-13-01", 400, "query-invalid", "from"],
    ["/timeline?from=yesterday", 400, "query-invalid", "from"],
    ["/contacts?limit=0", 400, "query-invalid", "limit"],
    ["/contacts?limit=1e3", 400, "query-invalid", "limit"],
    ["/contacts?limit=501", 400, "query-invalid", "limit"],
    ["/timeline?limit=25001", 400, "query-invalid", "limit"],
    ["/network?limit=1001", 400, "query-invalid", "limit"],
    ["/contacts?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/timeline?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/tempo?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/network?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/facts?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/positions/ledger?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/reports?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/search?q=x&from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/search?q=-x", 400, "no-words", ""],
    ["/search?q=%22%22%20-%20...%20%C2%AB%C2%BB", 400, "no-words", ""],
    ["/contacts?kind=chat", 400, "query-invalid", "kind"],
    ["/contacts?kind=call&kind=visit", 400, "query-invalid", "kind"],
    ["/contacts?cursor=zzz", 400, "cursor-invalid", ""],
    ["/contacts?cursor=WyJjb250YWN0cyIsMSwiYSJd", 400, "cursor-invalid", ""],
    ["/reports?cursor=WyJjb250YWN0cyIsMSwiYSJd", 400, "cursor-invalid", ""],
    ["/contacts?story=none", 404, "not-found", ""],
    ["/discrepancies?story=none", 404, "not-found", ""],
    ["/gaps?story=none", 404, "not-found", ""],
    ["/facts?story=none", 404, "not-found", ""],
    ["/stories/none", 404, "not-found", ""],
    ["/stories/none/positions", 404, "not-found", ""],
    ["/gathered?from=2025-05-01&to=2025-04-30", 400, "query-invalid", "to"],
    ["/gathered?channel=leaders", 400, "query-invalid", "channel"],
    ["/actors?as=office", 400, "query-invalid", "as"],
    ["/contacts/none", 404, "not-found", ""],
    ["/reports/none", 404, "not-found", ""],
    ["/actors/nobody", 404, "not-found", ""],
    ["/jobs/none", 404, "not-found", ""],
    ["/jobs/none/events", 404, "not-found", ""],
    ["/search", 400, "query-invalid", "q"],
    ["/news", 400, "query-invalid", "since"],
    ["/news?since=today", 400, "query-invalid", "since"],
    ["/nothing", 404, "address-unknown", ""],
  ])("%s", async (path, status, code, at) => {
    for (const [lang, script] of [
      ["en", /[a-z]/],
      ["ar", /\p{Script=Arabic}/u],
    ] as const) {
      const answered = await server.ask(`/api/v1${path}`, { headers: { "accept-language": `fr, ${lang};q=0.8` } });
      expect(answered.status).toBe(status);
      expect(answered.headers["content-type"]).toBe("application/problem+json; charset=utf-8");
      expect(answered.headers["content-language"]).toBe(lang);
      expect(answered.json).toMatchObject({ status, code });
      expect(answered.json.title).toMatch(script);
      expect(answered.json.detail).toMatch(script);
      if (at !== "") expect(answered.json.errors.map((e: { at: string }) => e.at)).toContain(at);
    }
  });
  test("a method that an address does not take", async () => {
    for (const method of ["PUT", "DELETE", "PATCH", "OPTIONS"]) {
      const answered = await server.ask("/api/v1/contacts", { method });
      expect([answered.status, answered.headers["allow"]], method).toEqual([405, "GET"]);
    }
  });
});
