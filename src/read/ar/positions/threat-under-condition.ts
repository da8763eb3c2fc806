import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { ToldStatement } from "../statements/told-statement.ts";
import { sideOf } from "../contacts/covers.ts";
import type { PositionContext } from "./context.ts";
import type { PositionDraft } from "./position-draft.ts";
import { WordPattern } from "../word-pattern.ts";

const IF = new WordPattern(/^[وف]?(اذا|لو|ان|من|ما|حال)$/);
/** What is done against another. */
const HARM = new WordPattern(
  /^[وفبلس]?(ال)?(سنرد|سترد|سيرد|رد|ردا|ردنا|تحرك|عقوبات|نقاطع|سنقاطع|نقطع|سنقطع|سنضرب|سنحارب|سنعاقب|سندمر|حرب|مدمر|مدمرا|اطاحه|عواقب|اجراءات|قاسيا|حازما|بالقوه|القوه|الثمن|ثمنا)$/,
);
const FUTURE = new WordPattern(/^[وف]?(س[نيت].{2,}|سوف|لن)$/);
/** «لن يكون لدينا خيار آخر» */
const NO_CHOICE = new WordPattern(/^(خيار|بديل|مفر)$/);

/** «إذا لم يتم التوصل إلى اتفاق فإن الهيئة ستقوم بالتحرك»: what a speaker says his side will do against another under a condition; null for any other statement. */
export function threatUnderCondition(context: PositionContext, index: number): PositionDraft | null {
  const told = context.told[index];
  if (told === undefined || context.actors.byId.get(told.statement.speaker)?.kind === "unnamed" || told.statement.act === "expect") return null;
  const words = context.tokens.words;
  let condition = -1;
  let future = false;
  let harm = false;
  for (let i = told.first; i < told.end; i++) {
    const word = words[i] as ReaderWord;
    if (word.kind !== "word") continue;
    if (condition < 0 && isCondition(word, i === told.first)) condition = i;
    if (FUTURE.test(word) && (OWN.test(word) || isOurs(context, told, i))) future = true;
    if (READY.test(word)) future = true;
    if (HARM.test(word) || (NO_CHOICE.test(word) && /^(اخر|سوي|الا)$/.test(words[i + 1]?.key ?? ""))) harm = true;
  }
  if (condition < 0 || !future || !harm) return null;
  return { rule: "threat-under-condition", kind: "threat", holder: told.statement.speaker, first: told.first, end: told.end, statement: index };
}

const isCondition = (word: ReaderWord, opens: boolean): boolean => IF.test(word) && (/(اذا|لو|حال)$/.test(word.key) || (opens && word.key === "من"));
/** The first person, and whom it leaves no choice. */
const OWN = new WordPattern(/^[وف]?(سن.{2,}|لن)$/);
/** «مستعدة للتفكير بفرض عقوبات» */
const READY = new WordPattern(/^[وف]?(مستعد|مستعده|مستعدون|مستعدين)$/);

/** «الهيئة ستقوم بالتحرك», «بلاده سترد»: whoever is told to act is of the speaker's side. */
function isOurs(context: PositionContext, told: ToldStatement, at: number): boolean {
  const before = context.tokens.words[at - 1];
  if (before !== undefined && /^[وف]?(بلاده|بلادها|بلادنا|فانهم|فانها|فانه|فاننا|انها|انه)$/.test(before.key)) return true;
  const { speaker } = told.statement;
  const own = sideOf(context.actors, speaker);
  return (
    context.views[told.sentence]?.groups.some(
      (g) => g.first >= told.first && g.end <= at && at - g.end <= 6 && g.actors.some((id) => id === speaker || sideOf(context.actors, id) === own),
    ) === true
  );
}
