import type { Origin } from "#gather/origin.ts";
import type { Say } from "../messages/say.ts";
import { isolated } from "#text/wording/safe-text.ts";

/** "reports.jsonl, line 3". */
export function whereWords({ input, line }: Origin, say: Say): string {
  const name = input === "-" ? say("refused.stdin") : isolated(input, say.lang);
  return line === null ? name : say("refused.line", { input: name, line });
}
