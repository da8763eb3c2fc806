import type { Arabic } from "#text/wording/message.ts";
import type { namingEn } from "../en/naming.ts";

/** How somebody is named whom nobody knows, in Arabic. */
export const namingAr: Arabic<typeof namingEn> = {
  "naming.begin": "تسمية طرف جديد",
  "naming.help": "طرف يذكره التقرير ولا يعرفه السجل بعد. تستند تسميته إلى ألفاظ من التقرير، ثم يصير اختياره متاحًا حيثما تُختار الأطراف.",
  "naming.report": "التقرير",
  "naming.words": "الألفاظ التي تسمّيه",
  "naming.ar": "الاسم بالعربية",
  "naming.en": "الاسم بالإنجليزية",
  "naming.names-help": "يكفي أحدهما، كما تكتبه التقارير بلا ألقاب.",
  "naming.kind": "النوع",
  "naming.side": "يعمل باسم",
  "naming.alone": "لا يعمل باسم غيره",
  "naming.own-side": "جانب قائم بذاته",
  "naming.sides": "جوانب مذكورة هنا",
  "naming.other-side": "جانب آخر…",
  "naming.known": "يحمل هذا الاسم طرف معروف من قبل: {who}. فإن كان المقصود غيره فسمِّه باسم أوفى.",
  "naming.take-known": "اختيار {who}",
  "done.add-actor": "أُضيف الطرف.",
  "action.add-actor": "إضافة طرف",
  "decided.add-actor": "أُضيف طرف: {who} ({notes})",
  "actor.named": "سمّاه محلل",
};
