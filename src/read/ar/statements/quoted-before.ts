import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import { subjectBehind } from "./speaker.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { SpeechUse } from "./speech-words.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** Verbs that press sets behind what they tell, without a conjunction. */
const BEHIND = new Set(["قال", "اضاف", "تابع", "اورد", "اكد", "شدد", "اوضح", "اردف", "زاد", "شرح", "كتب", "علق", "ختم", "اعتبر", "راي", "استطرد", "صرح"]);
/** The fewest words of a quotation that is told by what follows it. */
const LEAST = 3;

/** «"…"، يورد الوزير»: the verb and its subject stand behind a quotation that nothing has told; null elsewhere. */
export function quotedBefore(context: StatementContext, sentence: number, at: number, use: SpeechUse, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!BEHIND.has(use.form.verb.id) || (wordAt(view, at) as ReaderWord).split.conjunction !== "") return null;
  const close = wordAt(view, at - 1)?.key === "،" ? at - 2 : at - 1;
  const open = openOf(context, view, close);
  if (open < 0 || close - open - 1 < LEAST) return null;
  const speaker = subjectBehind(context, view, at, last);
  if (speaker === null) return null;
  const after = wordAt(view, speaker.end);
  // «…"، قال الوزير إن»: it tells what follows.
  if (after !== undefined && (after.key === ":" || /^[وف]?ب?ان/.test(after.key))) return null;
  return {
    rule: "quoted-before",
    speakers: speaker.actors,
    act: use.form.verb.ways.get("quote") ?? "say",
    via: [],
    first: at,
    at,
    contentFirst: open,
    contentEnd: close + 1,
    sentence,
  };
}

/** The opening mark of the quotation of this sentence that closes at `close`; -1 where none does. */
function openOf(context: StatementContext, view: SentenceView, close: number): number {
  for (let i = close - 1; i >= view.first; i--) {
    const quotation = context.quotations.get(i);
    if (quotation?.closed === true && quotation.close === close) return i;
  }
  return -1;
}
