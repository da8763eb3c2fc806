import { expect, test } from "vitest";
import type { Names } from "../../api/answers.ts";
import type { Say } from "../../words/language.tsx";
import { shortName, shortNames } from "../../words/short-name.ts";

const sayIn = (lang: "ar" | "en"): Say => Object.assign((key: string) => key, { lang }) as unknown as Say;

const person = (ar: string, en: string, side: string): Names[string] => ({ ar, en, kind: "person", side }) as Names[string];

test.each([
  ["by the family's name", "فلاديمير بوتين", "بوتين", "Vladimir Putin", "Putin"],
  ["with what the family's name begins with", "بشار الأسد", "الأسد", "Ursula von der Leyen", "von der Leyen"],
  ["with the father's name", "الأمير محمد بن سلمان آل سعود", "محمد بن سلمان", "Mohammed bin Salman Al Saud", "Mohammed bin Salman"],
  ["a king by name and number, not as a son", "الملك عبدالله الثاني بن الحسين", "عبدالله الثاني", "King Abdullah II", "Abdullah II"],
  ["the same with another word for son", "عبدالله الثاني ابن الحسين", "عبدالله الثاني", "Abdullah II bin Al-Hussein", "Abdullah II"],
  ["a king by name and number", "الملك محمد السادس", "محمد السادس", "King Mohammed VI", "Mohammed VI"],
  ["a queen", "الملكة إليزابيث الثانية", "إليزابيث الثانية", "Queen Elizabeth II", "Elizabeth II"],
  ["a number of two words", "البابا ليو الرابع عشر", "ليو الرابع عشر", "Pope Leo XIV", "Leo XIV"],
  ["a number within the name", "كارل السادس عشر غوستاف", "كارل السادس عشر غوستاف", "Carl XVI Gustaf", "Carl XVI Gustaf"],
  ["a king without number, as a son", "حمد بن عيسى آل خليفة", "حمد بن عيسى", "King Hamad bin Isa Al Khalifa", "Hamad bin Isa"],
])("a person is called %s", (_, ar, shortAr, en, shortEn) => {
  const names = { one: person(ar, en, "somewhere") };
  expect(shortName("one", names, sayIn("ar"))).toBe(shortAr);
  expect(shortName("one", names, sayIn("en"))).toBe(shortEn);
});

test("two that would be called the same keep their whole names", () => {
  const names = { one: person("جورج بوش", "George Bush", "usa"), two: person("لورا بوش", "Laura Bush", "usa") };
  expect([...shortNames(["one", "two"], names, sayIn("en")).values()]).toEqual(["George Bush", "Laura Bush"]);
});
