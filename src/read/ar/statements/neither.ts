import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import { subjectAhead, subjectBehind } from "./speaker.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { SpeechUse } from "./speech-words.ts";
import type { StatementDraft } from "./statement-draft.ts";

const NOT = /^[وف]?(لم|لا)$/;
/** How far behind «لم يؤكد» «ولم ينف» may stand. */
const REACH = 8;
const PAIR: Readonly<Record<string, RegExp>> = { اكد: /^(ينف|تنف|ينفي|تنفي|ينفوا|ينفه|ينفها)$/, نفي: /^(يؤكد|تؤكد|يوكد|توكد|يؤكدوا)$/ };

/** «لم يؤكد الكرملين ولم ينف اللقاء»: to confirm and to deny are both declined; null for any other negation. */
export function neither(context: StatementContext, sentence: number, at: number, use: SpeechUse, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  const other = PAIR[use.form.verb.id];
  if (other === undefined || !NOT.test(wordAt(view, at - 1)?.key ?? "")) return null;
  let second = -1;
  for (let i = at + 1; i < Math.min(view.end, at + REACH) && second < 0; i++)
    if (other.test((wordAt(view, i) as ReaderWord).key) && /^(و?لم|ولا|او)$/.test(wordAt(view, i - 1)?.key ?? "")) second = i;
  if (second < 0) return null;
  const speaker = subjectBehind(context, view, at, last) ?? subjectAhead(context, view, at - 1, false, last) ?? subjectBehind(context, view, second, last);
  if (speaker === null) return null;
  const first = Math.max(second + 1, speaker.first > second ? speaker.end : 0);
  return {
    rule: "neither",
    speakers: speaker.actors,
    act: "decline",
    via: [],
    first: Math.min(at, speaker.first),
    at,
    contentFirst: first,
    contentEnd: null,
    sentence,
  };
}
