import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Opening } from "./opening.ts";
import { WordPattern } from "../word-pattern.ts";

const WHAT = new WordPattern(/^[وف]?ما$/);
const AS_LONG = new WordPattern(/^[وف]?(طالما|مادام|مادامت|ماداموا)$/);

/** «طالما», «ما دام», «مادامت» as "as long as": told by a consequence that is a forecast, a refusal or an obligation. Else it means "since". */
export function asLongAs(view: SentenceView, at: number): Opening | null {
  const word = wordAt(view, at);
  let body = at + 1;
  if (WHAT.test(word) && /^(دام|دامت|داموا|دمنا)$/.test(wordAt(view, body)?.key ?? "")) body++;
  else if (!AS_LONG.test(word)) return null;
  return { rule: "as-long-as", first: at, body, marked: false, modal: true };
}
