import type { Group } from "../contacts/group.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";

/** What of an actor is affected («أمن إسرائيل», «مصالح روسيا»). */
const GOOD =
  /^[بل]?(امن|مصالح|مصلحه|سياده|استقرار|وحده|وجود|سلامه|اقتصاد|علاقات|علاقه|حدود|مستقبل|موقف|موقع|دور|هيبه|مكانه|سمعه|حقوق|نفوذ|اراضي|شعب|حكومه|قرار|استقلال)$/;

/** The phrase that stands for who is affected at `at`, with what of it («أمن إسرائيل واستقرارها»); null where nobody is named there. */
export function affectedAt(view: SentenceView, at: number, bare: boolean): Group | null {
  let i = at;
  let goods = 0;
  while (goods < 2 && GOOD.test(wordAt(view, i)?.key.replace(/^و/, "") ?? "") && view.cover[i - view.first] === 0) {
    i++;
    goods++;
  }
  if (goods === 0 && !bare) return null;
  const group = view.groups.find((g) => g.first === i);
  return group !== undefined && (goods === 0 || (group.particle === "" && group.preposition === "")) ? group : null;
}
