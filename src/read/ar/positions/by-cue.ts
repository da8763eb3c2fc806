import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Position } from "#model/reading.ts";
import { concernsTalks, REQUIRES } from "./condition-for-talks.ts";
import { asksForContact } from "./by-act.ts";
import type { PositionContext } from "./context.ts";
import { isIdle } from "./idle-cue.ts";
import { namedSpeaker } from "./named-speaker.ts";
import type { PositionDraft } from "./position-draft.ts";
import type { ToldStatement } from "../statements/told-statement.ts";

/** Acts whose words are no position of the speaker though a cue stands in them. */
const NOT_OF = new Set<string>(["decline", "deny", "describe", "praise", "criticise", "demand", "refuse", "promise", "threaten"]);

/** Positions that words within a statement tell: «يجب أن», «لن نقبل», «مستعدون لـ», «رفضه لـ», «سنواصل». */
export function byCue(context: PositionContext, index: number): readonly PositionDraft[] {
  const told = context.told[index];
  if (told === undefined || NOT_OF.has(told.statement.act)) return [];
  const found: PositionDraft[] = [];
  const head = headOf(context, told);
  for (let i = told.first; i < told.end; i++) {
    const word = context.tokens.words[i] as ReaderWord;
    if (word.kind !== "word") continue;
    const cue =
      REQUIRES.test(word) && concernsTalks(context, told.first, i)
        ? { kind: "precondition" as const, head: false, end: i + 1 }
        : context.cues.at(context.tokens, i, told.end);
    if (cue === null) continue;
    const opens =
      i === head ||
      // «مؤكدا … ودعمها»; not «وبدعم وتمويل من»: by what means.
      (word.split.conjunction !== "" && word.split.particle === "");
    if (cue.head && !(opens && isNounTold(told, head, i))) continue;
    // «طلب من الوزراء دعم الخطة»: what he asks of them.
    if (cue.kind === "commitment" && told.statement.act === "ask") continue;
    // «توقع أن تحتاج البلاد إلى»: what will be needed is only foreseen.
    if (cue.kind === "demand" && told.statement.act === "expect") continue;
    if (isIdle(context, told.first, i, cue) || (cue.kind === "commitment" && asksForContact(context, cue.end, told.end))) continue;
    const kind = settled(context, told.first, i, cue.kind);
    const holders = holdersOf(context, index, i, cue.end, kind);
    if (holders.length === 0) continue;
    const [first, end] = clause(context, head, told.end, i, kind);
    if (found.some((f) => f.kind === kind && f.end > first)) continue;
    for (const holder of holders) found.push({ rule: "by-cue", kind, holder, first, end, statement: index });
    i = Math.max(i, cue.end - 1);
  }
  return found;
}

/** «أكد دعمه»: a noun of will is what the verb of speech takes, or goes on with it; within a clause («أن سبل تعزيز ودعم العلاقات») it is no word of the speaker's will. */
const isNounTold = ({ statement }: ToldStatement, head: number, at: number): boolean =>
  at === head ? !/-that$/.test(statement.rules[0] ?? "") : /-(noun|of|on|to|with)$/.test(statement.rules[0] ?? "");

/** Where what is told begins, behind a mark and behind «التأكيد على» («جدد التأكيد على دعمه»). */
function headOf({ tokens: { words } }: PositionContext, { first }: ToldStatement): number {
  const at = words[first]?.kind === "mark" ? first + 1 : first;
  if (!/^(ال)?تاكيد(ه|ها|هم|هما)?$/.test(words[at]?.key ?? "")) return at;
  return words[at + 1]?.key === "علي" ? at + 2 : at + 1;
}

/** An obligation of talks or agreements is a condition for them; readiness under a condition to punish is left to the reader of threats. */
function settled(context: PositionContext, first: number, at: number, kind: Position["kind"]): Position["kind"] {
  return kind === "demand" && context.tokens.words[first]?.key === "اي" && concernsTalks(context, first, at) ? "precondition" : kind;
}

/** «مصممة على», «عازمون على» */
const RESOLVED = /^(مصمم|عازم)(ا|ه|ون|ين)?$/;
/** Words before it by which a speaker says it of himself or his side. */
const ONESELF = /^[وف]?(ان(ه|ها|هم|نا|ي|ني)|نحن|انا|كنا|نبقي|سنبقي|بلاده|بلادها|بلادنا|حكومته|حكومتنا)$/;

/** «يرفض», «لا تريد», «لا ينوي»: a verb in the third person, with or without its negation. */
const OF_ANOTHER = /^[وف]?[يت](رفض|ريد|عتزم|نوي|رغب)(ون|وا)?$/;
/** «إنها ترفض» */
const PRONOUN = /^[وف]?(ان|لكن)(ه|ها|هم|هما)$/;
/** Nobody. */
const NOBODY: readonly string[] = [];

/** «دعم فرنسا الكامل للجهود»: near behind the name stands what is supported. */
const givesTo = ({ tokens }: PositionContext, at: number): boolean => [at, at + 1, at + 2].some((i) => /^[بل]$/.test(tokens.words[i]?.split.particle ?? ""));

/** The speaker, or whom the cue itself names («رفض حركة حماس»); nobody where an unnamed class speaks of others. */
function holdersOf(context: PositionContext, index: number, at: number, behind: number, kind: Position["kind"]): readonly string[] {
  const told = context.told[index];
  if (told === undefined) return NOBODY;
  const word = context.tokens.words[at] as ReaderWord;
  const before = context.tokens.words[at - 1]?.key ?? "";
  const groups = context.views[told.sentence]?.groups ?? [];
  const next = groups.find((g) => g.first === behind && g.preposition === "" && g.particle === "" && g.conjunction === "");
  // «دعم دول المجلس لليمن» is the support of the council, «دعم الفلسطينيين» support of others.
  const isOwner = next !== undefined && (context.tokens.words[behind - 1]?.key !== "دعم" || givesTo(context, next.end));
  const named = isOwner ? next : undefined;
  if (kind === "refusal" || kind === "offer" || kind === "commitment") {
    // «المدعي العام لا يعتزم», «المملكة على استعداد»: whom the words before it name.
    const gap = before === "علي" ? 1 : 0;
    const ahead = groups.find((g) => g.end === at - gap && g.preposition === "" && g.particle === "" && g.first >= told.first);
    if (ahead !== undefined && (ahead.actors.length === 1 || gap === 1)) return ahead.actors;
    // «قال إن إسرائيل تقول إنها ترفض»: whom the pronoun means that goes on with the subject of what is said.
    const subject = groups.find((g) => g.first === told.first && g.preposition === "" && g.particle === "" && g.actors.length === 1);
    const goesOn = PRONOUN.test(before) && at - 1 > told.first;
    // «قال إن الأسد أبلغ رفضه», «إن إسرائيل أكدت عزمها»: the pronoun of the noun means it too.
    const isHis = /^(ه|ها|هم)$/.test(word.split.pronoun) && /-that$/.test(told.statement.rules[0] ?? "") && !word.split.article;
    if ((goesOn || isHis) && subject !== undefined && subject.end < at) return subject.actors;
  }
  // «قوى مصممة على التخريب»: whoever else is.
  if (RESOLVED.test(word.key) && !ONESELF.test(before)) return NOBODY;
  const noun = word.split.pronoun === "" && (kind === "refusal" || kind === "commitment" || kind === "offer");
  if (noun && named !== undefined && named.actors.length === 1 && named.references[0]?.mention.kingdom !== true) return named.actors;
  // «واشترط الحزب محاكمته»: within the words of another.
  if (kind === "precondition" && /^[وف]?[يت]?شترطت?$|^[وف]?اشترطت?$/.test(word.key) && named !== undefined) return named.actors;
  // «أن الكتائب ترفض»: a verb of somebody else.
  if (kind === "refusal" && word.key === "رفض" && named === undefined && context.tokens.words[behind]?.key !== "بلاده") return NOBODY;
  // «ترفض», «لا تريد» of nobody known.
  const verb = /^[وف]?لا$/.test(word.key) ? (context.tokens.words[at + 1]?.key ?? "") : word.key;
  if (kind === "refusal" && OF_ANOTHER.test(verb) && !/^(بلاده|بلادها|بلادنا|انه|انها)$/.test(before)) return NOBODY;
  const speaker = namedSpeaker(context, told);
  return speaker === null ? NOBODY : [speaker.id];
}

/** «(...)»: words left out, no end. */
function isLeftOut({ tokens: { words } }: PositionContext, at: number): boolean {
  let i = at;
  while (words[i]?.key === ".") i--;
  return words[i]?.key === "(";
}

/** The clause that the cue stands in: nouns of will begin it, verbs of obligation may have their subject before. */
function clause(context: PositionContext, first: number, end: number, at: number, kind: Position["kind"]): readonly [number, number] {
  let from = at;
  // «تأجيل الانتخابات غير وارد»: what is refused stands before.
  const isBehind = context.tokens.words[at]?.key === "غير";
  if (isBehind || (kind !== "refusal" && kind !== "offer"))
    for (let i = at - 1; i >= first && context.tokens.words[i]?.key !== "،" && context.tokens.words[i]?.key !== "."; i--) from = i;
  let to = end;
  for (let i = at + 3; i < end; i++)
    if ((kind === "refusal" || kind === "offer" ? /^[.؛،]$/ : /^[.؛]$/).test(context.tokens.words[i]?.key ?? "") && !isLeftOut(context, i)) {
      to = i;
      break;
    }
  return [from, to];
}
