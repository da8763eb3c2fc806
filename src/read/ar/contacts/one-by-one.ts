import { type SentenceView, wordAt } from "./sentence-view.ts";

/** Words between the last party and «كل على حدة». */
const REACH = 3;

/** «مع فلان وفلان كل على حدة»: each of those whose phrase ends at `end` is met alone. */
export function isOneByOne(view: SentenceView, end: number): boolean {
  for (let i = end; i < end + REACH; i++) if (wordAt(view, i)?.key === "حده" || wordAt(view, i)?.key === "انفراد") return true;
  return false;
}
