import type { NounUse } from "#knowledge/reader-word.ts";
import type { Argument } from "./arguments.ts";
import { type Candidate, UNTOLD } from "./candidate.ts";
import { type ContactContext, topicBefore } from "./context.ts";
import { isCircumstance } from "./governor.ts";
import type { Group } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { NO_WORDS, oneWord } from "./told-words.ts";

const SESSION = new Set(["اجتماع", "جلسه"]);
/** «حكومته», «لجنتها المركزية», «مكتبها السياسي»: a body of the one whom the pronoun means. */
const OWN_BODY = /^(حكومت|لجنت|مكتب|مجلس|قيادت|كتلت|هيئت|امانت)(ه|ها|هم|هما)$/;
const AHEAD = /^[وف]?(قبل|قبيل|عشيه)$/;
const OWN_GOVERNMENT = /^(حكومت|مجلس)(ه|ها)$/;

/** «في مستهل اجتماع حكومته», «خلال اجتماعها» of a body that speaks: a session of a body of one's own, in passing; null where others meet. */
export function ownSession(context: ContactContext, sentence: number, at: number, noun: NounUse, args: readonly Argument[]): Candidate | null {
  const view = context.views[sentence] as SentenceView;
  if (
    !SESSION.has(noun.noun.id) ||
    noun.noun.number !== "one" ||
    !(isCircumstance(view, at) || (noun.split.pronoun !== "" && wordAt(view, at - 1)?.key === "في"))
  )
    return null;
  const behind = wordAt(view, at + 1)?.key ?? "";
  const parties =
    noun.split.pronoun === "" && OWN_BODY.test(behind)
      ? ofOwnBody(context, sentence, at, behind)
      : /^(ه|ها|هم)$/.test(noun.split.pronoun) && args.every((a) => a.link === "presence")
        ? ofItself(context, view, at)
        : null;
  if (parties === null) return null;
  const ahead = AHEAD.test(wordAt(view, at - 1)?.key ?? "");
  const internal = !parties.every((id) => isOfSeveralStates(context, id));
  return {
    ...UNTOLD,
    rule: "own-session",
    kind: internal ? "consultation" : "meeting",
    status: ahead ? "planned" : "held",
    statusTold: ahead,
    parties: [
      ...parties.map((actor) => ({ actor, role: "party" as const })),
      ...args.flatMap((a) => a.group.actors.map((actor) => ({ actor, role: "attendee" as const }))).filter((p) => !parties.includes(p.actor)),
    ],
    word: noun.noun.id,
    sentence,
    at,
    first: at,
    end: Math.max(noun.split.pronoun === "" ? at + 2 : at + 1, ...args.map((a) => a.group.end)),
    definite: true,
    internal,
    words: { ...NO_WORDS, status: ahead ? oneWord(at - 1) : null },
  };
}

/** «اجتماع حكومته»: he and his state's government. «اجتماع لجنتها المركزية» of a movement: the movement. */
function ofOwnBody(context: ContactContext, sentence: number, at: number, behind: string): readonly string[] | null {
  const topic = topicBefore(context, sentence, at, [], true) ?? bodyBefore(context, context.views[sentence] as SentenceView, at);
  if (topic === null) return null;
  const actor = context.actors.byId.get(topic);
  if (actor?.kind !== "person") return actor?.kind === "group" || actor?.kind === "organisation" || actor?.kind === "organ" ? [topic] : null;
  const state = actor.side === null ? undefined : context.actors.base.entities.get(actor.side);
  if (!OWN_GOVERNMENT.test(behind) || state?.kind !== "state") return null;
  const id = `${state.id}_government`;
  const known = context.actors.base.entities.get(id);
  const government =
    known === undefined
      ? context.actors.made(id, "organ", { ar: `حكومة ${state.ar}`, en: `Government of ${state.en}` }, state.id, at)
      : context.actors.known(known, at);
  return [topic, government.id];
}

/** «أكدت اللجنة، خلال اجتماعها أمس، أن …»: the body that acts. */
function ofItself(context: ContactContext, view: SentenceView, at: number): readonly string[] | null {
  const body = bodyBefore(context, view, at);
  return body === null ? null : [body];
}

/** The body, no state or person, that the sentence is about up to `at`. */
function bodyBefore(context: ContactContext, view: SentenceView, at: number): string | null {
  const bare = (g: Group): boolean => g.end <= at && g.preposition === "" && g.particle === "" && g.actors.length === 1;
  const last = view.groups.findLast(bare);
  const actor = last === undefined ? undefined : context.actors.byId.get(last.actors[0] as string);
  if (actor === undefined || actor.entity?.media === true) return null;
  return actor.kind === "organ" || actor.kind === "organisation" || actor.kind === "group" ? actor.id : null;
}

/** The Union or the Council, not a party or an organ of one state. */
function isOfSeveralStates(context: ContactContext, id: string): boolean {
  const actor = context.actors.byId.get(id);
  if (actor?.kind === "organisation") return actor.side === null || actor.side === id;
  return (
    actor?.kind === "organ" &&
    actor.side !== null &&
    context.actors.base.entities.get(actor.side)?.kind === "organisation" &&
    context.actors.base.entities.get(actor.side)?.side === null
  );
}
