import type { Senses } from "./word-list.ts";

/** Ordinals from first to tenth, with and without article; the rest are built from them and from the tens. */
export const ORDINAL_WORDS: readonly Senses[] = [
  ["أول أولى الأول الأولى", { ordinal: 1 }],
  ["الحادي الحادية", { ordinal: 1, bound: true }],
  ["ثان ثاني ثانية الثاني الثانية", { ordinal: 2 }],
  ["ثالث ثالثة الثالث الثالثة", { ordinal: 3 }],
  ["رابع رابعة الرابع الرابعة", { ordinal: 4 }],
  ["خامس خامسة الخامس الخامسة", { ordinal: 5 }],
  ["سادس سادسة السادس السادسة", { ordinal: 6 }],
  ["سابع سابعة السابع السابعة", { ordinal: 7 }],
  ["ثامن ثامنة الثامن الثامنة", { ordinal: 8 }],
  ["تاسع تاسعة التاسع التاسعة", { ordinal: 9 }],
  ["عاشر عاشرة العاشر العاشرة", { ordinal: 10 }],
];
