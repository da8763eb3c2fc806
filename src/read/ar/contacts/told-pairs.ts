import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Candidate } from "./candidate.ts";
import { type ContactContext, ensureState } from "./context.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";
import { hasTrait } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";

/** Two sides told together («بين إسرائيل والفلسطينيين», «عملية السلام الفلسطينية الإسرائيلية»), whatever is between them. */
export interface Pair {
  readonly sentence: number;
  readonly parties: Candidate["parties"];
}

const SIDE = /^(state|group|organisation|organ)$/;

/** Every pair of sides that the report names together, in order. */
export function toldPairs(context: ContactContext): readonly Pair[] {
  return context.views.flatMap((view, sentence) => {
    const between = view.groups
      .filter((g) => g.preposition === "بين" && g.actors.length >= 2 && g.actors.every((id) => SIDE.test(context.actors.byId.get(id)?.kind ?? "")))
      .map((g) => ({ sentence, parties: g.actors.map((actor) => ({ actor, role: "party" as const })) }));
    return [...between, ...adjectivePairs(context, view, sentence)];
  });
}

/** What lies between two states and can be negotiated. */
const BETWEEN_STATES = /^[وفبل]*(ال|لل)(تسويه|سلام|سلميه|نزاع|صراع|مفاوضات|محادثات|مباحثات)$/;

/** true for what two states may have between them. */
export const isBetweenStates = (word: ReaderWord): boolean => BETWEEN_STATES.test(word.key);

function adjectivePairs(context: ContactContext, view: SentenceView, sentence: number): readonly Pair[] {
  const found: Pair[] = [];
  for (let at = view.first + 1; at + 1 < view.end; at++) {
    if (!hasTrait(view.tokens, at - 1, Trigger.sides) || !isBetweenStates(wordAt(view, at - 1) as ReaderWord)) continue;
    const states = [wordAt(view, at), wordAt(view, at + 1)].map((w) => (w?.nisba?.split.article === true ? w.nisba.nisbas[0]?.state : undefined));
    const [one, other] = states;
    if (one === undefined || other === undefined || one === other) continue;
    const parties = [one, other].map((state) => ensureState(context, state, at)).filter((id) => id !== null);
    if (parties.length === 2) found.push({ sentence, parties: parties.map((actor) => ({ actor, role: "party" as const })) });
  }
  return found;
}
