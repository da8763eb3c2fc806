import { expect, test } from "vitest";
import { degreeOf } from "../../scenarios/likelihood-degree.ts";

test.each([
  ["مستحيل", "ruled-out"],
  ["لا يمكن", "ruled-out"],
  ["غير ممكن", "ruled-out"],
  ["أستبعده", "unlikely"],
  ["من المستبعد", "unlikely"],
  ["غير مرجَّح", "unlikely"],
  ["غير محتمل", "unlikely"],
  ["ربما", "possible"],
  ["وقد", "possible"],
  ["من المحتمل", "possible"],
  ["من غير المستبعد", "possible"],
  ["المتوقع", "likely"],
  ["على الأرجح", "likely"],
  ["حتمًا", "certain"],
  ["بكل تأكيد", "certain"],
  ["لا شك", "certain"],
  ["لن", null],
  ["سوف", null],
  ["ستنهار", null],
  ["فقدت", null],
] as const)("«%s» is %s", (words, degree) => {
  expect(degreeOf(words)).toBe(degree);
});
