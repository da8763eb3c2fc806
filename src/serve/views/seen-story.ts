import { Refused } from "../http/refused.ts";
import { tagsIn } from "../http/send-answer.ts";

/** The tags by which whoever changes a story saw it. Throws `Refused` where none is told. */
export function seenStory(request: Request): readonly string[] {
  const header = request.headers.get("if-match");
  if (header === null) throw new Refused(428, "if-match-missing", "detail.if-match-missing.story");
  return tagsIn(header);
}
