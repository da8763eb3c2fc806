import type { ContactKind } from "#model/reading.ts";
import { disagrees } from "./agreement.ts";
import { type Argument, subjectOf } from "./arguments.ts";
import { type ContactContext, topicBefore } from "./context.ts";
import { DUAL } from "./dual.ts";
import type { Governor } from "./governor.ts";
import type { PartyDraft } from "./party-draft.ts";
import { looseWords, subjectIsPronoun, type SentenceView, wordAt } from "./sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";

/** «أجرى وفدا البلدين محادثات» */
export const DELEGATIONS = new WordPattern(/^(وفدا|وفدي|الوفدان|الوفدين)$/);

/** Takes in who holds, sends, chairs or attends the contact that the verb `govern` holds. */
export function takeSubject(
  context: ContactContext,
  sentence: number,
  at: number,
  govern: Governor,
  kind: ContactKind,
  args: readonly Argument[],
  draft: PartyDraft,
): void {
  const view = context.views[sentence] as SentenceView;
  const { frame, number } = govern.use.verb;
  draft.first = Math.min(draft.first, govern.at);
  if (DELEGATIONS.test(wordAt(view, govern.at + 1)) && DUAL.test(wordAt(view, govern.at + 2))) return;
  // «يتم استئناف المفاوضات»: nobody is told to do it.
  if (govern.use.verb.tense === "present" && govern.use.verb.id === "اتم") return;
  if (/^[وف]?(تم|جري)$/.test(wordAt(view, govern.at - 1)?.key ?? "")) return;
  // «سنوجه رسائل»: it is the man who speaks.
  const we = govern.use.verb.tense === "present" && govern.use.verb.form.startsWith("ن");
  // «أن الجانبين أجريا محادثة»
  if (DUAL.test(wordAt(view, govern.at - 1))) return;
  // «قائلا إنه أجرى»: whom the pronoun means, not who stands next to it.
  const found = we || subjectIsPronoun(view, govern.at) ? null : subjectOf(view, govern.at, at);
  // «ستساعد قطر عندما تستأنف المفاوضات»: whoever resumes them.
  if (!found?.after && /^[وف]?(عندما|حين|حينما|اذا|لو)$/.test(wordAt(view, govern.at - 1)?.key ?? "")) return;
  const subject = found === null || (!found.after && disagrees(view, govern.at, found.group)) ? null : found.group;
  if (subject === null) {
    // «عقد الجانبان محادثات»: the two told before.
    if (DUAL.test(wordAt(view, govern.at + 1))) return;
    const topic = topicBefore(context, sentence, govern.at, [], !we);
    if (topic !== null && (number === "one" || we) && (frame === "hold" || frame === "receive" || frame === "send")) draft.add(topic, "party");
    return;
  }
  draft.take(subject, frame === "host" ? "host" : frame === "mediate" ? "mediator" : "party");
  // «الذي سلم السيسي رسالة», «نقل للسيسي تحيات»: to whom stands between the verb and the noun.
  if (kind === "message" && (frame === "send" || frame === "carry"))
    for (const group of view.groups)
      if (group.first > govern.at && group.end <= at && group !== subject && group.preposition === "") draft.take(group, "party");
  // «دعا نظيره إلى قمة»: who is invited stands between.
  if (frame === "invite" && kind !== "visit" && wordAt(view, at - 1)?.key === "الي")
    for (const group of view.groups)
      if (group.first > govern.at && group.end <= at - 1 && group !== subject && group.preposition === "" && looseWords(view, group.end, at) <= 1)
        draft.take(group, "party");
  const begins = { first: Math.min(govern.at, subject.first), end: Math.max(govern.at + 1, subject.end) };
  if (frame === "send" || frame === "submit" || frame === "invite") draft.begin(subject.actors[0] ?? null, begins);
  // «أجرى اتصالا بـ»: the caller begins; «مع» names no beginner.
  if (kind === "call" && frame === "hold" && args.some((a) => a.link === "by")) draft.begin(subject.actors[0] ?? null, begins);
}
