import { DUAL } from "./dual.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

/** Officials in the plural, with or without article. */
const OFFICIALS = new WordPattern(
  /^[وفب]?(ال)?(وفدا|وفدي|وفدان|وفدين|وفود|خبراء|خبرا|مستشارون|مستشارين|مستشارو|مستشاري|مسوولون|مسوولين|مسوولو|مسوولي|ممثلون|ممثلين|ممثلو|ممثلي|مفاوضون|مفاوضين|مفاوضو|مفاوضي|وزراء|وزيرا|وزيري|رييسي|رييسا|رئيسي|رئيسا|مندوبون|مندوبين|مندوبو|مندوبي|مبعوثون|مبعوثين|مبعوثو|مبعوثي|فريقا|فريقي|فرق|لجان|دبلوماسيون|دبلوماسيين)$/,
);
const OF = new WordPattern(/^(من|كلا|كلتا)$/);
/** «وزيري خارجية البلدين», «مستشارون كبار من الجانبين»: words between the officials and the two sides. */
const GAP = 2;

/** «خبراء البلدين», «مستشارون من الجانبين», «وزيري خارجية البلدين»: unnamed officials of the two sides told before, at the words from `at` on. The token behind them; null where none stand there. */
export function delegatesEnd(view: SentenceView, at: number): number | null {
  if (!OFFICIALS.test(wordAt(view, at))) return null;
  for (let i = at + 1, loose = 0; loose <= GAP; i++) {
    const word = wordAt(view, i);
    if (word?.kind !== "word") return null;
    if (DUAL.test(word)) return i + 1;
    if (word.verb !== null && word.noun === null && word.nisba === null && word.titles.length === 0) return null;
    if (!OF.test(word)) loose++;
  }
  return null;
}
