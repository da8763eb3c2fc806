import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Group } from "../contacts/group.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import type { StatementContext } from "./context.ts";
import type { Speaker } from "./speaker-phrase.ts";
import type { Spoken } from "./told-again.ts";

/** What a body publishes and speaks through. */
const PAPER = new WordPattern(/^(ال)?(بيان|بلاغ|تصريحات|تصريح|اقوال|خطاب|كلمه|تقرير|رساله|وثيقه|وثايق|مذكره|دراسه|استطلاع|صحيفه)$/);
/** Papers that a state issues: its adjective tells whose they are. «تقرير أمريكي» may be anybody's there. */
const OF_STATE = new WordPattern(/^[وف]?(ال)?(بيان|بلاغ|مذكره)$/);
/** «البيان الختامي الروسي», «البيان الروسي المشترك» */
const SORT = new WordPattern(/^(ال)?(رسمي|رسميه|ختامي|مشترك|صحفي|صحافي|اخير|اخيره|مقتضب)$/);
/** «الذي أصدره فلان» */
const ISSUES = new WordPattern(/^(اصدر|نشر|وزع|اعلن|كتب|تلا|بث)ت?(ه|ها)$/);
const RELATIVE = new WordPattern(/^(الذي|التي)$/);
/** How many tokens behind a paper who issued it may stand. */
const REACH = 6;
/** The most states that issue one paper. */
const MOST_STATES = 4;

/** «البيان الصادر عن …», «وثائق مسربة لموقع …», «البيان الروسي», «البيان، الذي أصدره فلان»: who issued the paper at `at`; null where that is not told there. A relative clause behind a mark is no part of the phrase. */
export function issuerOf(context: StatementContext, view: SentenceView, at: number, last: Spoken | null): Speaker | null {
  return PAPER.test(wordAt(view, at)) ? (byPhrase(view, at) ?? paperOfState(context, view, at, last)) : null;
}

/** «البيان الأمريكي», «البيان الأمريكي، الذي أصدره فلان»: a paper that only an adjective of nationality or a relative clause gives to somebody; null for any other word. */
export function paperOfState(context: StatementContext, view: SentenceView, at: number, last: Spoken | null): Speaker | null {
  const word = wordAt(view, at);
  if (!OF_STATE.test(word)) return null;
  const { states, end } = adjectives(view, at + 1, (word as ReaderWord).split.article);
  const issuer = inClause(view, end);
  if (issuer !== null) return { actors: issuer.actors, first: at, end: issuer.end };
  const known = states.flatMap((id) => context.actors.base.entities.get(id) ?? []);
  if (known.length === 0) return null;
  // «قالت الرئاسة في بيان … وأضاف البيان الروسي»: who was told to have issued it.
  const told = known.length === 1 && last?.issuer?.length === 1 ? (last.issuer[0] as string) : null;
  if (told !== null && context.actors.byId.get(told)?.side === known[0]?.id) return { actors: [told], first: at, end };
  return { actors: known.map((state) => context.actors.known(state, at).id), first: at, end };
}

/** The states that adjectives tell from `from` on, and where the adjectives end. */
function adjectives(view: SentenceView, from: number, article: boolean): { readonly states: readonly string[]; readonly end: number } {
  const states: string[] = [];
  let end = from;
  for (; end < view.end && states.length <= MOST_STATES && view.cover[end - view.first] === 0; end++) {
    const word = wordAt(view, end) as ReaderWord;
    if (SORT.test(word) && word.split.article === article) continue;
    if (/^[-–]$/.test(word.key) && states.length > 0) continue;
    const { nisba } = word;
    const state =
      nisba != null && nisba.split.article === article && nisba.split.particle === "" ? nisba.nisbas.find((n) => n.number !== "many")?.state : undefined;
    if (state === undefined || (nisba?.split.conjunction === "و" && states.length === 0)) break;
    states.push(state);
  }
  return { states, end };
}

/** Who issued it by a relative clause at `end`; behind a mark that clause is no part of the phrase («البيان الذي نشره الكرملين أمس» is). */
function inClause(view: SentenceView, end: number): { readonly actors: readonly string[]; readonly end: number } | null {
  const isApart = wordAt(view, end)?.kind === "mark";
  const relative = isApart ? end + 1 : end;
  // «بيان أصدره فلان»: behind an indefinite paper the clause needs no «الذي».
  const verb = RELATIVE.test(wordAt(view, relative)) ? relative + 1 : !isApart && wordAt(view, end - 1)?.split.article === false ? end : -1;
  if (verb < 0 || !ISSUES.test(wordAt(view, verb))) return null;
  const issuer = view.groups.find((g) => g.first === verb + 1 && g.preposition === "" && g.particle === "" && g.conjunction === "");
  if (issuer === undefined) return null;
  let last = issuer.end;
  while (last < view.end && view.cover[last - view.first] === 2) last++;
  return { actors: issuer.actors, end: isApart ? end : last };
}

function byPhrase(view: SentenceView, at: number): Speaker | null {
  const issuer = view.groups.find(
    (g) =>
      g.first > at &&
      g.first <= at + REACH &&
      looseWords(view, at + 1, g.first) <= 3 &&
      (isBracketed(view, g, at) ||
        g.preposition === "عن" ||
        g.particle === "ل" ||
        g.preposition === "من" ||
        g.first === at + 1 ||
        /^(موقع|مكتب)$/.test(wordAt(view, g.first - 1)?.key ?? "")),
  );
  if (issuer === undefined) return null;
  return { actors: issuer.actors, first: at, end: isBracketed(view, issuer, at) ? issuer.end + 1 : issuer.end };
}

/** «صحيفة (الغارديان)» */
const isBracketed = (view: SentenceView, group: Group, at: number): boolean =>
  group.first === at + 2 && wordAt(view, at + 1)?.key === "(" && wordAt(view, group.end)?.key === ")";
