import { expect, test } from "vitest";
import { withCuts } from "../../search/with-cuts.ts";

test.each([
  ["whole", "قال الوزير كلمته", 0, false, "قال الوزير كلمته"],
  ["cut from what stands before", "الوزير كلمته.", 9, false, "… الوزير كلمته."],
  ["cut within a sentence", "قال الوزير\nكلمته ثم", 0, true, "قال الوزير كلمته ثم …"],
  ["going on with another sentence", "قال الوزير كلمته.", 0, true, "قال الوزير كلمته."],
  ["cut at both ends", "الوزير كلمته", 4, true, "… الوزير كلمته …"],
])("a stretch of text, %s", (_, excerpt, start, goesOn, text) => {
  const at = excerpt.indexOf("كلمته");
  const shown = withCuts({ excerpt, start, goesOn, highlights: [{ start: at, end: at + 5 }] });
  expect(shown.text).toBe(text);
  expect(shown.spans.map((span) => shown.text.slice(span.start, span.end))).toEqual(["كلمته"]);
});
