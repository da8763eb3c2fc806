import type { NounUse } from "#knowledge/reader-word.ts";
import { VENUES } from "./attributes.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { type ContactContext, sameSide, topicBefore } from "./context.ts";
import type { Governor } from "./governor.ts";
import type { Group } from "./group.ts";
import { nounStatus } from "./noun-status.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { NO_WORDS } from "./told-words.ts";

/** A speech or briefing to a body («كلمة أمام مجلس الأمن»): a contact of the speaker with the body; null where no body hears it. */
export function speechToBody(context: ContactContext, sentence: number, at: number, noun: NounUse, govern: Governor | null): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  const hears = (g: Group): boolean =>
    view.tokens.words.slice(at + 1, g.first).some((w) => w.key === "امام") ||
    (wordAt(view, g.first - 1)?.key === "في" && !g.actors.some((id) => VENUES.has(id))) ||
    ((g.preposition === "الي" || g.particle === "ل") && g.first <= at + 3);
  const isBody = (g: Group): boolean => g.actors.every((id) => /^(organ|organisation)$/.test(context.actors.byId.get(id)?.kind ?? ""));
  const body = view.groups.find((g) => g.first > at && g.first <= at + 8 && hears(g) && isBody(g));
  if (body === undefined) return null;
  const isPerson = (g: Group): boolean => g.actors.length === 1 && context.actors.byId.get(g.actors[0] as string)?.kind === "person" && g.preposition === "";
  // «خطاب عباس أمام المجلس»
  const genitive = view.groups.find((g) => g.first === at + 1 && isPerson(g))?.actors[0];
  const speaker = genitive ?? view.groups.findLast((g) => g.end <= at && isPerson(g))?.actors[0] ?? topicBefore(context, sentence, at, body.actors);
  if (speaker === null || context.actors.byId.get(speaker)?.kind !== "person") return null;
  const { status, statusTold, words } = nounStatus(view, at, body.end, govern);
  const ids = [speaker, ...body.actors];
  const own = sameSide(context, ids);
  return {
    ...UNTOLD,
    rule: "speech-to-body",
    kind: own ? "consultation" : "meeting",
    status: govern?.use.split.particle === "ل" ? "planned" : status,
    statusTold,
    parties: ids.map((actor) => ({ actor, role: "party" as const })),
    word: noun.noun.id,
    sentence,
    at,
    first: Math.min(at, body.first),
    end: body.end,
    definite: noun.split.article || noun.split.pronoun !== "",
    internal: own,
    words: { ...NO_WORDS, status: words },
  };
}
