import type { Arabic } from "./message.ts";
import type { remarksEn } from "./remarks-en.ts";

/** What the reader remarks on a report, in Arabic. */
export const remarksAr: Arabic<typeof remarksEn> = {
  "language.unknown": "غير معروفة",
  "remark.empty-text": "النص فارغ، فلا شيء فيه يُقرأ.",
  "remark.language-not-read": "هذا التقرير ليس بالعربية (لغته: {language})، فلا تُستخرج منه وقائع.",
};
