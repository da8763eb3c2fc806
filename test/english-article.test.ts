import { expect, test } from "vitest";
import { withArticle } from "#text/wording/english-article.ts";

test.each([
  "United States",
  "United Nations",
  "United Arab Emirates",
  "European Union",
  "Kremlin",
  "White House",
  "Netherlands",
  "Security Council",
  "Ministry of Foreign Affairs (Qatar)",
  "Islamic State",
  "Arab League",
])("%s is told with the article", (name) => expect(withArticle(name)).toBe(`the ${name}`));

test.each(["Russia", "Vladimir Putin", "NATO", "Hamas", "The Hague Tribunal", "Gaza Strip", "Mohammed bin Salman", "Reuters", "Al-Qaeda"])(
  "%s is told as it is",
  (name) => expect(withArticle(name)).toBe(name),
);
