import type { NounUse } from "#knowledge/reader-word.ts";
import type { Argument } from "./arguments.ts";
import { bodySubject, type ContactContext, topicBefore } from "./context.ts";
import type { PartyDraft } from "./party-draft.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

const WITHIN = /^[وف]?(في|خلال|عبر|ضمن|بموجب|بواسطه|ب)$/;
/** Forms of sending behind the letter: «رسالة وجهها إلى», «برقية بعث بها إلى», with and without the sender between. */
const SENT = /^[وف]?(وجه|بعث|ارسل|ابرق)(ت|ته|تها|تهما|ه|ها|هما|وا)?$/;
/** How far behind the letter the verb may stand («رسالة خطية عاجلة وجهها»). */
const REACH = 4;

/** «قال في رسالة إلى المرشد», «في برقية بعث بها إلى الرئيس»: a letter told in passing, to a named addressee. */
export const isLetterInPassing = (view: SentenceView, at: number, noun: NounUse, args: readonly Argument[]): boolean =>
  noun.noun.kind === "message" &&
  !noun.split.article &&
  args.some((a) => a.link === "to") &&
  (WITHIN.test(wordAt(view, at - 1)?.key ?? "") || noun.split.particle === "ب" || isSentBehind(view, at));

const isSentBehind = (view: SentenceView, at: number): boolean => {
  for (let i = at + 1; i <= at + REACH; i++) if (SENT.test(wordAt(view, i)?.key ?? "")) return true;
  return false;
};

/** The sender of a letter told in passing: who is named behind the verb of sending, else whom the sentence is about. */
export function takeSender(context: ContactContext, sentence: number, at: number, args: readonly Argument[], draft: PartyDraft): void {
  if (args.some((a) => a.link === "agent" || a.link === "direct" || a.link === "from")) return;
  const view = context.views[sentence] as SentenceView;
  const others = args.flatMap((a) => a.group.actors);
  const sender = bodySubject(context, view, at, others) ?? topicBefore(context, sentence, at, others);
  if (sender === null) return;
  draft.add(sender, "party");
  if (draft.initiator === null) draft.begin(sender, view.groups.findLast((g) => g.end <= at && g.actors.includes(sender)) ?? null);
}
