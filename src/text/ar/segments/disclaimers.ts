import type { Tokens } from "../../tokenise.ts";
import { foldPhrase } from "../fold.ts";
import type { Paragraph } from "./paragraphs.ts";

const EXPRESS = new Set(["يعبر", "تعبر", "يمثل", "تمثل", "يعكس", "تعكس", "المسووليه", "مسووليه"]);
const VIEW = new Set(foldPhrase("رأي آراء وجهة رأيه آرائهم").split(" "));
/** Who makes the paper or wrote the piece. Without one of these, «لا يعبر عن رأي الحكومة» is news. */
const PAPER = new Set(
  foldPhrase("المقال المقالات المقالة الكاتب كاتبه كاتبها كتابها أصحابها صاحبه صاحبها التحرير الموقع الصحيفة الجريدة المجلة الناشر المنشورة").split(" "),
);
const DISCLAIMER_WORDS = 50;

/** «ما ورد في المقال يعبر عن رأي الكاتب …»: whose opinion the piece is. */
export function isDisclaimer(tokens: Tokens, { first, end, words }: Paragraph): boolean {
  if (words > DISCLAIMER_WORDS) return false;
  let express = false;
  let view = false;
  let paper = 0;
  for (let i = first; i < end; i++) {
    const key = tokens.words[i]?.key ?? "";
    express ||= EXPRESS.has(key);
    view ||= VIEW.has(key);
    if (PAPER.has(key)) paper++;
  }
  return express && view && paper >= 2;
}
