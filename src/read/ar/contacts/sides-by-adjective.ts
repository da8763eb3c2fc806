import type { ReaderWord } from "#knowledge/reader-word.ts";
import { hasTrait } from "#text/tokenise.ts";
import { PerForm } from "../per-form.ts";
import { Trigger } from "../trigger.ts";
import { WordPattern } from "../word-pattern.ts";
import { BLANK } from "../mentions/blank-mention.ts";
import type { Reference } from "../mentions/reference.ts";
import { type ContactContext, ensureState } from "./context.ts";
import { findGroups } from "./group.ts";
import { type SentenceView, wordAt } from "./sentence-view.ts";

/** «الجانبان», «الطرفين», «الوفدان»: two of whom only the adjectives behind tell the states. */
const PAIR = /^([وف]?)([بل]?)(?:ال|ل)(جانب|طرف|وفد|دولت)(?:ان|ين)$/;
/** «نظيريه», «نظرائه», «نظراءه»: the counterparts of somebody, in one word. */
const COUNTERPARTS = /^([وف]?)([بل]?)نظ(?:يريه|يراه|يريها|راء?[ييو]?(?:ه|ها|هم))$/;
/** «مسؤولين عراقيين», «كبار المسؤولين في لبنان»: those of a state who are told without a name; as the subject of speech («مسؤولون») they are nobody's party. */
const OFFICIALS = /^([وف]?)([بل]?)(?:ال|ل)?(?:(?:مسوول|دبلوماسي|مفاوض|ممثل|مبعوث|مندوب)ين|شخصيات|قيادات|وفود|وفدا?)$/;
/** «وفدا برلمانيا سويديا»: of what sort a delegation is stands before whose it is. */
const OF_SORT = new WordPattern(/^(برلماني|نيابي|رسمي|حكومي|وزاري|عسكري|امني|تجاري|اقتصادي|سياسي|فني|تفاوضي)ا?(ين)?$/);
const ONE_DELEGATION = new WordPattern(/^[وفبل]?وفدا?$/);
/** Behind these they are talked of. */
const TALKED_OF = new WordPattern(/^[وف]?(عن|علي|حول|ضد|بحق|قبل|لدي|بان|ان|من|عدد|اتهام|مقتل)$/);
/** The most states that one such phrase lists. */
const LONGEST_LIST = 8;

type Head = { readonly kind: "pair" | "delegations" | "counterparts" | "officials" | "peoples"; readonly conjunction: string; readonly particle: string };

const heads = new PerForm<Head | null>((word) => {
  if (/^و?بين$/.test(word.key)) return { kind: "peoples", conjunction: "", particle: "" };
  const pair = PAIR.exec(word.key);
  const counterparts = pair === null ? COUNTERPARTS.exec(word.key) : null;
  const officials = pair === null && counterparts === null ? OFFICIALS.exec(word.key) : null;
  const match = pair ?? counterparts ?? officials;
  if (match === null) return null;
  return {
    kind: officials !== null ? "officials" : counterparts !== null ? "counterparts" : pair?.[3] === "وفد" ? "delegations" : "pair",
    conjunction: (match[1] ?? "") as string,
    particle: (match[2] ?? "") as string,
  };
});

/** true for a noun behind which adjectives or places may tell states. */
export const mayHeadSides = (word: ReaderWord): boolean => heads.of(word) !== null;

/**
 * The view with the states that only adjectives or places behind a common noun tell: «الجانبان الإسرائيلي والفلسطيني», «نظيريه التركي والإيراني», «نظرائه في روسيا والصين». They take part as
 * those whom a name tells.
 */
export function withSidesByAdjective(context: ContactContext, view: SentenceView): SentenceView {
  let added: Reference[] | null = null;
  let dropped: Set<Reference> | null = null;
  for (let at = view.first; at < view.end; at++) {
    if (!hasTrait(view.tokens, at, Trigger.sides)) continue;
    const head = heads.of(view.tokens.words[at] as ReaderWord);
    if (head === null) continue;
    const told = view.references.find((r) => r.first <= at && r.end > at && r.actors.length > 0);
    // «نظيريه التركي» is a phrase already; the states behind it are to be joined to it.
    const first = told === undefined ? at + 1 + (head.kind === "officials" && OF_SORT.test(wordAt(view, at + 1)) ? 1 : 0) : told.end;
    const one = head.kind === "counterparts" || head.kind === "officials";
    if (head.kind === "officials" && (told !== undefined || TALKED_OF.test(view.tokens.words[headStart(view, at) - 1]))) continue;
    const list =
      head.kind === "peoples"
        ? peoplesOf(view, first)
        : ((one && first === at + 1 ? placesOf(view, first) : null) ?? statesOf(view, first, head.kind === "officials"));
    const enough = told === undefined && !one ? 2 : 1;
    if (list === null || list.states.length < enough || (!one && list.states.length !== 2)) continue;
    const actors = list.states.map((state) => ensureState(context, state, at)).filter((id) => id !== null);
    const before = wordAt(view, headStart(view, at) - 1)?.key ?? "";
    added ??= [];
    dropped ??= new Set();
    for (const r of view.references) if (r.first >= first && r.end <= list.end) dropped.add(r);
    added.push({
      mention: { ...BLANK, kind: "title", first, end: list.end, nameFirst: first, nameEnd: first },
      first: told === undefined && head.kind !== "peoples" ? at : first,
      end: list.end,
      actors: [...new Set(actors)],
      place: null,
      preposition: head.kind === "peoples" ? "بين" : told === undefined && /^[وف]?(مع|بين|من|الي)$/.test(before) ? before.replace(/^[وف](?=.{2})/, "") : "",
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

/** Where the phrase begins whose noun stands at `at`: «كبار المسؤولين», «عدد من المسؤولين». */
const headStart = (view: SentenceView, at: number): number => (/^[وفبل]?كبار$/.test(wordAt(view, at - 1)?.key ?? "") ? at - 1 : at);

/** «بين الفلسطينيين والإسرائيليين»: two peoples who negotiate are their states. */
function peoplesOf(view: SentenceView, from: number): List | null {
  const states = [from, from + 1].map((at) => {
    const nisba = wordAt(view, at)?.nisba;
    return nisba?.split.article === true && nisba.nisbas[0]?.number === "many" && (at === from) === (nisba.split.conjunction === "")
      ? nisba.nisbas[0].state
      : undefined;
  });
  const [one, other] = states;
  return one === undefined || other === undefined || one === other ? null : { states: [one, other], end: from + 2 };
}

interface List {
  readonly states: readonly string[];
  readonly end: number;
}

/** «الإسرائيلي والفلسطيني», «التركي والإيراني والروسي», with what of it stands from `from`. */
function statesOf(view: SentenceView, from: number, bare = false): List | null {
  const states: string[] = [];
  let at = from;
  for (; at < Math.min(view.end, from + LONGEST_LIST) && view.cover[at - view.first] === 0; at++) {
    // «الجانبين "الإسرائيلي" والفلسطيني»
    if (wordAt(view, at)?.kind === "mark" && /^["«»“”]$/.test(wordAt(view, at)?.key ?? "")) continue;
    const nisba = wordAt(view, at)?.nisba;
    const state = nisba != null && nisba.split.article !== bare && nisba.split.particle === "" ? nisba.nisbas[0]?.state : undefined;
    if (bare && nisba?.nisbas[0]?.number === "m" && !ONE_DELEGATION.test(wordAt(view, from - 1)) && !ONE_DELEGATION.test(wordAt(view, from - 2))) break;
    if (state === undefined || (states.length > 0 && nisba?.split.conjunction !== "و")) break;
    states.push(state);
  }
  // «والفرنسي لوران فابيوس»: the last adjective is a name's.
  const behind = wordAt(view, at);
  const name = view.references.some((r) => r.first === at && r.mention.kind === "person") || (behind?.kind === "word" && !behind.common);
  if (!bare && states.length > 0 && name && behind?.functionWord === null && behind.verb === null) {
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
