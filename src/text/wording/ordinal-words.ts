import { parseCountedPeriod } from "#model/counted-period.ts";
import type { Ordinal } from "#model/reading.ts";
import { arabicOrdinal } from "./arabic-ordinal.ts";
import { dateWords } from "./date-words.ts";
import { englishOrdinal } from "./english-ordinal.ts";
import { isolated } from "./safe-text.ts";
import type { SayWording } from "./say.ts";
import { smallNumber } from "./small-number.ts";
import { stretchWords } from "./stretch-words.ts";

const EDTF = /^(\d{3}[\dX]|\.\.)/;

/** "the eighth in 2025"; «الثامن في 2025», or «الثامنة» where what is counted has a feminine noun. */
export function ordinalWords({ n, scope }: Ordinal, feminine: boolean, say: SayWording): string {
  const ordinal = say.lang === "ar" ? arabicOrdinal(n, feminine) : englishOrdinal(n);
  if (scope === null) return say("ordinal.alone", { ordinal });
  const period = parseCountedPeriod(scope);
  if (period !== null) {
    const words =
      period.unit === "day" ? stretchWords(period.n, null, say) : say(`${period.unit}s.oblique`, { n: period.n, number: smallNumber(period.n, say.lang) });
    return say(period.lessThan ? "ordinal.less-than" : "ordinal.last", { ordinal, period: words });
  }
  const since = /^since\s+(.+)$/.exec(scope)?.[1] ?? /^(\d{4}[\d-]*)\/(\.\.)?$/.exec(scope)?.[1];
  if (since !== undefined) return say("ordinal.since", { ordinal, scope: scopeWords(since, say) });
  return say(EDTF.test(scope) ? "ordinal.in" : "ordinal.words", { ordinal, scope: scopeWords(scope, say) });
}

const scopeWords = (scope: string, say: SayWording): string => (EDTF.test(scope) ? dateWords(scope, say) : isolated(scope, say.lang));
