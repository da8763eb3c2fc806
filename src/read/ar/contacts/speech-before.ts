import type { ReaderWord } from "#knowledge/reader-word.ts";
import { subjectOf } from "./arguments.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { type ContactContext, sameSide, topicBefore } from "./context.ts";
import { endsClause, type SentenceView, wordAt } from "./sentence-view.ts";
import { verbStatus } from "./status.ts";
import { NO_WORDS } from "./told-words.ts";

/** Words between the verb and «أمام» («قال عباس أمس أمام»), and between «أمام» and the body («أمام الدورة السبعين للجمعية»). */
const VERB_REACH = 8;
const BODY_REACH = 5;

/** «قال عباس أمام قمة المنظمة», «تحدث أمام مجلس الأمن»: who speaks before a body is in contact with it; null where no body hears it. */
export function speechBefore(context: ContactContext, sentence: number, at: number): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const body = view.groups.find((g) => g.first > at && g.first <= at + BODY_REACH);
  if (body === undefined || !body.actors.every((id) => /^(organ|organisation)$/.test(context.actors.byId.get(id)?.kind ?? ""))) return null;
  for (let i = at - 1; i >= Math.max(view.first, at - VERB_REACH); i--) {
    const word = wordAt(view, i) as ReaderWord;
    if (endsClause(view, i) || word.noun !== null) return null;
    if (word.verb === null || view.cover[i - view.first] !== 0) continue;
    const { frame, id } = word.verb.verb;
    if (frame !== "say" && frame !== "speech" && id !== "تحدث" && id !== "مثل") return null;
    const speaker = subjectOf(view, i, at)?.group.actors[0] ?? topicBefore(context, sentence, i, body.actors, false);
    if (speaker === null || context.actors.byId.get(speaker)?.kind !== "person") return null;
    const { status, told, words } = verbStatus(view, i, word.verb);
    const ids = [speaker, ...body.actors];
    const own = sameSide(context, ids);
    return {
      ...UNTOLD,
      rule: "speech-before",
      kind: own ? "consultation" : "meeting",
      status: status === "denied" ? "held" : status,
      statusTold: told,
      parties: ids.map((actor) => ({ actor, role: "party" as const })),
      word: id,
      sentence,
      at,
      first: i,
      end: body.end,
      internal: own,
      words: { ...NO_WORDS, status: words },
    };
  }
  return null;
}
