import type { Mark, Names } from "../../api/answers.ts";
import { whenWords } from "../../words/dates.ts";
import type { Say } from "../../words/language.tsx";
import { contactTitle, partyIds, statusWords } from "../../words/titles.ts";
import { shortName } from "../../words/short-name.ts";
import { placeName } from "../../words/names.ts";

/** What is told of a contact in the plot, line by line: title, when, where and how well told, whether disputed. */
export function markLines(mark: Mark, names: Names, say: Say): readonly string[] {
  const lines = [
    contactTitle(mark, names, say),
    say("mark.when", { status: statusWords(mark.status, mark, say), when: whenWords(mark.date, mark.earliest, mark.latest, say) }),
  ];
  const told = [mark.place === null ? "" : placeName(mark.place, say), say("count.accounts", { n: mark.accounts }), mark.disputed ? say("disputed") : ""];
  return [...lines, told.filter((part) => part !== "").join(say("list.comma"))];
}

/** The same in one breath, for those who hear it. */
export const markSentence = (mark: Mark, names: Names, say: Say): string => markLines(mark, names, say).join(say("list.semicolon"));

/** Short names beside a sign: «ترامب – بوتين». */
export const markLabel = (mark: Mark, names: Names, say: Say): string =>
  partyIds(mark.parties, mark.sides)
    .map((id) => shortName(id, names, say))
    .join(" – ");
