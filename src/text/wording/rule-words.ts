import type { SayWording } from "./say.ts";

/** What a rule looks for, in words; a rule that is newer than the words is called by its name. */
export function ruleWords(rule: string, say: SayWording): string {
  const words = say(`rule.${rule}` as Parameters<SayWording>[0]);
  return words === `rule.${rule}` ? rule : words;
}
