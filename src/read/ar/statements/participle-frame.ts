import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { findComplement } from "./complement.ts";
import type { StatementContext } from "./context.ts";
import { actOf, type LastSpeaker } from "./speech-frame.ts";
import type { SpeechUse } from "./speech-words.ts";
import type { StatementDraft } from "./statement-draft.ts";

/** The most words between a participle and what it takes («مشيرا في هذا الصدد إلى»). */
const REACH = 8;

/** «مشيرا إلى أن», «مؤكدة ضرورة», «واصفا إياه بـ»: a participle as a circumstance goes on with what the sentence's speaker says, or tells it of whom the sentence is about. */
export function participleFrame(context: StatementContext, sentence: number, at: number, use: SpeechUse, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  const word = wordAt(view, at) as ReaderWord;
  const before = wordAt(view, at - 1);
  // «معلومات مؤكدة»: an adjective behind its noun.
  const apart =
    before === undefined ||
    before.kind !== "word" ||
    word.split.conjunction !== "" ||
    view.cover[at - 1 - view.first] !== 0 ||
    /^(بالقول|ذلك)$/.test(before.key);
  // «لدى طهران أملا كبيرا»: the noun, not «آملا».
  if (use.form.verb.id === "امل" && !word.surface.includes("آ")) return null;
  if (!apart && (use.form.feminine || use.form.many)) return null;
  const complement = findComplement(view, at, use, at + 1, context.speech);
  if (complement === null || complement.first - at > REACH + (complement.way === "quote" || complement.way === "as" ? 8 : 0)) return null;
  const act = actOf(context, view, use, complement);
  if (act === null) return null;
  const carried = last !== null && last.sentence === sentence ? last : null;
  const speakers = carried?.actors ?? mainSubject(view, at) ?? (last !== null && sentence - last.sentence <= 1 ? last.actors : null);
  if (speakers === null || speakers.length === 0) return null;
  return {
    rule: `participle-${complement.way}`,
    speakers,
    act,
    via: carried?.via ?? [],
    first: at,
    at,
    contentFirst: complement.first,
    contentEnd: null,
    sentence,
  };
}

/** Whom the sentence is about: the subject right behind its nearest verb before `at`, else its first bare phrase. */
function mainSubject(view: SentenceView, at: number): readonly string[] | null {
  const bare = view.groups.filter((g) => g.end <= at && g.preposition === "" && g.particle === "");
  for (let i = at - 1; i >= view.first; i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.verb === null || word.functionWord !== null || view.cover[i - view.first] !== 0) continue;
    // «الاجتماع الذي حضره الرئيس»: told in passing.
    if (word.verb.split.pronoun !== "") continue;
    const subject = bare.find((g) => g.first === i + 1);
    if (subject !== undefined) return subject.actors;
  }
  return bare[0]?.actors ?? null;
}
