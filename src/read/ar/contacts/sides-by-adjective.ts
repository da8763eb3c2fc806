import type { ReaderWord } from "#knowledge/reader-word.ts";
import { PerForm } from "../per-form.ts";
import { BLANK } from "../mentions/blank-mention.ts";
import type { Reference } from "../mentions/reference.ts";
import { type ContactContext, ensureState } from "./context.ts";
import { findGroups } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** «الجانبان», «الطرفين», «الوفدان»: two of whom only the adjectives behind tell the states. */
const PAIR = /^([وف]?)([بل]?)(?:ال|ل)(جانب|طرف|وفد|دولت)(?:ان|ين)$/;
/** «نظيريه», «نظرائه», «نظراءه»: the counterparts of somebody, in one word. */
const COUNTERPARTS = /^([وف]?)([بل]?)نظ(?:يريه|يراه|يريها|راء?[ييو]?(?:ه|ها|هم))$/;
/** The most states that one such phrase lists. */
const LONGEST_LIST = 8;

type Head = { readonly kind: "pair" | "delegations" | "counterparts"; readonly conjunction: string; readonly particle: string };

const heads = new PerForm<Head | null>((word) => {
  const pair = PAIR.exec(word.key);
  const counterparts = pair === null ? COUNTERPARTS.exec(word.key) : null;
  const match = pair ?? counterparts;
  if (match === null) return null;
  return {
    kind: counterparts !== null ? "counterparts" : pair?.[3] === "وفد" ? "delegations" : "pair",
    conjunction: (match[1] ?? "") as string,
    particle: (match[2] ?? "") as string,
  };
});

/**
 * The view with the states that only adjectives or places behind a common noun tell: «الجانبان الإسرائيلي والفلسطيني», «نظيريه التركي والإيراني», «نظرائه في روسيا والصين». They take part as
 * those whom a name tells.
 */
export function withSidesByAdjective(context: ContactContext, view: SentenceView): SentenceView {
  let added: Reference[] | null = null;
  let dropped: Set<Reference> | null = null;
  for (let at = view.first; at < view.end; at++) {
    const head = heads.of(view.tokens.words[at] as ReaderWord);
    if (head === null) continue;
    const told = view.references.find((r) => r.first <= at && r.end > at && r.actors.length > 0);
    // «نظيريه التركي» is a phrase already; the states behind it are to be joined to it.
    const first = told === undefined ? at + 1 : told.end;
    const list = (head.kind === "counterparts" && first === at + 1 ? placesOf(view, first) : null) ?? statesOf(view, first);
    const enough = told === undefined ? (head.kind === "counterparts" ? 1 : 2) : 1;
    if (list === null || list.states.length < enough || (head.kind !== "counterparts" && list.states.length !== 2)) continue;
    const actors = list.states.map((state) => ensureState(context, state, at)).filter((id) => id !== null);
    const before = wordAt(view, at - 1)?.key ?? "";
    added ??= [];
    dropped ??= new Set();
    for (const r of view.references) if (r.first >= first && r.end <= list.end) dropped.add(r);
    added.push({
      mention: { ...BLANK, kind: "title", first, end: list.end, nameFirst: first, nameEnd: first },
      first: told === undefined ? at : first,
      end: list.end,
      actors: [...new Set(actors)],
      place: null,
      preposition: told === undefined && /^[وف]?(مع|بين|من|الي)$/.test(before) ? before.replace(/^[وف](?=.{2})/, "") : "",
      particle: told === undefined ? head.particle : "",
      conjunction: told === undefined ? head.conjunction : "و",
      inner: false,
      many: true,
      delegation: head.kind === "delegations",
      rank: told?.rank ?? null,
    });
  }
  if (added === null || dropped === null) return view;
  const out = dropped;
  const references = [...view.references.filter((r) => !out.has(r)), ...added].sort((a, b) => a.first - b.first || b.end - a.end);
  const cover = view.cover.slice();
  for (const r of added) cover.fill(1, r.first - view.first, r.end - view.first);
  return { ...view, references, groups: findGroups(view.tokens, references), cover };
}

interface List {
  readonly states: readonly string[];
  readonly end: number;
}

/** «الإسرائيلي والفلسطيني», «التركي والإيراني والروسي», with what of it stands from `from`. */
function statesOf(view: SentenceView, from: number): List | null {
  const states: string[] = [];
  let at = from;
  for (; at < Math.min(view.end, from + LONGEST_LIST) && view.cover[at - view.first] === 0; at++) {
    // «الجانبين "الإسرائيلي" والفلسطيني»
    if (wordAt(view, at)?.kind === "mark" && /^["«»“”]$/.test(wordAt(view, at)?.key ?? "")) continue;
    const nisba = wordAt(view, at)?.nisba;
    const state = nisba?.split.article === true && nisba.split.particle === "" ? nisba.nisbas[0]?.state : undefined;
    if (state === undefined || (states.length > 0 && nisba?.split.conjunction !== "و")) break;
    states.push(state);
  }
  // «والفرنسي لوران فابيوس»: the last adjective is a name's.
  const behind = wordAt(view, at);
  const name = view.references.some((r) => r.first === at && r.mention.kind === "person") || (behind?.kind === "word" && !behind.common);
  if (states.length > 0 && name && behind?.functionWord === null && behind.verb === null) {
    states.pop();
    at--;
  }
  return states.length === 0 ? null : { states, end: at };
}

/** «في روسيا والصين وقطر» */
function placesOf(view: SentenceView, from: number): List | null {
  if (wordAt(view, from)?.key !== "في") return null;
  const states: string[] = [];
  let end = from + 1;
  for (const r of view.references) {
    if (r.first < end) continue;
    const gap = r.first - end;
    if (gap > 1 || (gap === 1 && wordAt(view, end)?.key !== "،" && wordAt(view, end)?.key !== "و")) break;
    const state = r.mention.entity?.kind === "state" ? r.mention.entity.id : null;
    if (state === null || (states.length > 0 && gap === 0 && r.conjunction !== "و")) break;
    states.push(state);
    end = r.end;
  }
  return states.length === 0 ? null : { states, end };
}
