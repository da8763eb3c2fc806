import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { NewActor } from "#model/record/named-actor.ts";
import { addingActor } from "../../naming/adding-actor.ts";
import { nameFrom, tidyName, wordsNamed } from "../../naming/drafted-name.ts";

describe("a name is drafted", () => {
  test.each([
    ["«زيد بن مطر»،", { ar: "زيد بن مطر", en: "" }],
    ["Zaid  Al-Matar", { ar: "", en: "Zaid Al-Matar" }],
    ["علي\u200f نصر", { ar: "علي نصر", en: "" }],
    ["وصل إلى الدوحة صباح أمس الشيخ زيد بن مطر", { ar: "", en: "" }],
    [" «» ", { ar: "", en: "" }],
    ["", { ar: "", en: "" }],
  ])("from %j", (words, names) => {
    expect(nameFrom(words)).toEqual(names);
  });

  test("at the place of what was looked for that is nearest to the words at hand", () => {
    const text = "زيد هنا، ثم كلام طويل في غير ذلك، وزيد هناك.";
    expect(wordsNamed("زيد", text, { start: 40, end: 44 })).toEqual({ start: 35, end: 38 });
    expect(wordsNamed(" زيد ", text, { start: 5, end: 8 })).toEqual({ start: 0, end: 3 });
    for (const typed of ["", "عمرو"]) expect(wordsNamed(typed, text, { start: 5, end: 8 })).toBeNull();
  });

  test("such that the API takes what is sent, whatever was typed, where it has a letter", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "grapheme", maxLength: 60 }), (ar, en) => {
        expect(tidyName(tidyName(ar))).toBe(tidyName(ar));
        const action = addingActor("r", { start: 0, end: 1 }, { names: { ar: `م${ar}`, en: `m${en}` }, kind: "person", side: null });
        const sent = action?.type === "add-actor" ? action.actor : null;
        const named = NewActor.safeParse(sent);
        // Controls that are no white space are the one thing that nobody types.
        if (!/(?!\s)\p{Cc}|\p{Cs}/u.test(ar + en)) expect(named.success).toBe(true);
      }),
    );
  });

  test("and nothing is sent before a name and a side are told", () => {
    const named = { names: { ar: "زيد", en: "" }, kind: "person", side: null } as const;
    const span = { start: 0, end: 1 };
    expect(addingActor("r", span, { ...named, side: undefined })).toBeNull();
    expect(addingActor("r", span, { ...named, names: { ar: " ", en: "\u200f" } })).toBeNull();
    expect(addingActor("r", span, named)).toEqual({
      type: "add-actor",
      report: "r",
      evidence: [span],
      actor: { kind: "person", names: { ar: "زيد" }, side: null },
    });
  });
});
