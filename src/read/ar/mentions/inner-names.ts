import type { Entity, NameEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { longestName } from "./match.ts";
import type { Mention } from "./mention.ts";

/** Heads of a name of a body that go with the name of a person: «قوات حفتر». After others («مركز الملك سلمان») the person is not spoken of. */
const OF_PERSON = /^[وف]?[بل]?(قوات|اداره|حكومه|نظام|ميليشيا|ميليشيات|مليشيا|مليشيات|مكتب|جماعه)$/;

/** Who else is named inside the name of a body that the base knows as a whole: the person of «قوات حفتر», the organisation of «المجلس المركزي لمنظمة التحرير الفلسطينية». */
export function innerNames(tokens: Tokens<ReaderWord>, at: number, end: number, entity: Entity): readonly Mention[] {
  if (end - at < 2) return [];
  const ofPerson = OF_PERSON.test((tokens.words[at] as ReaderWord).key);
  for (let i = at + 1; i < end; i++) {
    const found = longestName(
      tokens,
      i,
      end,
      (e) => e.entity !== null && e.entity !== entity && e.use === "full" && (e.entity.kind === "person" ? ofPerson : e.entity.kind !== "state"),
    );
    if (found === null || found.end > end || found.split.conjunction !== "") continue;
    const inside = (found.values[0] as NameEntry).entity as Entity;
    const within = /^[لب]$/.test(found.split.particle) || (tokens.words[i - 1] as ReaderWord).key === "في";
    // «كتلة فتح» is of whom it names.
    if (inside.kind !== "person" && inside.id !== entity.side && (!within || found.words < 2)) continue;
    return [
      {
        ...BLANK,
        first: i,
        end: found.end,
        nameFirst: i,
        nameEnd: found.end,
        kind: inside.kind === "person" ? "person" : "body",
        entity: inside,
        particle: found.split.particle,
        inner: true,
      },
    ];
  }
  return [];
}
