import type { Arabic } from "#text/wording/message.ts";
import type { usageEn } from "./usage-en.ts";

/** What is said of a command line that cannot be obeyed, in Arabic. */
export const usageAr: Arabic<typeof usageEn> = {
  "usage.see-help": "انظر: qanat {command}--help",
  "usage.no-command": "أيّ أمر؟",
  "usage.unknown-command": "أمر غير معروف: {command}",
  "usage.unknown-option": "خيار غير معروف: {option}",
  "usage.missing-value": "الخيار {option} يحتاج إلى قيمة",
  "usage.unwanted-value": "الخيار {option} لا يأخذ قيمة",
  "usage.wrong-lang": "قيمة ‎--lang‎ هي ar أو en، لا «{value}»",
  "usage.wrong-date": "قيمة ‎--date‎ يوم بصيغة YYYY-MM-DD، لا «{value}»",
  "usage.wrong-threads": "قيمة ‎--threads‎ عدد صحيح من 1 إلى 512، لا «{value}»",
  "usage.explain-one": "الخيار ‎--explain‎ لتقرير واحد: سمِّ ملفًّا واحدًا، أو أرسل سطرًا واحدًا من ملف ‎.jsonl‎ إلى المدخل القياسي",
  "usage.nothing-to-read": "اذكر ملفات أو مجلدات لقراءتها، أو أرسل نصًّا إلى المدخل القياسي",
  "usage.no-subcommand": "ما المطلوب؟ أحد هذه: {choices}",
  "usage.unknown-subcommand": "ليس «{value}» بل أحد هذه: {choices}",
  "usage.missing-argument": "ينقص {name}",
  "usage.too-many-arguments": "ما المقصود بـ«{value}»؟",
  "usage.wrong-day": "قيمة {option} يوم بصيغة YYYY-MM-DD، لا «{value}»",
  "usage.wrong-edtf": "التاريخ بصيغة YYYY أو YYYY-MM أو YYYY-MM-DD، ومعه ~ إن كان تقريبيًّا أو ? إن كان استنتاجًا، أو اثنان منها بينهما /، لا «{value}»",
  "usage.wrong-choice": "قيمة {option} إحدى {choices}، لا «{value}»",
  "usage.wrong-limit": "قيمة ‎--limit‎ عدد صحيح أوله 1، لا «{value}»",
  "usage.wrong-number": "رقم القرار عدد صحيح أوله 1، لا «{value}»",
  "usage.wrong-duration": "المدة بالدقائق أو بصيغة 2h30m، وقبلها about أو more_than أو less_than عند الحاجة، لا «{value}»",
  "usage.wrong-ordinal": "الترتيب عدد يليه مداه إن ذُكر (8 2025)، لا «{value}»",
  "usage.wrong-span": "قيمة ‎--span‎ بصيغة START-END عدًّا بحروف نص التقرير، لا «{value}»",
  "usage.words-or-span": "سمِّ الألفاظ التي ترويه: ‎--words TEXT‎ أو ‎--span START-END‎",
  "usage.wrong-port": "قيمة ‎--port‎ عدد صحيح من 0 إلى 65535، لا «{value}»",
  "usage.nothing-to-add": "اذكر ملفات أو مجلدات لإضافتها، أو أرسل نصًّا إلى المدخل القياسي",
};
