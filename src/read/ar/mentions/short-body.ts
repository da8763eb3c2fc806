import type { Entity } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import type { DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";

/** Before «السلطة», «النظام» they make it power and order: «العودة إلى السلطة», «استلام السلطة». */
const POWER = /^[وفبل]?(ال)?(علي|الي|في|تولي|استلام|تسلم|تسليم|انتقال|تداول|مقاليد|صاحبه|دفه|راس|زمام|سده|نقل|تقاسم|اقتسام|اغتصاب|قلب|تغيير|حفظ|اسقاط|هيبه)$/;

/** What a text has told where a short name stands in it. */
export interface Told {
  /** The token of the last name of each actor so far, by id. */
  readonly last: ReadonlyMap<string, number>;
  /** The states that the text names, and those of whom it names somebody. */
  readonly states: ReadonlySet<string>;
}

/** The states that a report tells of, by its actors so far. */
export function statesTold(actors: DocumentActors): ReadonlySet<string> {
  const states = new Set<string>();
  for (const { kind, id, side } of actors.byId.values()) {
    if (kind === "state") states.add(id);
    else if (side !== null) states.add(side);
  }
  return states;
}

/** Whom a short name of a body stands for: the bearer told last before it, else any that the text tells, else the one of the state that the text tells of; null where it stands for nobody. */
export function bearerOf(actors: DocumentActors, tokens: Tokens<ReaderWord>, mention: Mention, told: Told): Entity | null {
  if (takesAdjective(tokens, mention)) return null;
  let nearest: Entity | null = null;
  let reached = -1;
  for (const { entity } of mention.bearers) {
    if (entity === null || !actors.byId.has(entity.id)) continue;
    const before = told.last.get(entity.id) ?? -1;
    if (nearest === null || before > reached) [nearest, reached] = [entity, before];
  }
  if (nearest !== null) return nearest;
  const home = mention.bearers.find((b) => b.where !== undefined && told.states.has(b.where));
  return home === undefined || (home.entity?.kind === "organ" && POWER.test(tokens.words[mention.first - 1]?.key ?? "")) ? null : home.entity;
}

/** «السلطة الناعمة», «النظام الداخلي», «القوى العظمى» are something else. */
function takesAdjective(tokens: Tokens<ReaderWord>, { end }: Mention): boolean {
  const next = tokens.words[end] as ReaderWord | undefined;
  return (
    next?.kind === "word" &&
    next.key.startsWith("ال") &&
    next.functionWord === null &&
    next.verb === null &&
    next.time === null &&
    (next.titles.length === 0 || next.titleWord === "adjective") &&
    !next.names.some((n) => n.node.values.length > 0)
  );
}
