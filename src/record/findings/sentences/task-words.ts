import { isolated } from "#text/wording/safe-text.ts";
import type { FollowUpState } from "../follow-ups-taken.ts";
import type { SayFinding } from "./claim-words.ts";
import type { SentenceNames } from "./names.ts";

/** Who is to do what, told when and due when, as far as each is known. */
export function taskWords({ report, task }: FollowUpState, words: Readonly<Record<string, string | number>>, names: SentenceNames, say: SayFinding): string {
  const quoted = names.quote?.(report, task) ?? null;
  const what = quoted === null ? say("follow-up.unquoted") : say("follow-up.words", { words: isolated(quoted, say.lang) });
  const whole = words["who"] === undefined ? what : say("follow-up.who", { who: words["who"], words: what });
  const notes = [
    ...(words["day"] === undefined ? [] : [say("follow-up.day", { day: words["day"] })]),
    ...(words["due"] === undefined ? [] : [say("follow-up.due", { due: words["due"] })]),
  ];
  return notes.length === 0 ? whole : say("follow-up.notes", { task: whole, notes: notes.join(say("list.comma")) });
}
