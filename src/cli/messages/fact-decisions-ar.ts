import type { Arabic } from "#text/wording/message.ts";
import type { factDecisionsEn } from "./fact-decisions-en.ts";

/** Decisions on facts that are no contacts, in Arabic. */
export const factDecisionsAr: Arabic<typeof factDecisionsEn> = {
  "decision.add-fact": "أُضيف ({kind}، {who}): {fact}",
  "decision.reject-fact": "رُفض لأنه ليس كما قُرئ ({kind}): {fact}",
  "decision.correct-fact": "صُحّح ({kind}) – {values}: {fact}",
  "fact.value": "{attribute}: {value}",
  "fact.statement": "تصريح",
  "fact.position": "موقف",
  "fact.scenario": "سيناريو",
  "fact.question": "سؤال",
  "fact.follow-up": "متابعة",
  "fact.stakeholder": "متأثر",
  "fact.driver": "عامل",
  "fact.speaker": "القائل",
  "fact.act": "صيغة القول",
  "fact.direct": "منقول بالحرف",
  "fact.holder": "صاحب الموقف",
  "fact.kind": "النوع",
  "fact.addressee": "موجّه إلى",
  "fact.topics": "المواضيع",
  "fact.yes": "نعم",
  "fact.no": "لا",
  "fact.added": "أضافه محلل ({decisions})",
  "fact.corrected": "صحّحه محلل ({decisions})",
  "fact.before": "ما قُرئ في الأصل: {values}",
  "fact.decision": "القرار {number}",
  "failed.unknown-fact": "لا شيء مما قُرئ بالمعرّف {id}؛ والمعرّفات يُظهرها ‎--json‎",
  "failed.contact-not-there": "لا يروي التقرير {report} التواصل {id}",
};
