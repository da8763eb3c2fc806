import type { Arabic } from "#text/wording/message.ts";
import type { helpEn } from "./help-en.ts";

/** Options that every command over the record has. */
const EVERYWHERE = `
  --json            طباعة JSON، كائن في كل سطر، بدلًا من الصفحة
  --full            بلا اختصار
  --data DIR        مجلد البيانات (وإلا فمتغير QANAT_DATA، وإلا فمجلد هذا النظام: انظر qanat config)
  --lang ar|en      لغة الصفحة والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)
  -q, --quiet       لا شيء على مجرى الأخطاء سوى ما رُفض
  --no-color        بلا ألوان (مثل متغير البيئة NO_COLOR)
  -h, --help        عرض هذه المساعدة
`;

/** The help of all commands, in Arabic. */
export const helpAr: Arabic<typeof helpEn> = {
  "help.main": `قناة تقرأ التقارير عن الدبلوماسية، والعربية منها أولاً، وتحفظ سجلًّا مسندًا لمن تواصل مع مَن.

الاستعمال: qanat COMMAND [OPTIONS]

للقراءة والحفظ:
  read           قراءة تقارير وعرض ما ترويه من دون حفظه
  add            قراءة تقارير وحفظها في السجل

للعمل في المتصفح:
  serve          تقديم السجل ومنصة العمل على هذا الجهاز

للبحث والعرض:
  contacts       وقائع التواصل بترتيب الزمن، بما تشاء من شروط
  contact        تواصل واحد كاملًا: رواياته جنبًا إلى جنب وموضع التضارب ومن يؤكده
  statements     من قال ماذا
  positions      من يريد ماذا أو يرفضه أو يعرضه أو يهدد به
  scenarios      ما قيل إنه يترتب على ماذا
  questions      الأسئلة المفتوحة ببدائلها
  discrepancies  مواضع التضارب
  gaps           ما يعلم السجل أنه ينقصه
  search         كلمات في نصوص التقارير
  reports        التقارير المحفوظة
  report         تقرير واحد مع ما قُرئ منه
  story          ملفات مسمّاة من وقائع التواصل: عرض وإضافة وحذف

للقرار:
  decide         إقرار أو تصحيح أو رفض أو ضم أو فصل أو تثبيت أو إضافة أو حسم أو إلغاء، باسمك
  history        ما تقرر، وبقرار مَن، ولماذا

للصيانة:
  rebuild        قراءة التقارير كلها من جديد بهذا الإصدار
  backup         نسخ السجل كله في ملف واحد
  restore        استعادة السجل من ملف كهذا
  doctor         التحقق من سلامة كل ما في السجل
  config         كل إعداد وقيمته ومصدرها

الخيارات:
  -h, --help        عرض هذه المساعدة، أو مساعدة أمر بعينه
  -V, --version     عرض رقم الإصدار
  --lang ar|en      لغة المساعدة والصفحات والرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)

رموز الخروج: 0 تمّ؛ 1 رُفض شيء أو لم يوجد (يُسمّى كل منه مع السبب)؛ 2 خطأ في الاستعمال.
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
  "help.add": `يقرأ تقارير ويحفظها في السجل مع ما ترويه. وما كان معروفًا من قبل لا يُضاف مرتين، وما تعذّرت
قراءته يُسمّى مع السبب ويُضاف ما سواه. وإن انقطع الأمر أكمل من حيث توقف متى شُغّل ثانية.

الاستعمال: qanat add [PATHS…] [OPTIONS]

المدخلات PATHS كما في qanat read: ملفات ‎.txt‎ و‎.jsonl‎ ومجلدات فيها مثلها، أو - للمدخل القياسي.

الخيارات:
  --date DATE       يوم النشر (YYYY-MM-DD) للتقارير التي لا تحمل تاريخًا
  --outlet NAME     الوسيلة الإعلامية للتقارير التي لا تذكرها
  --threads N       عدد الخيوط المسموح بها (والأصل عدد المعالجات)${EVERYWHERE}`,
  "help.contacts": `يعرض وقائع التواصل بترتيب الزمن: متى، وبين مَن، والنوع والقناة، والحالة، وكم رواية وكم مصدرًا
مستقلًّا يرويه، وموضع التضارب.

الاستعمال: qanat contacts [OPTIONS]

الخيارات:
  --actor WHO       طرف مشارك، بالمعرّف أو بالاسم بالعربية أو الإنجليزية (عدة أسماء بينها فواصل: كلهم)
  --side WHO        دولة أو جماعة مشاركة (عدة أسماء بينها فواصل: كلهم)
  --kind KIND       النوع: call أو meeting أو talks أو visit أو message أو consultation
  --channel ROUTE   القناة: leaders أو envoys أو ministers أو security أو delegations أو mediated أو internal
  --status STATUS   الحالة: held أو under_way أو planned أو proposed أو postponed أو cancelled أو denied
  --from DATE       من هذا اليوم (YYYY-MM-DD)
  --to DATE         إلى هذا اليوم
  --place WORDS     جزء من اسم مكان، أو معرّف دولة
  --topic TOPIC     معرّف موضوع أو اسمه
  --story ID        وقائع ملف بعينه
  --as-known-on DATE  ما كان السجل يعرفه في آخر ذلك اليوم
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.contact": `يعرض تواصلًا واحدًا كاملًا: القيم المعروضة ولماذا، وكيف جرى الأمر، ورواياته جنبًا إلى جنب، وموضع
التضارب، ومن يؤكده أو ينفيه، وما قيل فيه من تصريحات ومواقف، وما تقرر بشأنه.

الاستعمال: qanat contact ID [OPTIONS]

المعرّف ID للتواصل أو لأي رواية من رواياته، كما يطبعه qanat contacts.

الخيارات:
  --as-known-on DATE  ما كان السجل يعرفه في آخر ذلك اليوم${EVERYWHERE}`,
  "help.statements": `يعرض من قال ماذا، وأحدث التقارير أولًا، مع الألفاظ نفسها ومواضعها.

الاستعمال: qanat statements [OPTIONS]

الخيارات:
  --actor WHO       المتكلم، بالمعرّف أو بالاسم بالعربية أو الإنجليزية
  --side WHO        الدولة أو الجماعة التي قيل باسمها
  --act ACT         فعل القول: say أو announce أو confirm أو deny أو decline أو warn أو threaten أو demand …
  --topic TOPIC     معرّف موضوع أو اسمه
  --contact ID      ما يخص هذا التواصل وحده
  --report ID       ما يرويه هذا التقرير وحده
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.positions": `يعرض من يريد ماذا أو يرفضه أو يعرضه أو يهدد به، وأحدث التقارير أولًا.

الاستعمال: qanat positions [OPTIONS]

الخيارات:
  --actor WHO       صاحب الموقف، بالمعرّف أو بالاسم بالعربية أو الإنجليزية
  --side WHO        الدولة أو الجماعة التي قيل باسمها
  --kind KIND       النوع: red_line أو demand أو refusal أو offer أو precondition أو commitment أو threat أو linkage
  --topic TOPIC     معرّف موضوع أو اسمه
  --contact ID      ما يخص هذا التواصل وحده
  --report ID       ما يرويه هذا التقرير وحده
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.scenarios": `يعرض ما قيل إنه يترتب على ماذا وما سُمّي من احتمالات، وأحدث التقارير أولًا.

الاستعمال: qanat scenarios [OPTIONS]

الخيارات:
  --actor WHO       المتكلم، بالمعرّف أو بالاسم بالعربية أو الإنجليزية
  --side WHO        الدولة أو الجماعة التي قيل باسمها
  --topic TOPIC     معرّف موضوع أو اسمه
  --contact ID      ما يخص هذا التواصل وحده
  --report ID       ما يرويه هذا التقرير وحده
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.questions": `يعرض الأسئلة المفتوحة ببدائلها المذكورة في التقارير، وأحدثها أولًا.

الاستعمال: qanat questions [OPTIONS]

الخيارات:
  --actor WHO       السائل، بالمعرّف أو بالاسم بالعربية أو الإنجليزية
  --side WHO        الدولة أو الجماعة التي قيل باسمها
  --topic TOPIC     معرّف موضوع أو اسمه
  --contact ID      ما يخص هذا التواصل وحده
  --report ID       ما يرويه هذا التقرير وحده
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.discrepancies": `يعرض مواضع التضارب: بين روايات تواصل واحد، أو بين ترتيب مذكور وما في السجل، أو بين منصب وصاحبه، وكلٌّ
بألفاظه من الجانبين. وما اختلف فيه بيانا الجانبين علامته ≈ وليس خطأ.

الاستعمال: qanat discrepancies [OPTIONS]

الخيارات:
  --kind KIND       النوع: attribute أو confirmation أو count أو office أو sequence أو readout
  --contact ID      ما يخص هذا التواصل وحده
  --report ID       ما لهذا التقرير نصيب فيه
  --all             وما حسمه محلل أيضًا
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.gaps": `يعرض ما يعلم السجل أنه ينقصه: وقائع يدل عليها ترتيب مذكور، ومواعيد فاتت ولا خبر عنها، ووقائع رُويت
جملة، وانقطاعات تدل على تواصل قبلها.

الاستعمال: qanat gaps [OPTIONS]

الخيارات:
  --kind KIND       النوع: count أو unnumbered أو overdue أو silence
  --contact ID      ما يخص هذا التواصل وحده
  --all             وما حسمه محلل أيضًا
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.search": `يجد كلمات في نصوص التقارير، وأقربها أولًا، كيفما كُتبت وبما اتصل بها: فالبحث عن «وزير» يجد
«والوزير». ويلزم ورود الكلمات كلها؛ وما بين علامتي تنصيص عبارة؛ و‎-كلمة‎ ما لا يرد.

الاستعمال: qanat search WORDS… [OPTIONS]

الخيارات:
  --field FIELD     في أحدهما وحده: title أو text
  --outlet NAME     تقارير هذه الوسيلة وحدها
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --limit N         العدد الأقصى (والأصل 10، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.reports": `يعرض التقارير المحفوظة.

الاستعمال: qanat reports [OPTIONS]

الخيارات:
  --outlet NAME     تقارير هذه الوسيلة وحدها
  --from DATE       ما نُشر من هذا اليوم (YYYY-MM-DD)
  --to DATE         ما نُشر إلى هذا اليوم
  --copies-of ID    ما نُقل عن نص هذا التقرير
  --limit N         العدد الأقصى (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.report": `يعرض تقريرًا واحدًا من السجل: ما قُرئ منه كما يطبعه qanat read، وما تقرر فيه؛ أو نصه.

الاستعمال: qanat report ID [OPTIONS]

الخيارات:
  --text            النص نفسه${EVERYWHERE}`,
  "help.story": `الملف شروط محفوظة تجمع وقائع التواصل بنفسها: من يشارك، وفي أي موضوع، ومتى. وبلا معرّف يعرض show القصة حتى
الآن في السجل كله: وقائع التواصل وموضع التضارب وما ينقص.

الاستعمال: qanat story [list] [OPTIONS]
           qanat story show [ID] [OPTIONS]
           qanat story add ID --name-ar NAME --name-en NAME [RULE] [OPTIONS]
           qanat story remove ID [OPTIONS]

القاعدة RULE (يلزم تحقق كل شرط مذكور):
  --side WHO        دول أو جماعات تشارك كلها (بينها فواصل)
  --actor WHO       أطراف يشارك أحدها (بينها فواصل)
  --topic TOPIC     مواضيع يُذكر أحدها (بينها فواصل)
  --from DATE       من هذا اليوم (YYYY-MM-DD)
  --to DATE         إلى هذا اليوم

الخيارات:
  --limit N         العدد الأقصى من وقائع التواصل (والأصل 50، والكل مع ‎--full‎ و‎--json‎)${EVERYWHERE}`,
  "help.decide": `يدوّن ما تقرره. والقرارات لا تُمحى بل تُضاف، باسمك ووقتها؛ وهي تعلو على ما يُقرأ وتبقى بعد إعادة البناء. والإلغاء
قرار كغيره.

الاستعمال: qanat decide accept CONTACT         التواصل صحيح كما هو
           qanat decide reject ACCOUNT         ليس تواصلًا أو لم يُروَ هناك
           qanat decide correct CONTACT ATTRIBUTE [VALUE]   بلا VALUE: لا شيء معلومًا
           qanat decide merge CONTACT CONTACT…    هي واقعة واحدة
           qanat decide split ACCOUNT…         هي واقعة قائمة بذاتها
           qanat decide pin ATTRIBUTE ACCOUNT  تُعرض قيمة هذه الرواية
           qanat decide add REPORT --words TEXT --kind KIND --status STATUS --with WHO,WHO:host
                            [--channel ROUTE] [--date DATE] [--duration D] [--place NAME[@STATE]]
           qanat decide add-fact REPORT statement --words TEXT --by WHO [--act ACT] [--direct]
                            [--topics A,B] [--about CONTACT]
           qanat decide add-fact REPORT position --words TEXT --by WHO --kind KIND [--to WHO] [--counterpart TEXT]
                            [--topics A,B] [--about CONTACT]
           qanat decide add-fact REPORT scenario --words TEXT --by WHO [--condition TEXT]
           qanat decide add-fact REPORT question --words TEXT --by WHO --alternatives "TEXT | TEXT"
           qanat decide add-actor REPORT KIND --words TEXT [--ar NAME] [--en NAME] [--side WHO]
                            تسمية طرف لا يعرفه أحد. وKIND نوعه: person أو state أو organ أو organisation أو group،
                            والألفاظ اسمه بلغتها إن لم يُذكر له فيها اسم آخر، وهو جانب قائم بذاته إن لم يُذكر ‎--side‎
           qanat decide reject-fact FACT       ليس كذلك أو لم يُقل هناك
           qanat decide correct-fact FACT ATTRIBUTE [VALUE]
           qanat decide settle ITEM            لا يلزم هذا التضارب أو هذه الثغرة نظر بعد الآن
           qanat decide undo NUMBER            إلغاء قرار برقمه

السمة ATTRIBUTE هي kind أو status أو channel أو undeclared ‏(yes أو no) أو date ‏(2025-10-16 أو 2025-04~ أو A/B)
أو duration ‏(150 أو about 2h30m) أو place ‏(NAME@STATE) أو ordinal ‏(8 2025) أو initiator أو outcome أو
participants ‏(WHO,WHO:host).
وFACT معرّف تصريح أو موقف أو سيناريو أو سؤال أو متابعة أو متأثر أو عامل، كما يُظهره ‎qanat statements --json‎ وأمثاله؛
وسمته speaker أو act أو direct ‏(yes أو no) أو holder أو kind أو addressee أو topics ‏(A,B)،
أو كلمات من التقرير: content أو counterpart أو condition أو consequence أو likelihood أو alternatives ‏(A|B).
وWHO اسم أو معرّف؛ وتدل sources وofficials وanalysts وobservers وdiplomats وmedia على من لا يُسمَّون.

الخيارات:
  --author NAME     صاحب القرار (وإلا فمتغير QANAT_AUTHOR، وإلا فاسمك في هذا النظام)
  --note TEXT       السبب
  --span START-END  مع add وadd-fact وadd-actor بدلًا من ‎--words‎: موضع الألفاظ في نص التقرير${EVERYWHERE}`,
  "help.history": `يعرض ما تقرر بترتيبه: كله، أو ما يخص تواصلًا واحدًا.

الاستعمال: qanat history [ID] [OPTIONS]

الخيارات:${EVERYWHERE}`,
  "help.rebuild": `يقرأ كل ما في السجل من تقارير من جديد بهذا الإصدار من القارئ، ويعيد صنع ما اشتُق منها. أما التقارير
والقرارات والملفات فتبقى كما هي.

الاستعمال: qanat rebuild [OPTIONS]

الخيارات:
  --threads N       عدد الخيوط المسموح بها (والأصل عدد المعالجات)${EVERYWHERE}`,
  "help.backup": `ينسخ السجل كله في ملف واحد، ولو كان مستعملًا.

الاستعمال: qanat backup FILE [OPTIONS]

الخيارات:${EVERYWHERE}`,
  "help.restore": `يستعيد السجل من ملف صنعه qanat backup، بعد التحقق من سلامة الملف. ولا يُستبدل سجل موجود إلا
مع ‎--force‎.

الاستعمال: qanat restore FILE [OPTIONS]

الخيارات:
  --force           استبدال السجل الموجود${EVERYWHERE}`,
  "help.doctor": `يتحقق من السجل: أن قاعدة البيانات سليمة، وأن كل تقرير هو الذي أُدخل، وأن الألفاظ التي تستند إليها كل واقعة
باقية فيه. ولا يغيّر شيئًا. ورمز الخروج 1 إن وُجد خلل.

الاستعمال: qanat doctor [OPTIONS]

الخيارات:${EVERYWHERE}`,
  "help.serve": `يقدّم السجل: منصة العمل في المتصفح، والواجهة البرمجية تحت ‎/api/v1‎ (ووصفها في ‎/api/v1/docs‎).
ويبقى يعمل حتى يُنهى بـCtrl+C، ويمكن في أثناء ذلك إضافة تقارير وتشغيل أوامر أخرى.

على هذا الجهاز وحده (127.0.0.1، وهو الأصل) لا حاجة إلى تسجيل دخول. وعلى أي عنوان آخر، أو باسم علني، لا بد من رمز دخول:
يُصنع عند أول تشغيل ويُعرض مرة واحدة ولا يُحفظ منه إلا بصمته. ترسله البرامج هكذا
«Authorization: Bearer TOKEN»، ويدخل المتصفح من الرابط الذي يطبعه كل تشغيل، وهو يفتح مرة واحدة.
ولا تشفير لما يُرسل: في شبكة ليست شبكتك ضع أمامه خادمًا وسيطًا بـTLS.

الاستعمال: qanat serve [OPTIONS]

الخيارات:
  --port N          المنفذ (والأصل 4617، أو التالي إن كان مشغولًا)
  --host ADDRESS    عنوان هذا الجهاز أو اسمه الذي يُطلب به (والأصل 127.0.0.1)؛ و0.0.0.0 كل العناوين
  --public-name N   اسم آخر يُطلب به، كاسم الخادم الوسيط؛ وعدة أسماء بفواصل
  --new-token       صنع رمز جديد، ويخرج الرمز القديم وكل من دخل به
  --open            فتح المتصفح (والأصل: حيث يوجد من يعمل على طرفية ولديه متصفح)
  --no-open         من دون فتح المتصفح
  --author NAME     من تُتخذ القرارات باسمه إن لم يُذكر أحد (وإلا فمتغير QANAT_AUTHOR، وإلا فاسم المستخدم)
  --data DIR        مجلد البيانات (وإلا فمتغير QANAT_DATA، وإلا فمجلد هذا النظام: انظر qanat config)
  --json            طباعة العنوان والرابط والرمز بصيغة JSON
  --lang ar|en      لغة الرسائل (وإلا فبحسب LC_ALL وLC_MESSAGES وLANG)
  -q, --quiet       لا يُطبع إلا العنوان والرابط والرمز
  -h, --help        عرض هذه المساعدة

أمثلة:
  qanat serve
  qanat serve --port 8080 --no-open
  qanat serve --public-name qanat.example.org --no-open
  qanat serve --host 0.0.0.0
`,
  "help.config": `يعرض كل إعداد وقيمته ومصدرها: خيار أو متغير بيئة أو القيمة الأصلية.

الاستعمال: qanat config [OPTIONS]

الخيارات:${EVERYWHERE}`,
};
