import type { en } from "./en.ts";
import type { Arabic } from "#text/wording/message.ts";
import { wordingAr } from "#text/wording/ar.ts";

/** What a user reads, in Arabic. The type demands every key of English, and six forms where there is a number. */
export const ar: Arabic<typeof en> = {
  ...wordingAr,

  "help.main": `قناة تقرأ التقارير عن الدبلوماسية، والعربية منها أولاً، وتبيّن مَن تواصل مع مَن، وكل واقعة مسندة إلى ألفاظها.

الاستعمال: qanat COMMAND [OPTIONS]

الأوامر:
  read        قراءة تقارير وعرض ما ترويه: تواصل وتصريحات ومواقف وغيرها

الخيارات:
  -h, --help        عرض هذه المساعدة، أو مساعدة أمر بعينه
  -V, --version     عرض رقم الإصدار
  --lang ar|en      لغة المساعدة والخلاصة والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)

رموز الخروج: 0 تمّ؛ 1 رُفض بعض المدخلات (يُسمّى كل منها مع السبب)؛ 2 خطأ في الاستعمال.
`,
  "help.read": `يقرأ تقارير ويعرض مَن تواصل مع مَن، ومَن قال ماذا وماذا يريد، وغير ذلك، مع الألفاظ التي تستند إليها كل واقعة.

الاستعمال: qanat read [PATHS…] [OPTIONS]

المدخلات PATHS: ملفات ‎.txt‎ (تقرير في كل ملف)، أو ملفات ‎.jsonl‎ (تقرير في كل سطر، بالحقول
id وpublishedAt وoutlet وurl وtitle وtext، ولا يلزم منها إلا text)، أو مجلدات فيها مثلها،
أو - للمدخل القياسي. وإن لم يُذكر مدخل قُرئ المدخل القياسي: أسطر JSON إن بدأ بكائن،
وإلا فنص واحد. والترميز UTF-8 أو UTF-16 أو windows-1256.

الخيارات:
  --json            طباعة قراءة واحدة بصيغة JSON لكل تقرير، بترتيب المدخلات
  --full            بلا اختصار: كل واقعة وكل كلمة
  --explain         لتقرير واحد: كل واقعة مع القواعد التي استخرجتها وألفاظها ومواضعها
                    وما رُجّحت عليه؛ ومع ‎--json‎ بصيغة JSON
  --lang ar|en      لغة الخلاصة والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)
  --date DATE       يوم النشر (YYYY-MM-DD) للتقارير التي لا تحمل تاريخًا
  --outlet NAME     الوسيلة الإعلامية للتقارير التي لا تذكرها
  --threads N       عدد الخيوط المسموح بها (والأصل عدد المعالجات)؛ وتكفي التقاريرَ القليلة واحدة
  -q, --quiet       بلا تقدّم ولا حصيلة على مجرى الأخطاء
  --no-color        بلا ألوان (مثل متغير البيئة NO_COLOR)
  -h, --help        عرض هذه المساعدة

أمثلة:
  qanat read report.txt --date 2025-10-17
  qanat read report.txt --explain
  qanat read reports.jsonl --json > readings.jsonl
  cat report.txt | qanat read --lang ar
`,
  "usage.see-help": "انظر: qanat {command}--help",
  "output.failed": "تعذّرت كتابة المُخرَجات: {reason}",
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

  "section.contacts": "وقائع التواصل",
  "section.statements": "التصريحات",
  "section.positions": "المواقف",
  "section.scenarios": "السيناريوهات",
  "section.questions": "أسئلة مفتوحة",
  "section.writer": "بلسان الكاتب نفسه، لا نقلًا عن غيره",
  "count.statements": {
    zero: "لا تصريحات",
    one: "تصريح واحد",
    two: "تصريحان",
    few: "{n} تصريحات",
    many: "{n} تصريحًا",
    other: "{n} تصريح",
  },
  "count.positions": { zero: "لا مواقف", one: "موقف واحد", two: "موقفان", few: "{n} مواقف", many: "{n} موقفًا", other: "{n} موقف" },
  "count.scenarios": {
    zero: "لا سيناريوهات",
    one: "سيناريو واحد",
    two: "سيناريوهان",
    few: "{n} سيناريوهات",
    many: "{n} سيناريو",
    other: "{n} سيناريو",
  },
  "count.questions": {
    zero: "لا أسئلة مفتوحة",
    one: "سؤال مفتوح واحد",
    two: "سؤالان مفتوحان",
    few: "{n} أسئلة مفتوحة",
    many: "{n} سؤالًا مفتوحًا",
    other: "{n} سؤال مفتوح",
  },
  more: {
    zero: "… ولا شيء غير ذلك",
    one: "… وواحد غير ذلك (يظهر الكل مع ‎--full‎)",
    two: "… واثنان غير ذلك (يظهر الكل مع ‎--full‎)",
    few: "… و{n} غير ذلك (يظهر الكل مع ‎--full‎)",
    many: "… و{n} غير ذلك (يظهر الكل مع ‎--full‎)",
    other: "… و{n} غير ذلك (يظهر الكل مع ‎--full‎)",
  },
  "more.by": {
    zero: "… ولا شيء غير ذلك من {names}",
    one: "… وواحد غير ذلك، من {names} (يظهر الكل مع ‎--full‎)",
    two: "… واثنان غير ذلك، من {names} (يظهر الكل مع ‎--full‎)",
    few: "… و{n} غير ذلك، من {names} (يظهر الكل مع ‎--full‎)",
    many: "… و{n} غير ذلك، من {names} (يظهر الكل مع ‎--full‎)",
    other: "… و{n} غير ذلك، من {names} (يظهر الكل مع ‎--full‎)",
  },
  "more.places": {
    zero: "لا مواضع أخرى",
    one: "موضع آخر",
    two: "موضعان آخران",
    few: "{n} مواضع أخرى",
    many: "{n} موضعًا آخر",
    other: "{n} موضع آخر",
  },
  others: { zero: "لا آخرين", one: "آخر", two: "آخرَين", few: "{n} آخرين", many: "{n} آخرين", other: "{n} آخرين" },

  "count.followUps": {
    zero: "لا متابعات",
    one: "متابعة واحدة",
    two: "متابعتان",
    few: "{n} متابعات",
    many: "{n} متابعة",
    other: "{n} متابعة",
  },
  "count.drivers": { zero: "لا عوامل", one: "عامل واحد", two: "عاملان", few: "{n} عوامل", many: "{n} عاملًا", other: "{n} عامل" },
  "count.stakeholders": { zero: "لا متأثرين", one: "متأثر واحد", two: "متأثران", few: "{n} متأثرين", many: "{n} متأثرًا", other: "{n} متأثر" },
  "section.follow-ups": "ما ينتظر المتابعة",
  "section.drivers": "ما تتوقف عليه المسائل المفتوحة",
  "section.stakeholders": "المتأثرون",
  "follow-up.by": "الموعد: {date}",
  "follow-up.from": "عن واقعة التواصل {number}",
  "follow-up.nobody": "من دون تسمية أحد",
  "stakeholder.of-contact": "من واقعة التواصل {number}",
  "stakeholder.of-scenario": "من السيناريو في {lines}",
  "driver.open": "المسألة",
  "driver.depends-on": "تتوقف على",
  "driver.by": "بحسب {name}",
  "genre.because": "{genre}: {signs}",
  "sign.author-speaks": "الكاتب يتحدث باسمه",
  "sign.opinion-note": "تنويه بأنه رأي",
  "sign.communique-in-full": "البيان وارد بنصه",
  "sign.official-agency": "نشرته وكالة رسمية",
  "sign.protocol": "الأسماء بألقابها الرسمية",
  "sign.interview-note": "تنويه بأنه مقابلة",
  "sign.question-turn": "تتعاقب فيه الأسئلة والأجوبة",
  "sign.judgement": "فيه ترجيح وتقدير",
  "sign.outlook": "فيه استشراف لما سيأتي",
  "sign.open-question": "يطرح أسئلة مفتوحة",
  "sign.experts-speak": "يتحدث فيه خبراء",

  "act.say": "تصريح",
  "act.say.writer": "رأي",
  "act.announce": "إعلان",
  "act.confirm": "تأكيد",
  "act.deny": "نفي",
  "act.decline": "امتناع عن الجواب",
  "act.describe": "وصف",
  "act.praise": "إشادة",
  "act.criticise": "انتقاد",
  "act.warn": "تحذير",
  "act.threaten": "تهديد",
  "act.demand": "مطالبة",
  "act.propose": "اقتراح",
  "act.promise": "تعهّد",
  "act.refuse": "رفض",
  "act.accept": "قبول",
  "act.expect": "توقّع",
  "act.stress": "تشديد",
  "act.reveal": "كشف",
  "act.ask": "سؤال",
  "said.verbatim": "بالنص",
  "said.via": "نقلًا عن {chain}",
  "said.via.link": " عن ",
  "said.about": "بشأن واقعة التواصل {number}",

  "position.red_line": "خط أحمر",
  "position.demand": "مطلب",
  "position.refusal": "رفض",
  "position.offer": "عرض",
  "position.precondition": "شرط مسبق",
  "position.commitment": "التزام",
  "position.threat": "تهديد",
  "position.linkage": "مقايضة",
  "position.to": "{kind} (إلى {to})",
  "position.else": "وإلا",
  "position.in-return": "في مقابل",

  "scenario.condition": "شرط",
  "scenario.if": "الشرط",
  "scenario.then": "النتيجة",
  "scenario.outcome": "احتمال",
  "scenario.likelihood": "الترجيح {words}",
  "question.question": "سؤال",
  "question.either": "إما",
  "question.or": "أو",

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
  "label.attending": "بحضور",
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

  "explain.rules": "القواعد",
  "explain.place": "[{start}–{end}]",
  "explain.draft": "{told} ({rule})",
  "explain.lost": "ما لم يصر واقعة",
  "lost.told-again": "ذُكر مرة أخرى، فضُمّ إلى هذا",
  "lost.same-clause": "الجملة نفسها تروي تواصلًا واحدًا",
  "lost.general-remark": "كلام عام عن تواصل سبق ذكره",
  "lost.pair-unclear": "لا يتضح أيّ طرفين هما المقصودان",
  "lost.no-negotiations": "اتفاق، ولا تُذكر مفاوضات",
  "lost.within-contact": "قيل ضمن تواصل مذكور",
  "lost.parties-missing": "أطرافه ناقصة، ولا تواصل مذكورًا يوافقه",
  "lost.within-words": "جزء مما قاله غيره",
  "lost.became-via": "ليس إلا الطريق الذي جاء منه الكلام",
  "lost.no-content": "لم يبقَ مما قيل شيء",
  "lost.other-verb": "قد تكون الكلمة فعلًا آخر، وهذا الفعل أوّل ما يوافق",
  "lost.whole-decides": "التصريح بجملته هو الحاكم",
  "lost.same-position": "الموقف نفسه مكررًا",
  "lost.nothing-follows": "لا نتيجة تُذكر له، أو هو تسليم بأمر واقع",
  "lost.asked-again": "عنوان يسأل المتنُ سؤالَه مرة أخرى",
  "actor-kind.person": "شخص",
  "actor-kind.state": "دولة",
  "actor-kind.organ": "جهاز",
  "actor-kind.organisation": "منظمة",
  "actor-kind.group": "جماعة",
  "actor-kind.unnamed": "مصدر غير مسمّى",
  "actor-kind.author": "الكاتب",

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
