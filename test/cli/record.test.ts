import { cpSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { RecordContact } from "#model/record/contact.ts";
import { Decision } from "#model/record/decision.ts";
import { Discrepancy } from "#model/record/discrepancy.ts";
import { FiledFact } from "#model/record/filed-fact.ts";
import type { Statement } from "#model/reading.ts";
import { Gap } from "#model/record/gap.ts";
import { StoredReport } from "#model/record/stored-report.ts";
import { askQanat } from "./ask-qanat.ts";
import { folderOf, type Run, runQanat } from "../run-qanat.ts";
import { REPORTS } from "./example-record.ts";

const LINES = REPORTS.map((report, at) => `${JSON.stringify({ id: `r${at}`, ...report })}\n`);
/** Each test waits for real processes, and others use the machine as well. */
const PATIENT = { timeout: 120_000 };

interface Folder {
  readonly folder: string;
  /** Runs a command in this process. */
  readonly run: (...args: readonly string[]) => Promise<Run>;
  /** Runs a command that must succeed, and reads the JSON that it prints. */
  readonly json: <T = Record<string, unknown>>(...args: readonly string[]) => Promise<readonly T[]>;
}

function folderAt(folder: string): Folder {
  const run = (...args: readonly string[]): Promise<Run> => askQanat([...args, "--data", folder]);
  return { folder, run, json: async (...args) => linesOf(await run(...args, "--json")) };
}

/** The objects that a command printed, one a line. */
function linesOf<T>({ code, out, err }: Run): readonly T[] {
  expect({ code, err }).toEqual({ code: 0, err: "" });
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as T);
}

/** A record of the example reports that the test may change. */
function newRecord(): Folder {
  const folder = folderOf({});
  cpSync(shared.folder, folder, { recursive: true });
  return folderAt(folder);
}

let shared: Folder;
let id: string;
beforeAll(async () => {
  shared = folderAt(folderOf({}));
  const { code } = await runQanat(["add", "--data", shared.folder], { input: LINES.join("") });
  expect(code).toBe(0);
  id = (await shared.json<RecordContact>("contacts"))[0]?.id ?? "";
}, PATIENT.timeout);

describe("qanat add", PATIENT, () => {
  test("takes files, folders and standard input; tells what was added, known and refused; twice changes nothing", async () => {
    const input = folderOf({ "a.jsonl": `${LINES[0]}{broken\n${LINES[1]}`, "b.txt": "", "c.txt": REPORTS[2].text });
    const { run, json, folder } = folderAt(join(folderOf({}), "deep", "record"));
    const first = await run("add", input, "--date", "2025-04-26");
    expect(first.code).toBe(1);
    expect(first.out).toBe("");
    expect(first.err.replaceAll(input, "").trim().split("\n")).toEqual([
      expect.stringMatching(/^qanat: refused: \/a\.jsonl, line 2: broken JSON/),
      "qanat: refused: /b.txt: empty",
      "qanat: 3 reports added, 2 refused",
    ]);
    const again = await runQanat(["add", "--json", "--data", folder], { input: LINES[0] as string });
    expect(again).toEqual({ code: 0, err: "", out: '{"added":0,"known":1,"refused":0,"copies":0}\n' });
    expect(await json("reports")).toHaveLength(3);
  });

  test("tells of copies of one text", async () => {
    const { folder, json } = folderAt(folderOf({}));
    const long = `${REPORTS[1].text}\n${REPORTS[0].text}`;
    const copies = ["وكالة أ", "وكالة ب"].map((outlet) => `${JSON.stringify({ text: long, outlet, publishedAt: "2025-04-25" })}\n`);
    const { err } = await runQanat(["add", "--data", folder], { input: copies.join("") });
    expect(err).toBe("qanat: 2 reports added, 1 of them copies a text on record\n");
    const [contact] = await json<RecordContact>("contacts", "--status", "held");
    expect({ accounts: contact?.accounts.length, sources: contact?.sources }).toEqual({ accounts: 2, sources: 1 });
  });

  test("two processes on one folder lose nothing", async () => {
    const { folder, json } = folderAt(folderOf({}));
    const runs = await Promise.all(LINES.map((input) => runQanat(["add", "--data", folder], { input })));
    expect(runs.map(({ code }) => code)).toEqual([0, 0, 0]);
    expect(await json("reports")).toHaveLength(3);
    expect(await json("contacts")).toEqual(await shared.json("contacts"));
  });
});

test("from nothing to a decision, as processes of their own", PATIENT, async () => {
  const env = { QANAT_DATA: folderOf({}), QANAT_AUTHOR: "مريم" };
  expect(await runQanat(["contacts", "--lang", "ar"], { env })).toMatchObject({ code: 0, out: "", err: expect.stringContaining("لم يُضَف شيء") });
  expect((await runQanat(["add", "-"], { env, input: LINES.join("") })).err).toBe("qanat: 3 reports added\n");
  const [contact] = linesOf<RecordContact>(await runQanat(["contacts", "--json"], { env }));
  expect((await runQanat(["decide", "accept", contact?.id ?? ""], { env })).code).toBe(0);
  const page = await runQanat(["contact", contact?.id ?? "", "--lang", "ar"], { env });
  expect(page.out).toContain("أقرّه محلل");
  expect(page.out).toContain("مريم");
  expect(await runQanat(["contact"], { env })).toEqual({ code: 2, out: "", err: "qanat: ID is missing\nSee: qanat contact --help\n" });
  expect(await runQanat(["contact", "0.0"], { env })).toEqual({ code: 1, out: "", err: "qanat: no contact has the id 0.0\n" });
});

describe("what is on record", PATIENT, () => {
  test("one contact with three accounts, as a table in both languages", async () => {
    const [english, arabic] = await Promise.all([shared.run("contacts"), shared.run("contacts", "--lang", "ar")]);
    expect({ code: english.code, err: english.err }).toEqual({ code: 0, err: "" });
    expect(english.out).toMatch(/^When +Between/);
    expect(english.out).toContain("Meeting · envoys");
    expect(english.out).toContain("duration");
    expect(arabic.out).toMatch(/^متى +بين/);
    expect(arabic.out).toContain("المبعوثون");
  });

  test("is chosen by actor, side, kind, status, time and place", async () => {
    const asked = async (...args: readonly string[]): Promise<number> => (await shared.json("contacts", ...args)).length;
    const all = await asked();
    expect(
      await Promise.all([
        asked("--actor", "نادر الصفدي"),
        asked("--actor", "نادر الصفدي,لارس نيلسن"),
        asked("--actor", "نادر الصفدي,vladimir_putin"),
        asked("--side", "قطر"),
        asked("--side", "Qatar"),
        asked("--side", "qatar,france"),
        asked("--kind", "call"),
        asked("--status", "held", "--channel", "envoys"),
        asked("--from", "2025-05-01"),
        asked("--from", "2025-04-24", "--to", "2025-04-24"),
        asked("--place", "الدوحة"),
      ]),
    ).toEqual([all, all, 0, all, all, 0, 0, 1, 0, all, 1]);
    expect(await shared.json("contacts", "--limit", "1")).toHaveLength(1);
  });

  test("as JSON of the model", async () => {
    const [contacts, discrepancies, gaps, facts, reports] = await Promise.all([
      shared.json("contacts"),
      shared.json("discrepancies"),
      shared.json("gaps"),
      shared.json("statements"),
      shared.json("reports"),
    ]);
    for (const [items, schema] of [
      [contacts, RecordContact],
      [discrepancies, Discrepancy],
      [gaps, Gap],
      [facts, FiledFact],
    ] as const) {
      expect(items.length).toBeGreaterThan(0);
      for (const item of items) expect(schema.parse(item)).toEqual(item);
    }
    for (const report of reports) expect(StoredReport.parse({ ...report, text: "" })).toEqual({ ...report, text: "" });
    expect(facts.map((fact) => (fact as unknown as FiledFact).kind)).not.toContain("position");
  });

  test("a dossier, in both languages and as JSON, by the id of any account", async () => {
    const [english, arabic, [json]] = await Promise.all([
      shared.run("contact", id),
      shared.run("contact", id, "--lang", "ar"),
      shared.json<{ contact: RecordContact; discrepancies: readonly Discrepancy[]; facts: readonly FiledFact[] }>("contact", id),
    ]);
    expect(english.out).toContain("Accounts differ on how long");
    expect(english.out).toContain("What is shown, and why");
    expect(arabic.out).toContain("ما يُعرض، ولماذا");
    expect(json?.contact.accounts).toHaveLength(3);
    expect(json?.discrepancies[0]?.attribute).toBe("duration");
    const other = await shared.run("contact", json?.contact.accounts[2]?.id ?? "");
    expect(other.out).toBe(english.out);
  });

  test("as it was known on a day", async () => {
    const then = ["--as-known-on", "2025-04-21"];
    const [[before], [planned], none, page] = await Promise.all([
      shared.json<RecordContact>("contacts", ...then),
      shared.json<RecordContact>("contacts", "--status", "planned", ...then),
      shared.json("contacts", "--status", "held", ...then),
      shared.run("contact", id, ...then),
    ]);
    expect(before).toMatchObject({ status: "planned", duration: null, accounts: [{}] });
    expect(planned?.id).toBe(before?.id);
    expect(none).toEqual([]);
    expect(page.out).not.toContain("What does not agree");
    expect((await shared.run("contact", id, "--as-known-on", "2025-04-01")).code).toBe(1);
  });

  test("words are found in any spelling, with their places", async () => {
    const [hits, page, none] = await Promise.all([
      shared.json<{ report: string; highlights: readonly { start: number; end: number }[] }>("search", "الوزير"),
      shared.run("search", "وساطه", "--lang", "ar"),
      shared.run("search", "قنبلة"),
    ]);
    expect(hits.length).toBeGreaterThan(0);
    expect(page.out).toContain("الوساطة");
    expect({ code: none.code, out: none.out, err: none.err }).toEqual({ code: 0, out: "", err: "qanat: nothing found\n" });
  });

  test("positions, scenarios, questions and a report with what was read of it", async () => {
    const [positions, redLines, scenarios, [report]] = await Promise.all([
      shared.json("positions"),
      shared.run("positions", "--kind", "red_line"),
      shared.run("scenarios", "--lang", "ar"),
      shared.json<StoredReport>("reports", "--outlet", "صحيفة الجسر"),
    ]);
    expect(positions.length).toBe(2);
    expect(redLines.out).toContain("لن نقبل بأي اتفاق");
    expect(scenarios.out).toContain("إذا فشلت الوساطة");
    const [shown, text] = await Promise.all([shared.run("report", report?.id ?? ""), shared.run("report", report?.id ?? "", "--text")]);
    expect(shown.out).toContain("لقاء الدوحة");
    expect(text.out).toBe(`${REPORTS[1].text}\n`);
  });

  test("is sound", async () => {
    expect(await shared.run("doctor")).toEqual({ code: 0, out: "", err: "qanat: the record of 3 reports is sound\n" });
  });
});

describe("decisions", PATIENT, () => {
  test("are shown with who made them, survive a rebuild, and can be undone", async () => {
    const { run, json } = newRecord();
    const made = await run("decide", "correct", id, "duration", "about", "2h30m", "--note", "بحسب البيان", "--author", "مريم");
    expect(made.code).toBe(0);
    expect(made.err).toContain("decision 1: corrected the duration to about two and a half hours");
    await run("decide", "accept", id, "--author", "Sami");
    expect(await run("rebuild")).toMatchObject({ code: 0, err: "qanat: 3 reports read again\n" });
    const [corrected] = await json<RecordContact>("contacts");
    expect(corrected).toMatchObject({ accepted: true, duration: { value: { minutes: 150, comparator: "about" }, reason: "decision" } });
    await run("decide", "undo", "1", "--author", "مريم");
    const [undone] = await json<RecordContact>("contacts");
    expect(undone?.duration?.reason).not.toBe("decision");
    const ledger = await json<Decision>("history");
    for (const line of ledger) expect(Decision.parse(line)).toEqual(line);
    expect(ledger.map(({ author, note }) => [author, note])).toEqual([
      ["مريم", "بحسب البيان"],
      ["Sami", null],
      ["مريم", null],
    ]);
    const page = await run("history", id, "--lang", "ar");
    expect(page.out).toContain("أُلغي القرار 1");
    expect(page.out).toContain("ملاحظة: بحسب البيان");
  });

  test("reject, split, merge, pin and add change the contacts and nothing else", async () => {
    const { run, json } = newRecord();
    const accounts = (await json<RecordContact>("contacts"))[0]?.accounts ?? [];
    const [first, second, third] = accounts.map((account) => account.id) as [string, string, string];
    const sizes = async (): Promise<readonly number[]> => (await json<RecordContact>("contacts")).map((contact) => contact.accounts.length).sort();
    expect((await run("decide", "split", third)).code).toBe(0);
    expect(await sizes()).toEqual([1, 2]);
    await run("decide", "merge", first, third);
    expect(await sizes()).toEqual([3]);
    await run("decide", "reject", third);
    expect(await sizes()).toEqual([2]);
    await run("decide", "pin", "duration", second);
    expect((await json<RecordContact>("contacts"))[0]?.duration?.account).toBe(second);
    const report = accounts[0]?.report ?? "";
    const added = await run("decide", "add", report, "--words", "نادر الصفدي", "--kind", "call", "--status", "held", "--with", "Qatar,Jordan:mediator");
    expect({ code: added.code, out: added.out }).toEqual({ code: 0, out: "" });
    expect((await json<RecordContact>("contacts", "--kind", "call"))[0]?.participants.map(({ actor, role }) => `${actor} ${role}`)).toEqual([
      "qatar party",
      "jordan mediator",
    ]);
    expect(await json("reports")).toHaveLength(3);
  });

  test("facts that are no contacts are added, corrected and rejected, and say so", async () => {
    const { run, json } = newRecord();
    const report = (await json<RecordContact>("contacts"))[0]?.accounts[1]?.report ?? "";
    const before = await json<FiledFact>("statements", "--report", report);
    const words = ["--words", "لقاء الدوحة", "--note", "في العنوان"];
    const text = (await run("report", report, "--text")).out;
    const on = text.includes("لقاء الدوحة") ? words : ["--span", "0-12"];
    const added = await run("decide", "add-fact", report, "position", ...on, "--by", "Qatar", "--to", "officials", "--kind", "offer", "--about", id);
    expect(added).toMatchObject({ code: 0, out: "" });
    expect(added.err).toContain("decision 1: added (offer, Qatar)");
    expect((await json<FiledFact>("positions", "--contact", id, "--kind", "offer"))[0]).toMatchObject({
      actor: "qatar",
      decided: { what: "added", decisions: [1] },
    });
    expect((await run("positions", "--actor", "قطر")).out).toContain("added by an analyst (decision 1)");
    expect((await run("contact", id)).out).toContain("added by an analyst");
    const shownReport = (await run("report", report)).out;
    expect(shownReport).toContain("offer (to unnamed officials)");
    expect(shownReport).toContain("added (offer, Qatar)");
    expect(await run("doctor")).toMatchObject({ code: 0 });
    const then = (await run("contact", id, "--as-known-on", "2025-04-30")).out;
    expect(then).toContain("Statements");
    expect(then).not.toContain("added by an analyst");
    const [statement] = before;
    expect(await run("decide", "correct-fact", statement?.id ?? "", "speaker", "observers")).toMatchObject({ code: 0, out: "" });
    const [shown, arabic] = await Promise.all([run("statements", "--report", report), run("statements", "--report", report, "--lang", "ar")]);
    expect(shown.out).toContain("corrected by an analyst (decision 2); the reader has speaker:");
    expect(arabic.out).toContain("صحّحه محلل (القرار 2)؛ ما قُرئ في الأصل: القائل:");
    await run("decide", "reject-fact", statement?.id ?? "");
    expect(await json<FiledFact>("statements", "--report", report)).toHaveLength(before.length - 1);
    await run("decide", "undo", "3");
    await run("decide", "undo", "2");
    expect(await json<FiledFact>("statements", "--report", report)).toEqual(before);
    const { content } = (statement as FiledFact).fact as Statement;
    const fewer = text.slice(content.start).split(" ", 2).join(" ");
    expect(await run("decide", "correct-fact", statement?.id ?? "", "content", fewer)).toMatchObject({ code: 0 });
    expect((await json<FiledFact>("statements", "--report", report))[0]?.fact).toMatchObject({ content: { start: text.indexOf(fewer) } });
    expect((await run("history")).out).toContain(`corrected (statement) – words: “\u2068${fewer}\u2069”`);
    expect(await run("decide", "correct-fact", statement?.id ?? "", "content")).toMatchObject({ code: 2 });
    expect((await run("decide", "correct-fact", statement?.id ?? "", "content", "كلمات ليست هناك")).err).toContain("كلمات ليست هناك");
    expect((await run("history")).out).toContain("corrected (statement) – speaker: unnamed observers");
  });

  test("somebody whom nobody knows is named, takes part by either name, and is taken back once nobody names him", async () => {
    const { run, json } = newRecord();
    const [report] = (await json<StoredReport>("reports")).map((r) => r.id) as [string];
    const words = (await json<{ report: StoredReport }>("report", report))[0]?.report.text.slice(0, 12) ?? "";
    const named = await run("decide", "add-actor", report, "group", "--span", "0-12", "--ar", "كتائب الفجر الأزرق", "--en", "Blue Dawn Brigades");
    expect(named).toMatchObject({ code: 0, out: "" });
    expect(named.err).toContain("decision 1: added an actor:");
    expect(await run("decide", "add-actor", report, "person", "--span", "0-12", "--en", "Sam Nobody", "--side", "blue dawn brigades")).toMatchObject({
      code: 0,
    });
    const add = ["decide", "add", report, "--span", "0-12", "--kind", "call", "--status", "held", "--date", "2025-04-02"];
    expect(await run(...add, "--with", "Sam Nobody,قطر")).toMatchObject({ code: 0 });
    const [contact] = await json<RecordContact>("contacts", "--side", "كتائب الفجر الأزرق");
    expect(contact?.sides).toContain("new:كتايب_الفجر_الازرق");
    expect((await run("contacts", "--actor", "sam nobody")).out).toContain("Sam Nobody");
    await run("rebuild");
    expect(await json<RecordContact>("contacts", "--side", "Blue Dawn Brigades")).toEqual([contact]);
    const [english, arabic] = await Promise.all([run("history"), run("history", "--lang", "ar")]);
    expect(english.out).toContain("Blue Dawn Brigades (group)");
    expect(arabic.out).toContain("أُضيف طرف: كتائب الفجر الأزرق (جماعة)");
    expect(arabic.out).toContain(words.slice(0, 8));
    expect(await run("decide", "undo", "1")).toMatchObject({ code: 1, err: expect.stringContaining("is named by decision 2; undo those first") });
    expect((await run("decide", "undo", "2", "--lang", "ar")).err).toContain("مذكور في القرار 3");
    for (const number of ["3", "2", "1"]) expect(await run("decide", "undo", number)).toMatchObject({ code: 0 });
    expect((await run("contacts", "--actor", "Sam Nobody")).err).toContain("nobody is known by the name Sam Nobody");
    const refused = await run("decide", "add-actor", report, "person", "--span", "0-12", "--en", "Qatar");
    expect(refused).toMatchObject({ code: 1, err: expect.stringContaining("Qatar is known already, as qatar") });
    expect((await run("decide", "add-actor", report, "person", "--span", "0-12", "--en", "42")).err).toContain("no name:");
  });

  test("a settled discrepancy is not shown again, but can be", async () => {
    const { run, json } = newRecord();
    const [discrepancy] = await json<Discrepancy>("discrepancies");
    await run("decide", "settle", discrepancy?.id ?? "", "--note", "read the communiqué");
    const page = await run("discrepancies");
    expect({ out: page.out, err: page.err }).toEqual({ out: "", err: "qanat: nothing found\nqanat: 1 settled one is not shown (--all shows it)\n" });
    expect((await run("discrepancies", "--all")).out).toContain("Accounts differ on how long");
    expect((await run("contact", id)).out).not.toContain("What does not agree");
  });

  test.each([
    [["accept", "0.0"], 1, "no contact has the id 0.0"],
    [["reject", "0.0"], 1, "no account has the id 0.0"],
    [["undo", "7"], 1, "no decision has the number 7"],
    [["settle", "x"], 1, "no discrepancy or gap has the id x"],
    [["add", "0", "--kind", "call", "--status", "held", "--words", "x"], 1, "no report has the id 0"],
    [["reject-fact", "0.statement.0"], 1, "no fact has the id 0.statement.0"],
    [["add-fact", "0", "statement", "--words", "x", "--by", "Qatar"], 1, "no report has the id 0"],
    [["add-fact", "0", "driver"], 2, "statement, position, scenario, question"],
    [["add-fact", "0"], 2, "KIND is missing"],
    [["add-actor", "0", "person", "--words", "x"], 1, "no report has the id 0"],
    [["add-actor", "0", "author", "--words", "x"], 2, "person, state, organ, organisation, group"],
    [["undo", "x"], 2, "whole number"],
    [["accept"], 2, "CONTACT is missing"],
    [[], 2, "One of: accept, reject"],
    [["agree"], 2, "not “agree” but one of: accept"],
  ])("decide %j is refused with %i", async (args, code, message) => {
    expect(await shared.run("decide", ...args)).toEqual({ code, out: "", err: expect.stringContaining(message) });
  });

  test.each([
    ["duration", "long"],
    ["date", "yesterday"],
    ["status", "done"],
    ["mood", "good"],
    ["ordinal", "eighth"],
  ])("a %s cannot become %s", async (attribute, value) => {
    expect(await shared.run("decide", "correct", id, attribute, value)).toMatchObject({ code: 2, out: "" });
  });
});

describe("stories", PATIENT, () => {
  test("are saved, listed, shown and removed; their contacts stay", async () => {
    const { run, json } = newRecord();
    await run("story", "add", "doha", "--name-ar", "وساطة الدوحة", "--name-en", "The Doha mediation", "--side", "قطر", "--from", "2025-01-01");
    await run("story", "add", "other", "--name-en", "Another", "--side", "france");
    expect((await run("story")).out).toContain("The Doha mediation");
    const [arabic, english, other, all] = await Promise.all([
      run("story", "show", "doha", "--lang", "ar"),
      run("story", "show", "doha"),
      run("story", "show", "other"),
      run("story", "show"),
    ]);
    expect(arabic.out).toContain("وساطة الدوحة");
    expect(english.out).toContain("sides: Qatar; dates: since 1 January 2025");
    expect(english.out).toContain("Accounts differ");
    expect(other.out).toContain("0 contacts · 0 discrepancies · 0 gaps");
    expect(all.out).toContain("The story so far\n3 reports · ");
    expect(await json("contacts", "--story", "other")).toEqual([]);
    await run("story", "remove", "doha");
    expect((await run("story", "show", "doha")).err).toContain("no story has the id doha");
    expect((await json("contacts")).length).toBeGreaterThan(0);
  });
});

describe("copies and damage", PATIENT, () => {
  test("a backup restores the same record, and replaces none unasked", async () => {
    const record = newRecord();
    await record.run("decide", "accept", id);
    const file = join(folderOf({}), "copy.qanat");
    expect(await record.run("backup", file)).toMatchObject({ code: 0, err: `qanat: backed up to ${file}\n` });
    expect((await record.run("backup", file)).err).toContain("is there already");
    const other = folderAt(folderOf({}));
    expect((await other.run("restore", file)).code).toBe(0);
    for (const list of ["contacts", "reports", "history", "statements", "discrepancies"]) expect(await other.json(list)).toEqual(await record.json(list));
    const refused = await other.run("restore", file);
    expect({ code: refused.code, err: refused.err }).toEqual({ code: 1, err: expect.stringContaining("holds a record of 3 reports") });
    expect((await other.run("restore", file, "--force")).code).toBe(0);
    expect((await other.run("restore", "/no/such")).err).toContain("there is no file /no/such");
  });

  test("a file that is no record, or a damaged one, is told by its name", async () => {
    const record = newRecord();
    const [name = ""] = readdirSync(record.folder).filter((file) => file.endsWith(".sqlite"));
    const bad = folderOf({});
    writeFileSync(join(bad, name), "this is no database at all, whatever its name says".repeat(100));
    const { code, err } = await runQanat(["contacts", "--data", bad]);
    expect({ code, err }).toEqual({ code: 1, err: `qanat: ${join(bad, name)} is no record of Qanat\n` });
    const inArabic = await runQanat(["contacts", "--data", bad, "--lang", "ar"]);
    expect(inArabic.err).toContain("سجلًّا لقناة");
  });

  test("an empty record says how to begin", async () => {
    const { run } = folderAt(folderOf({}));
    for (const command of ["contacts", "statements", "gaps"])
      expect(await run(command)).toEqual({ code: 0, out: "", err: "qanat: nothing taken in yet: qanat add FILES\n" });
    expect((await run("contacts", "--lang", "ar")).err).toContain("لم يُضَف شيء إلى السجل بعد");
    expect((await run("contact", "0.0")).code).toBe(1);
    expect(await run("contacts", "-q")).toEqual({ code: 0, out: "", err: "" });
  });

  test("a folder that cannot be is told with the system's reason", async () => {
    const file = join(folderOf({ file: "x" }), "file");
    const { code, err } = await runQanat(["contacts", "--data", join(file, "record")]);
    expect({ code, err }).toEqual({ code: 1, err: expect.stringMatching(/cannot be written \(system: E[A-Z]+\)/) });
  });
});

describe("usage", PATIENT, () => {
  test.each([
    [["contacts", "--status", "done"], 2, "--status is one of held"],
    [["contacts", "--from", "2025-02-30"], 2, "--from is a day"],
    [["contacts", "--as-known-on", "today"], 2, "--as-known-on is a day"],
    [["contacts", "--limit", "0"], 2, "--limit is a whole number"],
    [["contacts", "--actor", "فلان الفلاني"], 1, "nobody is known by the name"],
    [["contacts", "--actor", "Ivanov"], 1, "may stand for"],
    [["contacts", "--topic", "weather"], 1, "no topic is called weather"],
    [["contact"], 2, "ID is missing"],
    [["contact", "1", "2"], 2, "what is “2” for?"],
    [["contact", "nope"], 1, "no contact has the id nope"],
    [["report", "nope"], 1, "no report has the id nope"],
    [["search"], 2, "WORDS is missing"],
    [["story", "tell"], 2, "not “tell” but one of: list, show, add, remove"],
    [["statements", "--act", "shout"], 2, "--act is one of"],
    [["gaps", "--kind", "x"], 2, "--kind is one of count"],
    [["add", "--threads", "0"], 2, "--threads is a whole number"],
  ])("%j ends with %i", async (args, code, message) => {
    expect(await shared.run(...args)).toEqual({ code, out: "", err: expect.stringContaining(message) });
  });

  test("config tells where each setting comes from", async () => {
    const { out } = await runQanat(["config", "--json", "--lang", "en"], { env: { QANAT_DATA: "/tmp/of-the-environment", QANAT_AUTHOR: "", NO_COLOR: "1" } });
    const settings = Object.fromEntries(
      out
        .trim()
        .split("\n")
        .map((line) => [(JSON.parse(line) as { setting: string }).setting, JSON.parse(line)]),
    );
    expect(settings).toMatchObject({
      data: { value: "/tmp/of-the-environment", from: "environment", name: "QANAT_DATA" },
      language: { value: "en", from: "flag", name: "--lang" },
      author: { from: "default", name: null },
      colour: { value: false, from: "environment", name: "NO_COLOR" },
      threads: { from: "default" },
    });
    const page = await runQanat(["config", "--data", "/tmp/of-the-flag", "--lang", "ar"]);
    expect(page.out).toContain("/tmp/of-the-flag");
    expect(page.out).toContain("مجلد البيانات");
  });
});
