import type { ReaderWord } from "#knowledge/reader-word.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "./document-actors.ts";
import { partitionPoint } from "../partition-point.ts";

/** How many words behind «مصادر» may tell whose they are («مصادر دبلوماسية رفيعة في الكرملين»). */
const REACH = 4;
/** Classes that may speak for a side; media, analysts and opponents of a state do not. */
const FOR_A_SIDE = /^(sources|officials|diplomats)$/;
const WITHIN = /^(في|من|ب|لدي)$/;

/**
 * Gives each class of speakers without a name the side that the text gives all of them: «مصادر روسية», «مسؤول أمريكي», «مصادر في الكرملين». A class stands for all of its kind in the report: where one phrase of it
 * tells no side, or two tell others, it has none. «المسؤول» is whoever was told before. Changes the actors.
 */
export function giveSidesToUnnamed(views: readonly SentenceView[], actors: DocumentActors): void {
  for (const actor of actors.byId.values()) {
    if (!FOR_A_SIDE.test(actor.id) || actor.kind !== "unnamed" || actor.side !== null) continue;
    const sides = new Set(actor.mentions.map(({ start }) => sideAt(views, actors, start)).filter((side) => side !== "told before"));
    const [side] = sides;
    if (sides.size === 1 && side !== undefined && side !== null) actor.side = side;
  }
}

/** The side that the phrase at an offset tells; null where it tells none. */
function sideAt(views: readonly SentenceView[], actors: DocumentActors, offset: number): string | "told before" | null {
  const view = views[partitionPoint(views, ({ tokens, end }) => (tokens.start[end - 1] as number) < offset)];
  if (view === undefined) return null;
  let at = view.first;
  while (at < view.end && (view.tokens.start[at] as number) < offset) at++;
  const head = wordAt(view, at);
  if (head === undefined) return null;
  for (let i = at + 1; i <= at + REACH; i++) {
    const word = wordAt(view, i);
    if (word === undefined || word.kind !== "word") break;
    const state = nationality(word, head.split.article);
    // «مصادر إيرانية وروسية»
    if (state !== null) return actors.base.entities.has(state) && wordAt(view, i + 1)?.nisba?.split.conjunction !== "و" ? state : null;
    if (WITHIN.test(word.key) || word.split.particle === "ب") {
      const body = view.references.find((r) => r.first === i || r.first === i + 1)?.actors[0];
      const told = body === undefined ? undefined : actors.byId.get(body);
      // «مصادر في الكويت»: where they are, not whose.
      if (told?.kind === "organ") return told.side;
      break;
    }
    if (word.functionWord !== null || word.verb !== null) break;
  }
  return head.split.article ? "told before" : null;
}

/** The state of «روسية» behind an indefinite noun, of «الروسية» behind a definite one. */
function nationality({ nisba }: ReaderWord, article: boolean): string | null {
  return nisba !== null && nisba.split.article === article && nisba.split.particle === "" && nisba.split.conjunction === ""
    ? (nisba.nisbas[0]?.state ?? null)
    : null;
}
