import { DecisionView, NewDecision } from "../contract/decisions.ts";
import { BASE } from "../http/base.ts";
import { endpoint } from "../http/endpoint.ts";
import { IF_MATCH_DECISION } from "../http/openapi/headers.ts";
import { Reply } from "../http/reply.ts";
import { checkSeen } from "../views/check-seen.ts";
import { showDecisions } from "../views/decision-view.ts";

/** Makes a decision. What it names must still be as it was seen. */
export const decide = endpoint({
  method: "post",
  path: "/decisions",
  summary: {
    en: "Make a decision: accept, correct, merge, split, pin, reject, add, settle, undo; of facts that are no contacts add-fact, reject-fact, correct-fact; of somebody unknown add-actor",
    ar: "اتخذ قرارا: إقرار أو تصحيح أو ضم أو فصل أو تثبيت أو رفض أو إضافة أو حسم أو إلغاء، ولما ليس تواصلا add-fact وreject-fact وcorrect-fact، ولمن لا يعرفه أحد add-actor",
  },
  note: {
    en: "`add-actor` names somebody whom neither the base nor a report names so far, resting on words of a report. The answer has the id by which other decisions may name him then, in `action.id`. Whoever is called so already is told in the problem `actor-known`. It is undone like any decision, once no decision that holds names him (`actor-in-use`).",
    ar: "يسمي `add-actor` من لا يعرفه أساس المعرفة ولا سماه تقرير بعد، استنادا إلى ألفاظ من تقرير. وفي الجواب معرفه في `action.id`، وبه تذكره القرارات بعد ذلك. ومن كان معروفا بالاسم نفسه تدل عليه المشكلة `actor-known`. ويلغى كغيره من القرارات متى لم يذكره قرار قائم (`actor-in-use`).",
  },
  body: NewDecision,
  heeds: [IF_MATCH_DECISION],
  answer: DecisionView,
  status: 201,
  example: {
    sends: ["If-Match"],
    body: { action: { type: "accept", contact: { report: "31313fab1d7c0546", span: { start: 0, end: 122 } } }, note: "بحسب بيان الكرملين" },
  },
  otherBodies: {
    "add-actor": {
      summary: "Somebody whom nobody knows",
      value: {
        action: {
          type: "add-actor",
          report: "992fddeffdc78f56",
          evidence: [{ start: 324, end: 339 }],
          actor: { kind: "organ", names: { ar: "الفريق الأمريكي", en: "American team" }, side: "usa" },
        },
        note: "لم يقرأه القارئ",
      },
    },
  },
  refuses: ["body-invalid", "not-found", "actor-known", "actor-in-use", "if-match-missing", "changed-since", "record-busy"],
  async respond({ body: { action, note, author }, request }, desk) {
    const seen = await checkSeen(action, request.headers.get("if-match"), desk);
    const decision = await desk.writer.decide({ at: desk.now(), author: author ?? desk.author, note: note ?? null, action }, seen);
    const [shown] = (await showDecisions([{ ...decision, undoneBy: null }], desk)).items;
    return new Reply(shown as DecisionView, { location: `${BASE}/decisions/${decision.number}` });
  },
});
