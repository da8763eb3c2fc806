import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { findComplement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import { actOf } from "./speech-frame.ts";
import type { SpeechUse } from "./speech-words.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** Before a noun of speech they leave it unsaid or only possible. */
const UNSAID = /^[وفبل]?(عدم|دون|رفض|نفي|احتمال|امكانيه|انتظار|بانتظار|حال|قبل|اي)$/;
/** How many tokens may stand between who speaks and what is said. */
const REACH = 16;

/** «دعوة الحكومة إلى التخلي»، «تحذير إيران من»: with nobody else named before the preposition the name is whom it is addressed to. */
const isAddressed = (next: ReaderWord | undefined, isDemand: boolean): boolean =>
  next === undefined || next.split.particle === "ب" || (isDemand && next.split.particle === "ل") || /^(الي|علي|من|بان|ان)$/.test(next.key);

/** «تحذير بوتين لنظيره من»، «على خلفية دعوة الحوثيين المجلس إلى»: a noun of speech with who speaks right behind it and a preposition before what is said; null elsewhere. */
export function masdarFrame(context: StatementContext, sentence: number, at: number, use: SpeechUse): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  const word = wordAt(view, at) as ReaderWord;
  if (use.split.article || use.split.pronoun !== "" || UNSAID.test(wordAt(view, at - 1)?.key ?? "")) return null;
  const agent = view.groups.find((g) => g.first === at + 1 && g.preposition === "" && g.particle === "" && g.conjunction === "");
  if (agent === undefined || word.verb?.verb.frame === "say") return null;
  const complement = findComplement(view, at, use, agent.end, context.speech);
  if (complement === null || !/^(that|with|to|on|from)$/.test(complement.way) || complement.first - agent.end > REACH) return null;
  const act = actOf(context, view, use, complement);
  if (act === null || (/^(demand|warn)$/.test(act) && isAddressed(wordAt(view, agent.end), act === "demand"))) return null;
  return { rule: `masdar-${complement.way}`, speakers: agent.actors, act, via: [], first: at, at, contentFirst: complement.first, contentEnd: null, sentence };
}
