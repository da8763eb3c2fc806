import type { ReaderWord } from "#knowledge/reader-word.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import type { Group } from "../contacts/group.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { StatementContext } from "./context.ts";
import type { Speaker } from "./speaker-phrase.ts";
import { partitionPoint } from "../partition-point.ts";

/** Who spoke before. */
export interface Spoken {
  readonly actors: readonly string[];
  /** Who was told last to have spoken in a paper. */
  readonly issuer: readonly string[] | null;
}

/** «المصدر ذاته», «المتحدث»: a definite word for whoever spoke last. */
const SAME =
  /^(ال)(متحدث|متحدثه|ناطق|ناطقه|مصدر|مسوول|مسووله|وزير|وزيره|رييس|باحث|باحثه|خبير|خبيره|محلل|كاتب|نايب|سفير|سفيره|مبعوث|موفد|استاذ|ذات|امين|زعيم|قيادي|قياديه|برلماني|دبلوماسي|حزب|حركه|وزاره|وكاله|منظمه|موقع|محقق|بيان|بلاغ|صحيفه|شبكه|قناه|مجله|جريده|اذاعه|محطه|موسسه|لجنه|مركز|حقوقي|اكاديمي|رجل|سيناتور|جنرال|ضابط)$/;
/** A definite word for a body. */
const BODY =
  /^(ال)(حزب|حركه|وزاره|منظمه|لجنه|جماعه|مجلس|هييه|محكمه|اتحاد|جبهه|وكاله|صحيفه|شركه|سلطات|شرطه|نيابه|بلديه|مفوضيه|موسسه|اداره|تيار|رياسه|حكومه|قياده|تنظيم|جامعه|مركز|مكتب|كتله|تحالف|ائتلاف|بعثه|نقابه|سفاره|موقع|قناه|شبكه|خارجيه|دفاع|داخليه|بنك|صندوق|برلمان)$/;
const MEDIA = /^ال(صحيفه|وكاله|قناه|شبكه|موقع|مجله|جريده|اذاعه|محطه)$/;
/** «مسؤول», «مصدر», «وسيط» with a nationality or a body stay without a name. */
export const OFFICIAL = /(مسوول|مسيول|مصدر|مصادر|وسيط|خبير|خبراء|محلل|دبلوماسي)/;
/** What somebody issues and it speaks for him. */
const ISSUED = /^ال(بيان|بلاغ|تقرير|مذكره|رساله|وثيقه|دراسه)$/;
/** The most tokens of a list in brackets. */
const LISTED = 20;
/** How many sentences back a definite word may mean what was told there. */
const MEMORY = 40;
/** How many tokens behind a paper who issued it may stand. */
const ISSUER_REACH = 4;

/** true for a definite word that may mean whoever spoke last («المتحدث»، «المصدر ذاته»، «الباحثة»). */
export const meansSame = (word: ReaderWord): boolean => word.split.article && (SAME.test(word.key) || word.role !== null);

/** «المتحدث ذاته», «الوزارة», «البيان»: whom a definite word without a name means; null where nobody. */
export function toldAgain(context: StatementContext, view: SentenceView, at: number, last: Spoken | null): Speaker | null {
  const word = wordAt(view, at) as ReaderWord;
  const listed = /^ال(دول|اطراف|بلدان|دولتان|دولتين|بلدين)$/.test(word.key) ? listedIn(view, at) : null;
  if (listed !== null) return listed;
  // «كما أعلنت الدول الثلاث»
  if (/^ال(دول|اطراف)$/.test(word.key) && (last?.actors.length ?? 0) > 2)
    return { actors: last?.actors ?? [], first: at, end: /^ال(ثلاث|اربع|خمس|ست|مجتمع)/.test(wordAt(view, at + 1)?.key ?? "") ? at + 2 : at + 1 };
  const called = MEDIA.test(word.key) || BODY.test(word.key) ? bodyCalled(context, view, at, word) : null;
  const body = called ?? (MEDIA.test(word.key) ? lastMedia(context, view, at) : ISSUED.test(word.key) ? issuerBefore(context, view, at, word) : null);
  if (body === null && !meansSame(word)) return null;
  let end = at + 1;
  while (
    end < view.end &&
    end < at + 5 &&
    view.cover[end - view.first] === 0 &&
    /^ال(?!.*(ين|ون|ات)$)|^(ذاته|ذاتها|نفسه|نفسها|عينه)$/.test((wordAt(view, end) as ReaderWord).key)
  )
    end++;
  const spoken = /^ال(بيان|بلاغ)$/.test(word.key) ? (last?.issuer ?? last?.actors) : last?.actors;
  const actors = body === null ? (spoken ?? null) : [body];
  return actors === null ? null : { actors, first: at, end };
}

/** «الدول الثلاث (السودان وإثيوبيا ومصر)»: those in the brackets. */
function listedIn(view: SentenceView, at: number): Speaker | null {
  const open = [1, 2].map((d) => at + d).find((i) => wordAt(view, i)?.key === "(");
  if (open === undefined) return null;
  let close = open + 1;
  while (close < Math.min(view.end, open + LISTED) && wordAt(view, close)?.key !== ")") close++;
  if (wordAt(view, close)?.key !== ")") return null;
  const actors = [...new Set(view.groups.filter((g) => g.first > open && g.end <= close).flatMap((g) => g.actors))];
  return actors.length < 2 ? null : { actors, first: at, end: close + 1 };
}

/** «وأضاف المسؤول الحكومي المغربي»: the definite official of the side of who spoke last is he; null elsewhere. */
export function officialAgain(context: StatementContext, word: ReaderWord, group: Group | null, last: Spoken | null): string | null {
  if (!word.split.article || !OFFICIAL.test(word.key) || group === null || last === null || last.actors.length !== 1) return null;
  const speaker = context.actors.byId.get(last.actors[0] as string);
  return speaker?.kind === "person" &&
    speaker.side !== null &&
    group.actors.every((id) => id === speaker.side || context.actors.byId.get(id)?.side === speaker.side)
    ? speaker.id
    : null;
}

/** «الصحيفة», «الوكالة»: the paper, agency or channel told last. */
const lastMedia = (context: StatementContext, view: SentenceView, at: number): string | null =>
  lastActor(context, view, at, (id) => {
    const actor = context.actors.byId.get(id);
    return actor?.entity?.media === true || /صحيفه|وكاله|قناه|موقع|شبكه/.test(foldPhrase(actor?.names["ar"] ?? ""));
  });

/** «الحزب», «الوزارة», «السلطات»: the body told last that the text or its name calls so. */
export function bodyCalled(context: StatementContext, view: SentenceView, at: number, word: ReaderWord): string | null {
  if (!BODY.test(word.key) && !MEDIA.test(word.key)) return null;
  const { stem } = word.split;
  return lastActor(context, view, at, (id, group, told) => {
    const actor = context.actors.byId.get(id);
    if (actor === undefined || actor.kind === "person" || actor.kind === "unnamed") return false;
    if (wordAt(told, group.first)?.split.stem === stem) return true;
    const words = foldPhrase(actor.names["ar"] ?? "").split(" ");
    return words.includes(stem) || words.includes(`ال${stem}`);
  });
}

/** The actor of the nearest phrase before `at` that `fits`, at most so many sentences back. */
function lastActor(context: StatementContext, view: SentenceView, at: number, fits: (id: string, group: Group, told: SentenceView) => boolean): string | null {
  const here = partitionPoint(context.views, ({ first }) => first < view.first);
  for (let s = here; s >= Math.max(0, here - MEMORY); s--) {
    const told = context.views[s] as SentenceView;
    for (let g = told.groups.length - 1; g >= 0; g--) {
      const group = told.groups[g] as Group;
      if (group.first >= at) continue;
      const found = group.actors.find((id) => fits(id, group, told));
      if (found !== undefined) return found;
    }
  }
  return null;
}

/** «بلاغ يعد أول موقف للرباط»: behind a verb a name belongs to what the paper does. */
const verbBehind = (view: SentenceView, paper: number, end: number): boolean =>
  [1, 2, 3].some(
    (d) =>
      paper + d < end && wordAt(view, paper + d)?.verb != null && wordAt(view, paper + d)?.noun == null && /^[يت]/.test(wordAt(view, paper + d)?.key ?? ""),
  );

/** «التقرير»، «البيان»: who issued the paper that was told last by that word («تقرير للأمم المتحدة»). */
function issuerBefore(context: StatementContext, view: SentenceView, at: number, word: ReaderWord): string | null {
  const here = partitionPoint(context.views, ({ first }) => first < view.first);
  for (let s = here; s >= Math.max(0, here - MEMORY); s--) {
    const told = context.views[s] as SentenceView;
    for (let i = Math.min(told.end, at) - 1; i >= told.first; i--) {
      const before = wordAt(told, i) as ReaderWord;
      if (before.kind !== "word" || before.split.stem !== word.split.stem || before.split.article) continue;
      const issuer = told.groups.find(
        (g) =>
          g.first > i &&
          g.first <= i + ISSUER_REACH &&
          !verbBehind(told, i, g.first) &&
          (g.first === i + 1 || g.particle === "ل" || /^(عن|من|ل)$/.test(g.preposition)),
      );
      if (issuer !== undefined && issuer.actors.length === 1) return issuer.actors[0] as string;
    }
  }
  return null;
}
