import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { Opening } from "./opening.ts";

/** «طالما», «ما دام», «مادامت» as "as long as": told by a consequence that is a forecast, a refusal or an obligation. Else it means "since". */
export function asLongAs(view: SentenceView, at: number): Opening | null {
  const key = wordAt(view, at)?.key ?? "";
  let body = at + 1;
  if (/^[وف]?ما$/.test(key) && /^(دام|دامت|داموا|دمنا)$/.test(wordAt(view, body)?.key ?? "")) body++;
  else if (!/^[وف]?(طالما|مادام|مادامت|ماداموا)$/.test(key)) return null;
  return { rule: "as-long-as", first: at, body, marked: false, modal: true };
}
