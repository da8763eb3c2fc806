import type { ReaderWord } from "#knowledge/reader-word.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { WordPattern } from "../word-pattern.ts";
import type { StatementContext } from "./context.ts";
import { subjectAhead, subjectBehind } from "./speaker.ts";
import type { Speaker } from "./speaker-phrase.ts";
import type { LastSpeaker } from "./speech-frame.ts";
import type { StatementDraft } from "./statement-draft.ts";

const TELLS = new WordPattern(/^[وف]?(تحدث|تحدثت|يتحدث|تتحدث)$/);
const OF = new WordPattern(/^عن$/);
const THAT = new WordPattern(/^ان(ه|ها|هم|هما)?$/);
const RELATIVE = new WordPattern(/^و?(الذي|التي)$/);
/** Behind these nothing is told as a fact. */
const UNSAID = new WordPattern(/^[وف]?(لم|لن|لا|ما|قد|ربما|اذا|لو)$/);
/** How many words of a circumstance may stand before «عن» («تحدث في كلمته عن»). */
const MOST_LOOSE = 3;
/** How far behind the subject «عن» is looked for, names and times counted. */
const REACH = 12;
/**
 * Adjectives by which somebody says how a thing is or that there is one. Behind an indefinite noun they make it a claim («تقدم كبير»), as any other noun there would not («تعزيز علاقات»), which only
 * names a topic. A closed list: no ending of Arabic tells an adjective from a noun.
 */
const QUALITY = new WordPattern(
  /^(كبير|صغير|جديد|قديم|عميق|خطير|كثير|قليل|طويل|قصير|سريع|بطيء|واضح|واسع|شامل|كامل|ثابت|بارز|هائل|جاد|بناء|مثمر|مفيد|صريح|مهم|هام|محدود|ملموس|مباشر|ممكن|محتمل|متبادل|متزايد|متواصل|مستمر|متقدم|معمق|مكثف|مبدئي|اولي|نهائي|ايجابي|سلبي|جوهري|اساسي|حقيقي|تاريخي|سري|علني|جزئي|نسبي|جدي|عسكري|امني|سياسي|دبلوماسي|اقتصادي|اخر|اخري|مختلف|متعدد|عديد|مشترك|حاد|شديد|قوي|ضعيف|صعب|جيد|ناجح|فاشل|وشيك|قريب|مرتقب|معلن|كاف|متسارع|طفيف|ملحوظ|لافت|غير)(ا|ه|ين|ات)?$/,
);

/** «تحدث البيان الأمريكي عن تقدم كبير في …», «تحدث الوزير عن أن …»: who tells of something that he says there is or happened. Who speaks of a topic («عن العلاقات», «عن أهمية الزراعة») says nothing; null there. */
export function tellsOf(context: StatementContext, sentence: number, at: number, last: LastSpeaker | null): StatementDraft | null {
  const view = context.views[sentence] as SentenceView;
  if (!TELLS.test(wordAt(view, at)) || UNSAID.test(wordAt(view, at - 1))) return null;
  const subject = subjectOf(context, view, at, last);
  if (subject === null) return null;
  const first = claimBehind(view, subject.first > at ? subject.end : at + 1);
  if (first === null) return null;
  return {
    rule: "tells-of",
    speakers: subject.actors,
    act: "say",
    via: [],
    first: Math.min(at, subject.first),
    at,
    contentFirst: first,
    contentEnd: null,
    sentence,
  };
}

/** Who tells: behind the verb, before it, before «الذي», or whoever spoke last («وتحدث عن»). */
function subjectOf(context: StatementContext, view: SentenceView, at: number, last: LastSpeaker | null): Speaker | null {
  const behind = subjectBehind(context, view, at, last);
  if (behind !== null) return behind;
  const { split } = wordAt(view, at) as ReaderWord;
  if (split.conjunction !== "") return last === null || !OF.test(wordAt(view, at + 1)) ? null : { actors: last.actors, first: at, end: at };
  const antecedent = RELATIVE.test(wordAt(view, at - 1)) ? view.groups.find((g) => g.end === at - 1) : undefined;
  if (RELATIVE.test(wordAt(view, at - 1))) return antecedent === undefined ? null : { actors: antecedent.actors, first: at, end: at };
  return subjectAhead(context, view, at, false, last);
}

/** The first token of a claim behind «عن»; null where a topic stands there, or nothing. */
function claimBehind(view: SentenceView, from: number): number | null {
  for (let i = from; i < Math.min(view.end, from + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind === "mark" || looseWords(view, from, i) > MOST_LOOSE) return null;
    if (!OF.test(word)) continue;
    const that = wordAt(view, i + 1);
    if (THAT.test(that)) return that?.key === "ان" ? i + 2 : i + 1;
    return isClaim(view, i + 1) ? i + 1 : null;
  }
  return null;
}

/** «تقدم كبير»: an indefinite noun with an adjective that agrees with it in having no article. */
function isClaim(view: SentenceView, at: number): boolean {
  const noun = wordAt(view, at);
  if (noun === undefined || noun.kind !== "word" || view.cover[at - view.first] !== 0) return false;
  if (noun.split.article || noun.split.pronoun !== "" || noun.functionWord !== null) return false;
  return view.cover[at + 1 - view.first] === 0 && QUALITY.test(wordAt(view, at + 1));
}
