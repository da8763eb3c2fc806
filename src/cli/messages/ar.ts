import type { en } from "./en.ts";
import type { ArabicPlural } from "./message.ts";

/** What a user reads, in Arabic. The type demands every key of English, and six forms where there is a number. */
export const ar: { readonly [K in keyof typeof en]: (typeof en)[K] extends string ? string : ArabicPlural } = {
  "help.main": `قناة تقرأ التقارير عن الدبلوماسية، والعربية منها أولاً، وتبيّن مَن تواصل مع مَن، وكل واقعة مسندة إلى ألفاظها.

الاستعمال: qanat COMMAND [OPTIONS]

الأوامر:
  read        قراءة تقارير وعرض ما ترويه من تواصل

الخيارات:
  -h, --help        عرض هذه المساعدة، أو مساعدة أمر بعينه
  -V, --version     عرض رقم الإصدار
  --lang ar|en      لغة المساعدة والخلاصة والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)

رموز الخروج: 0 تمّ؛ 1 رُفض بعض المدخلات (يُسمّى كل منها مع السبب)؛ 2 خطأ في الاستعمال.
`,
  "help.read": `يقرأ تقارير ويعرض مَن تواصل مع مَن، مع الألفاظ التي تستند إليها كل واقعة.

الاستعمال: qanat read [PATHS…] [OPTIONS]

المدخلات PATHS: ملفات ‎.txt‎ (تقرير في كل ملف)، أو ملفات ‎.jsonl‎ (تقرير في كل سطر، بالحقول
id وpublishedAt وoutlet وurl وtitle وtext، ولا يلزم منها إلا text)، أو مجلدات فيها مثلها،
أو - للمدخل القياسي. وإن لم يُذكر مدخل قُرئ المدخل القياسي: أسطر JSON إن بدأ بكائن،
وإلا فنص واحد. والترميز UTF-8 أو UTF-16 أو windows-1256.

الخيارات:
  --json            طباعة قراءة واحدة بصيغة JSON لكل تقرير، بترتيب المدخلات
  --lang ar|en      لغة الخلاصة والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)
  --date DATE       يوم النشر (YYYY-MM-DD) للتقارير التي لا تحمل تاريخًا
  --outlet NAME     الوسيلة الإعلامية للتقارير التي لا تذكرها
  --threads N       عدد الخيوط المسموح بها (والأصل عدد المعالجات)؛ وتكفي التقاريرَ القليلة واحدة
  -q, --quiet       بلا تقدّم ولا حصيلة على مجرى الأخطاء
  --no-color        بلا ألوان (مثل متغير البيئة NO_COLOR)
  -h, --help        عرض هذه المساعدة

أمثلة:
  qanat read report.txt --date 2025-10-17
  qanat read reports.jsonl --json > readings.jsonl
  cat report.txt | qanat read --lang ar
`,
  "usage.see-help": "انظر: qanat {command}--help",
  "usage.no-command": "أيّ أمر؟",
  "usage.unknown-command": "أمر غير معروف: {command}",
  "usage.unknown-option": "خيار غير معروف: {option}",
  "usage.missing-value": "الخيار {option} يحتاج إلى قيمة",
  "usage.unwanted-value": "الخيار {option} لا يأخذ قيمة",
  "usage.wrong-lang": "قيمة ‎--lang‎ هي ar أو en، لا «{value}»",
  "usage.wrong-date": "قيمة ‎--date‎ يوم بصيغة YYYY-MM-DD، لا «{value}»",
  "usage.wrong-threads": "قيمة ‎--threads‎ عدد صحيح من 1 إلى 512، لا «{value}»",
  "usage.nothing-to-read": "اذكر ملفات أو مجلدات لقراءتها، أو أرسل نصًّا إلى المدخل القياسي",

  refused: "رُفض: {where}: {reason}",
  "refused.line": "{input}، السطر {line}",
  "refused.stdin": "المدخل القياسي",
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

  progress: {
    zero: "لا تقارير بعد",
    one: "تقرير واحد، {rate} في الثانية",
    two: "تقريران، {rate} في الثانية",
    few: "{n} تقارير، {rate} في الثانية",
    many: "{n} تقريرًا، {rate} في الثانية",
    other: "{n} تقرير، {rate} في الثانية",
  },
  "summary.read": {
    zero: "لم يُقرأ أي تقرير",
    one: "قُرئ تقرير واحد",
    two: "قُرئ تقريران",
    few: "قُرئت {n} تقارير",
    many: "قُرئ {n} تقريرًا",
    other: "قُرئ {n} تقرير",
  },
  "summary.refused": {
    zero: "لم يُرفض شيء",
    one: "رُفض مدخل واحد",
    two: "رُفض مدخلان",
    few: "رُفضت {n} مدخلات",
    many: "رُفض {n} مدخلاً",
    other: "رُفض {n} مدخل",
  },

  "genre.news": "خبر",
  "genre.opinion": "رأي",
  "genre.analysis": "تحليل",
  "genre.readout": "بيان رسمي",
  "genre.interview": "مقابلة",
  "date.unknown": "بلا تاريخ",
  "report.date-inferred": "{date}، مستنتَج من النص",

  contacts: {
    zero: "لا تواصل",
    one: "تواصل واحد",
    two: "تواصلان",
    few: "{n} وقائع تواصل",
    many: "{n} واقعة تواصل",
    other: "{n} واقعة تواصل",
  },
  "contacts.none": "لا تواصل",
  "kind.call": "اتصال هاتفي",
  "kind.call.several": "اتصالات هاتفية",
  "kind.meeting": "لقاء",
  "kind.meeting.several": "لقاءات",
  "kind.talks": "محادثات",
  "kind.talks.several": "جولات محادثات",
  "kind.visit": "زيارة",
  "kind.visit.several": "زيارات",
  "kind.message": "رسالة",
  "kind.message.several": "رسائل",
  "kind.consultation": "اجتماع تشاوري",
  "kind.consultation.several": "اجتماعات تشاورية",
  "status.held": "جرى",
  "status.held.f": "جرت",
  "status.under_way": "جارٍ",
  "status.under_way.f": "جارية",
  "status.planned": "مقرَّر",
  "status.planned.f": "مقرَّرة",
  "status.proposed": "مقترَح",
  "status.proposed.f": "مقترَحة",
  "status.postponed": "مؤجَّل",
  "status.postponed.f": "مؤجَّلة",
  "status.cancelled": "ملغى",
  "status.cancelled.f": "ملغاة",
  "status.denied": "منفيّ",
  "status.denied.f": "منفيّة",
  undeclared: "غير معلن",
  "undeclared.f": "غير معلنة",
  "contact.title": "{kind} – {status}",

  "label.parties": "بين",
  "label.party": "الطرف",
  "label.initiator": "بمبادرة من",
  "label.duration": "المدة",
  "label.ordinal": "الترتيب",
  "label.place": "المكان",
  "label.channel": "القناة",
  "label.topics": "المواضيع",
  "label.outcome": "النتيجة",
  "label.confirms": "أكّده",
  "label.denies": "نفاه",
  "label.declines": "لم يؤكّده",
  "label.words": "النص",
  "role.host": "مضيف",
  "role.mediator": "وسيط",
  "role.attendee": "حاضر",
  "channel.leaders": "القادة",
  "channel.envoys": "المبعوثون",
  "channel.ministers": "الوزراء",
  "channel.security": "الأجهزة الأمنية",
  "channel.delegations": "الوفود",
  "channel.mediated": "عبر وسيط",
  "channel.internal": "داخل الجانب الواحد",

  "date.inferred": "{date} (استنتاجًا)",
  "date.about": "نحو {date}",
  "date.range": "من {from} إلى {to}",
  "date.since": "منذ {date}",
  "date.until": "حتى {date}",
  "date.decade": "العقد الذي أوله {year}",
  "month.1": "يناير",
  "month.2": "فبراير",
  "month.3": "مارس",
  "month.4": "أبريل",
  "month.5": "مايو",
  "month.6": "يونيو",
  "month.7": "يوليو",
  "month.8": "أغسطس",
  "month.9": "سبتمبر",
  "month.10": "أكتوبر",
  "month.11": "نوفمبر",
  "month.12": "ديسمبر",
  "season.21": "ربيع {year}",
  "season.22": "صيف {year}",
  "season.23": "خريف {year}",
  "season.24": "شتاء {year}",

  "duration.about": "نحو {duration}",
  "duration.more_than": "أكثر من {duration}",
  "duration.less_than": "أقل من {duration}",
  "duration.and": "{a} و{b}",
  "duration.half-hour": "نصف ساعة",
  "duration.hours-and-half": {
    zero: "نصف ساعة",
    one: "ساعة ونصف الساعة",
    two: "ساعتان ونصف الساعة",
    few: "{number} ساعات ونصف الساعة",
    many: "{number} ساعة ونصف الساعة",
    other: "{number} ساعة ونصف الساعة",
  },
  "duration.hours-and-half.oblique": {
    zero: "نصف ساعة",
    one: "ساعة ونصف الساعة",
    two: "ساعتين ونصف الساعة",
    few: "{number} ساعات ونصف الساعة",
    many: "{number} ساعة ونصف الساعة",
    other: "{number} ساعة ونصف الساعة",
  },
  days: { zero: "أقل من يوم", one: "يوم واحد", two: "يومان", few: "{number} أيام", many: "{number} يومًا", other: "{number} يوم" },
  "days.oblique": { zero: "يوم", one: "يوم", two: "يومين", few: "{number} أيام", many: "{number} يومًا", other: "{number} يوم" },
  hours: { zero: "أقل من ساعة", one: "ساعة واحدة", two: "ساعتان", few: "{number} ساعات", many: "{number} ساعة", other: "{number} ساعة" },
  "hours.oblique": { zero: "ساعة", one: "ساعة", two: "ساعتين", few: "{number} ساعات", many: "{number} ساعة", other: "{number} ساعة" },
  minutes: { zero: "أقل من دقيقة", one: "دقيقة واحدة", two: "دقيقتان", few: "{number} دقائق", many: "{number} دقيقة", other: "{number} دقيقة" },
  "minutes.oblique": { zero: "دقيقة", one: "دقيقة", two: "دقيقتين", few: "{number} دقائق", many: "{number} دقيقة", other: "{number} دقيقة" },

  "ordinal.in": "{ordinal} في {scope}",
  "ordinal.since": "{ordinal} منذ {scope}",
  "ordinal.alone": "{ordinal}",
  "ordinal.words": "{ordinal} ({scope})",

  quote: "«{text}»",
  "quote.lines": {
    zero: "السطر {lines}",
    one: "السطر {lines}",
    two: "السطران {lines}",
    few: "الأسطر {lines}",
    many: "الأسطر {lines}",
    other: "الأسطر {lines}",
  },
  "list.comma": "، ",
  "list.and": " و",

  named: "المذكورون",
  "named.without-side": "بلا جانب",
  "actor.author": "كاتب المقال",
  "unnamed.sources": "مصادر غير مسمّاة",
  "unnamed.officials": "مسؤولون غير مسمَّين",
  "unnamed.analysts": "محللون غير مسمَّين",
  "unnamed.observers": "مراقبون غير مسمَّين",
  "unnamed.diplomats": "دبلوماسيون غير مسمَّين",
  "unnamed.media": "وسائل إعلام غير مسمّاة",
  remarks: "ملاحظات",
  "remark.empty-text": "النص فارغ، فلا شيء فيه يُقرأ.",
  "language.unknown": "غير معروفة",
  "remark.language-not-read": "لم يُقرأ شيء: قناة لا تقرأ هذه اللغة بعد ({language}).",
};
