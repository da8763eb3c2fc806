import { describe, expect, test } from "vitest";
import type { Action } from "#model/record/decision.ts";
import type { FactAnchor, FactCorrection } from "#model/record/fact-decision.ts";
import type { DecisionView, FactValue, Names } from "../../api/answers.ts";
import { correctedAttributes } from "../../contact/corrected-attributes.ts";
import { decisionWords } from "../../decisions/action-words.ts";
import { factValuesWords } from "../../facts/fact-value-words.ts";
import { loadSay } from "../../words/language.tsx";

const [ar, en] = await Promise.all([loadSay("ar"), loadSay("en")]);
const NAMES: Names = { aranor: { ar: "أرانور", en: "Aranor", kind: "state", side: null } };
const TOLD = { names: NAMES, places: {}, reports: {} };
/** A line of the ledger of which nothing else is known. */
const lineOf = (action: Action): DecisionView => ({
  ...{ number: 7, at: "2025-12-01T00:00:00Z", author: "x", note: null, undoneBy: null, place: null },
  ...{ action, undoes: null, contacts: [], before: null, after: null, replaced: [], sentence: null },
  values: action.type === "correct-fact" ? action.corrections.map((value) => told(value)) : [],
});
const told = (value: FactCorrection, ...words: string[]): FactValue => ({ value, words });
const topicName = (id: string): string => id.toUpperCase();
const span = { start: 0, end: 4 };
const fact: FactAnchor = { kind: "position", report: "r", span, actor: "aranor", told: "demand", added: null };
const VALUES: readonly FactValue[] = [
  told({ attribute: "holder", value: "officials" }),
  told({ attribute: "kind", value: "red_line" }),
  told({ attribute: "addressee", value: null }),
  told({ attribute: "topics", value: ["a", "b"] }),
  told({ attribute: "speaker", value: "author" }),
  told({ attribute: "act", value: "warn" }),
  told({ attribute: "direct", value: true }),
  told({ attribute: "content", value: span }, "لا عودة"),
  told({ attribute: "counterpart", value: null }),
  told({ attribute: "alternatives", value: [span, span] }, "حرب", "سلم"),
];

describe("what was decided on a fact", () => {
  test("names every value in both languages", () => {
    expect(factValuesWords(VALUES, NAMES, topicName, en)).toBe(
      "Whose position: unnamed officials; Kind of position: red line; To whom: nobody in particular; Topics: A and B; Who says it: the writer; How it is said: warning; Word for word: yes; Words: «لا عودة»; In return: nothing; Alternatives: «حرب» and «سلم»",
    );
    const arabic = factValuesWords(VALUES, NAMES, topicName, ar);
    expect(arabic).toContain("صاحب الموقف: مسؤولون غير مسمَّين؛ نوع الموقف: خط أحمر؛ موجَّه إلى: غير موجَّه إلى أحد بعينه");
    expect(factValuesWords([told({ attribute: "topics", value: [] })], NAMES, topicName, en)).toBe("Topics: nothing");
  });

  test.each<readonly [Action, string, string]>([
    [{ type: "reject-fact", fact }, "position rejected as wrong", "رفض موقف لخطأ في القراءة"],
    [
      { type: "correct-fact", fact, corrections: [{ attribute: "holder", value: "aranor" }] },
      "position corrected – Whose position: Aranor",
      "تصحيح موقف – صاحب الموقف: أرانور",
    ],
    [
      {
        type: "add-fact",
        report: "r",
        evidence: [span],
        about: null,
        draft: { kind: "position", fact: { kind: "demand", holder: "aranor", addressee: null, topics: [], content: span, counterpart: null } },
      },
      "demand added: Aranor",
      "إضافة مطلب: أرانور",
    ],
    [
      { type: "add-fact", report: "r", evidence: [span], about: null, draft: { kind: "question", fact: { speaker: "sources", alternatives: [span, span] } } },
      "open question added: unnamed sources",
      "إضافة سؤال مفتوح: مصادر غير مسمّاة",
    ],
    [
      { type: "correct", contact: { report: "r", span }, correction: { attribute: "participants", value: [{ actor: "aranor", role: "host" }] } },
      "Who corrected to Aranor",
      "المشاركون: صُحّح إلى أرانور",
    ],
  ])("%j is told", (action, english, arabic) => {
    expect(decisionWords(lineOf(action), TOLD, topicName, en)).toBe(english);
    expect(decisionWords(lineOf(action), TOLD, topicName, ar)).toBe(arabic);
  });
});

test("a correction tells both values, a value chosen where it stands, an undo what it takes back", () => {
  const before = { attribute: "status", value: "held" } as const;
  const correction = { attribute: "status", value: "planned" } as const;
  const corrected = { ...lineOf({ type: "correct", contact: { report: "r", span }, correction }), before, after: correction };
  expect(decisionWords(corrected, TOLD, topicName, en)).toBe("Status corrected from held to planned");
  const undone = { ...corrected, action: { type: "undo", decision: 3 } as const, undoes: corrected.action };
  expect(decisionWords(undone, TOLD, topicName, en)).toBe("decision 3 undone: Status corrected from held to planned");
  const told = {
    ...TOLD,
    reports: { r: { title: null, opening: null, outlet: "The Lantern", publishedAt: null, url: null, genre: "news", wire: "r" } as const },
  };
  const pinned = { ...lineOf({ type: "pin", attribute: "status", account: { report: "r", span } }), place: { report: "r", span, words: "" } };
  expect(decisionWords({ ...pinned, before, after: correction }, told, topicName, ar)).toBe("الحالة: اعتُمد مقرَّر بدلًا من جرى، كما في \u2068The Lantern\u2069");
});

test("an attribute is corrected while its decision holds and bears on the contact", () => {
  const line = (number: number, undoneBy: number | null, attribute: "place" | "date") =>
    ({
      number,
      at: "",
      author: "",
      note: null,
      undoneBy,
      place: null,
      action: { type: "correct", contact: { report: "r", span }, correction: { attribute, value: null } },
    }) as const;
  const page = { contact: { decisions: [1, 3] }, decisions: [line(1, null, "place"), line(2, null, "date"), line(3, 4, "date")] };
  expect([...correctedAttributes(page as never)]).toEqual(["place"]);
});
