import type { Told } from "../../contract/told.ts";

/** What the document and the page made of it say of the API as a whole, paragraph by paragraph. */
export const DOCUMENT_WORDS = {
  intro: [
    {
      en: "A sourced record of who was in contact with whom: everything that the workbench shows and does.",
      ar: "سجل موثق لمن تواصل مع من: كل ما تعرضه منصة العمل وتفعله.",
    },
    {
      en: "Coming in: where the server is bound to its own machine nobody needs to log in. Where others can reach it, send `Authorization: Bearer TOKEN` with the token that `qanat serve` showed.",
      ar: "الدخول: حيث لا يفتح الخادم إلا على جهازه فلا حاجة إلى دخول. وحيث يصل إليه غيره أرسل ‎`Authorization: Bearer TOKEN`‎ بالرمز الذي أظهره `qanat serve`.",
    },
    {
      en: "Lists come page by page. `next` is the cursor of the next page and null on the last; hand it back as it came, with the same conditions. `names` and `reports` name by id everybody and every report that a page mentions.",
      ar: "القوائم تأتي صفحة صفحة. و`next` مؤشر الصفحة التالية وهو null في الأخيرة، فأعده كما جاء مع الشروط نفسها. وفي `names` و`reports` بالمعرف كل من تذكره الصفحة وكل تقرير.",
    },
    {
      en: "An id that is not on record is no fault where it is a condition: nothing fits it. Where it is the address itself, the answer is 404.",
      ar: "المعرف الذي ليس في السجل ليس خطأ إن كان شرطا: لا شيء يوافقه. وإن كان هو العنوان نفسه فالجواب 404.",
    },
    {
      en: "Spans count UTF-16 code units of a report's text, the end excluded. Days are written YYYY-MM-DD, dates as told are EDTF (`2025-10-17?`, `2025-04`).",
      ar: "المواضع تعد بوحدات UTF-16 في نص التقرير، والنهاية غير داخلة. والأيام تكتب YYYY-MM-DD، والتواريخ كما رويت بصيغة EDTF ‏(`2025-10-17?` و`2025-04`).",
    },
    {
      en: "Whatever changes a contact or a story names its ETag in If-Match, so that nobody changes unseen what somebody else changed meanwhile.",
      ar: "كل ما يغير تواصلا أو ملفا يذكر ETag في If-Match، حتى لا يغير أحد من غير علم ما غيره غيره في هذه الأثناء.",
    },
  ],
  token: {
    en: "The token that `qanat serve` showed. Needed where the server can be reached from other machines; on its own machine none is.",
    ar: "الرمز الذي أظهره `qanat serve`. لازم حيث يمكن الوصول إلى الخادم من أجهزة أخرى، ولا حاجة إليه على جهازه.",
  },
  session: {
    en: "The cookie of a browser that came in by the link of `qanat serve` or by the token.",
    ar: "ملف تعريف ارتباط (cookie) في متصفح دخل برابط `qanat serve` أو بالرمز.",
  },
} as const satisfies Readonly<Record<string, Told | readonly Told[]>>;
