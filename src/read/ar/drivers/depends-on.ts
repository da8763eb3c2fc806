import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Driver } from "#model/driver.ts";
import { hitsOf } from "../cues/cue-hits.ts";
import type { PhraseHit } from "../cues/phrase-finder.ts";
import type { TokenRange } from "../token-range.ts";
import { clauseEnd, spanOf, type ToldContext, toldAround, viewAt } from "../cues/told-context.ts";

/** What may be open: «يعتمد على» of anything else is reliance («تعتمد مصر على السياحة»). */
const OPEN =
  /^[وف]?[بل]?(ال)?(نجاح|جواب|اجابه|حل|مستقبل|مصير|امر|ذلك|موعد|تحقيق|توصل|مسار|قرار|تنفيذ|استئناف|استيناف|مفاوضات|محادثات|اتفاق|تسويه|سلام|عوده|استمرار|نتيجه|نتايج|تقدم|خروج|فشل|موقف|رد|لقاء|اجتماع|قمه|زياره|انضمام|تطبيع|رفع|مشاركه|انتهاء|انهاء|وقف|بقاء|توقيع|دعم|كل|هذا|شراكه|علاقه|علاقات|تطوير|مدي)$/;
/** What stands between what is open and the cue. */
const BETWEEN = /^(سوف|قد|لا|ما|يزال|تزال|هو|هي|سيظل|ستظل|يبقي|تبقي|يظل|تظل|بات|باتت|كان|كانت|يكون|تكون|سيكون|ستكون|ايضا|امر|امرا|الي|حد|كبير)$/;
/** The subject begins behind these. */
const BEFORE = /^[وف]?(يزال|تزال|زال|زالت|ان|انه|لكن|غير|الا|حيث|اذ|بان|كما|فيما|بينما|هل)$/;
/** A subject of more tokens is a guess. */
const MOST_TOKENS = 25;

/** «نجاح المسعى يتوقف على مدى التزام …», «الجواب مرهون بعدة عوامل»: what is open, and what it is said to depend on. */
export function dependsOn(context: ToldContext): readonly Omit<Driver, "id">[] {
  const sure = hitsOf(context.cues, "depends.sure").map((hit) => ({ hit, sure: true }));
  const weak = hitsOf(context.cues, "depends.weak").map((hit) => ({ hit, sure: false }));
  return [...sure, ...weak].flatMap(({ hit, sure: certain }) => {
    const view = viewAt(context, hit.first);
    if (view === null) return [];
    const on = factorFrom(context, hit);
    if (on === null) return [];
    const question = subject(context, view.first, hit.first, certain);
    const end = clauseEnd(context, view, on);
    if (question === null || end <= on) return [];
    const told = toldAround(context, hit.first);
    return [
      {
        question: spanOf(context, question),
        dependsOn: spanOf(context, { first: on, end }),
        speaker: told?.statement.speaker ?? null,
        evidence: [spanOf(context, { first: question.first, end })],
        rules: ["depends-on"],
      },
    ];
  });
}

/** Where the factor begins: «على …» of a verb, «بـ…» of a participle, a definite noun behind «رهين», «رهن». */
function factorFrom(context: ToldContext, hit: PhraseHit<string>): number | null {
  const { words } = context.tokens;
  const next = words[hit.end];
  if (next === undefined || next.kind === "newline" || next.kind === "number") return null;
  if (words[hit.end - 1]?.key === "علي") return hit.end;
  if (next.split.particle === "ب" || next.key.startsWith("ب")) return hit.end;
  return /^(رهين|رهينا|رهن|رهنا)$/.test((words[hit.end - 1] as ReaderWord).split.stem) && next.split.article ? hit.end : null;
}

/** The phrase that ends before the cue: from the clause's beginning; null where a verb stands within it or, for a weak cue, nothing open begins it. */
function subject(context: ToldContext, from: number, at: number, sure: boolean): TokenRange | null {
  const { words } = context.tokens;
  let end = at;
  while (end > from && BETWEEN.test((words[end - 1] as ReaderWord).key)) end--;
  const inside = toldAround(context, at);
  let first = end;
  const limit = Math.max(from, end - MOST_TOKENS, inside?.first ?? from);
  while (first > limit) {
    const word = words[first - 1] as ReaderWord;
    if (word.key === ")") {
      first = opened(words, first - 1, limit);
      continue;
    }
    if (/^[.،؛:؟"«“”»(]$/.test(word.key) || word.kind === "newline" || BEFORE.test(word.key)) break;
    first--;
  }
  if (first >= end) return null;
  const head = words[first] as ReaderWord;
  return OPEN.test(head.key) || (sure && head.kind === "word" && head.functionWord === null && head.verb === null) ? { first, end } : null;
}

/** Where the bracket opens that closes at `at`. */
function opened(words: readonly ReaderWord[], at: number, limit: number): number {
  for (let i = at - 1; i >= limit; i--) if ((words[i] as ReaderWord).key === "(") return i;
  return at;
}
