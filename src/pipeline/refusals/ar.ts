import type { Arabic } from "#text/wording/message.ts";
import type { refusalsEn } from "./en.ts";

/** Why an input was refused, in Arabic. */
export const refusalsAr: Arabic<typeof refusalsEn> = {
  "refused.not-found": "لا ملف ولا مجلد بهذا الاسم",
  "refused.unreadable": "تعذّر فتحه أو قراءته (النظام: {code})",
  "refused.no-reports": "لا ملف ‎.txt‎ ولا ‎.jsonl‎ في هذا المجلد",
  "refused.empty": "فارغ",
  "refused.binary": "ليس نصًّا بل {format}",
  "refused.binary.nul": "ليس نصًّا: فيه بايتات صفرية",
  "refused.damaged-utf8": "ترميز UTF-8 معطوب، وأول العطب عند البايت {offset}",
  "refused.unknown-encoding": "ترميز غير معروف: ليس UTF-8 ولا UTF-16، ولا هو عربية بترميز windows-1256",
  "refused.broken-json": "JSON معطوب",
  "refused.broken-json.column": "JSON معطوب عند العمود {column}",
  "refused.not-an-object": "JSON ولكنه ليس كائنًا",
  "refused.no-text": "الحقل «text» غير موجود",
  "refused.field-not-string": "الحقل «{field}» ليس نصًّا",
  "refused.date-not-iso": "قيمة «publishedAt» ليست تاريخًا بمعيار ISO 8601: {value}",
  "refused.line-too-long": "السطر أطول من {megabytes} ميغابايت",
  "refused.text-too-large": "النص أكبر من {megabytes} ميغابايت",
  "refused.reading-failed": "تعذّرت قراءة «{report}»: {detail}",
};
