import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { SpeechWay } from "#knowledge/speech-lexicon.ts";
import { WordPattern } from "../word-pattern.ts";
import { looseWords, type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import { skipParenthesis } from "./parenthesis.ts";
import type { SpeechUse, SpeechWords } from "./speech-words.ts";

/** What a verb of speech takes. */
export interface Complement {
  readonly way: SpeechWay;
  /** The first token of what was said. */
  readonly first: number;
}

/** أن and إن, with or without ب and a pronoun; with a pronoun they belong to what was said («أنه سيزور»). */
const THAT = new WordPattern(/^[وف]?(ب?ان(ه|ها|هم|هما|نا|ني|هن)?|ب?الا)$/);
const BARE_THAT = new WordPattern(/^[وف]?ب?ان$/);
/** «القول إن», «مضيفا القول»: passed over. */
const SAYING = new WordPattern(/^[وب]?القول$/);
/** «أكد أمام القمة العربية ضرورة»: an indefinite noun behind a definite one begins anew. */
const isFree = (view: SentenceView, at: number): boolean =>
  !(wordAt(view, at) as ReaderWord).split.article && (view.cover[at - 1 - view.first] === 1 || wordAt(view, at - 1)?.split.article === true);

/** «كل التوفيق», «جميع الأطراف» */
const WHOLE = new WordPattern(/^(كل|جميع|كافه|مزيد|بعض|اي|عدم)$/);
/** «رفض الرئيس هذه التصريحات» */
const THIS = new WordPattern(/^(هذا|هذه|تلك)$/);
/** The most loose words between a verb with its subject and the colon before what was said. */
const COLON_GAP = 14;
/** The most loose words between «قال» with its subject and «إن». */
const SPOKEN_GAP = 9;
/** How far behind a verb its complement may begin, in tokens, names and parentheses counted. */
const REACH = 60;
const PREPOSITIONS: readonly (readonly [SpeechWay, RegExp])[] = [
  ["to", /^(الي|لل.+)$/],
  ["on", /^علي$/],
  ["of", /^عن$/],
  ["from", /^من$/],
  ["in", /^في$/],
];
/** Any of them. */
const PREPOSITION = new WordPattern(/^(الي|لل.+|علي|عن|من|في)$/);
const QUOTE = /^["«“”„‹']$/;

/** «أشار بيده إلى»: a sign of the hand, no word. */
const GESTURE = new WordPattern(/^ب(يد|اصبع|راس|سباب)ت?(ه|ها)$/);

const isOwnPreposition = (ways: ReadonlyMap<SpeechWay, unknown>, word: ReaderWord): boolean => ways.has("of") && word.key === "عن";

const TANWIN = "\u064b";

const isQuote = (word: ReaderWord): boolean => word.kind === "mark" && QUOTE.test(word.key);

/** Finds what the verb of speech at `at` takes, to its right; null where its clause ends without it. `subjectEnd` is the token behind its subject (at + 1 where the subject stands before). */
export function findComplement(view: SentenceView, at: number, use: SpeechUse, subjectEnd: number, speech: SpeechWords): Complement | null {
  const found = complementFrom(view, at, use, subjectEnd, speech);
  // «طالب الأمين العام، المتفاوضين بألا …»: a comma that only closes the subject.
  return found === null && wordAt(view, subjectEnd)?.key === "،" && !SPEAKS.has(use.form.verb.id)
    ? complementFrom(view, at, use, subjectEnd + 1, speech)
    : found;
}

function complementFrom(view: SentenceView, at: number, use: SpeechUse, subjectEnd: number, speech: SpeechWords): Complement | null {
  const { ways } = use.form.verb;
  const limit = Math.min(view.end, at + REACH);
  const named = ways.has("as") ? quotedAs(view, subjectEnd, limit) : -1;
  if (named >= 0) return { way: "as", first: named };
  // «وأضاف نأمل أن», «قال لا يمكن أن»: speech that begins right behind its verb, before any أن of its own.
  if (SPEAKS.has(use.form.verb.id) && use.form.form === "finite" && OPENS.test(wordAt(view, subjectEnd)?.key ?? "")) return { way: "quote", first: subjectEnd };
  let noun = -1;
  let object = -1;
  let governed = false;
  let weak = -1;
  for (let i = subjectEnd; i < limit; i++) {
    const word = wordAt(view, i) as ReaderWord;
    const cover = view.cover[i - view.first];
    if (word.key === "؟" || word.key === "!" || word.key === "؛") break;
    if (cover === 2 || SAYING.test(word) || isPrayedTo(use, word)) continue;
    // «قال ذلك»: what was said stands before.
    if (i === subjectEnd && word.key === "ذلك" && ways.get("noun") !== "describe" && !ways.has("as") && !THAT.test(wordAt(view, i + 1))) return null;
    if (word.kind === "mark") governed = false;
    else if (noun < 0 && (word.functionWord === "preposition" || (cover === 0 && word.split.particle === "ل" && word.functionWord === null))) governed = true;
    if (word.key === ":")
      return ways.has("quote") && looseWords(view, subjectEnd, i) <= (ways.size === 1 ? 3 : COLON_GAP) ? { way: "quote", first: i + 1 } : null;
    if (isQuote(word)) {
      // «مفاوضين "إسرائيليين"»: marks of distance around an adjective or name.
      const marked = wordAt(view, i + 1);
      if (marked !== undefined && wordAt(view, i + 2)?.kind === "mark" && (marked.nisba !== null || marked.names.length > 0) && i + 3 < view.end) {
        i += 2;
        continue;
      }
      // «قال لـ"الرياض" إن»: the name of a paper.
      const named = quotedName(view, i);
      if (named !== null) {
        i = named;
        continue;
      }
      if (noun >= 0 && !ways.has("quote")) break;
      if (ways.has("quote")) return { way: "quote", first: i };
      if (ways.has("noun")) return { way: "noun", first: i };
      continue;
    }
    if (THAT.test(word)) {
      // «أضاف من الصعب … أن نقول»: the clause belongs to a speech that began before.
      if (SPEAKS.has(use.form.verb.id) && looseWords(view, subjectEnd, i) > SPOKEN_GAP && !isMarked(view, i)) break;
      if (ways.has("as") && word.key.includes("بان")) return { way: "as", first: i + 1 };
      if (noun >= 0 || (weak >= 0 && !ways.has("that"))) break;
      if (!ways.has("that")) return null;
      return { way: "that", first: BARE_THAT.test(word) ? i + 1 : i };
    }
    if (word.key === "،" || word.key === "(" || word.key === "-" || word.key === "–") {
      const after = wordAt(view, i + 1);
      if (after !== undefined && (THAT.test(after) || isQuote(after) || after.key === ":")) continue;
      // «أعرب الوزير، في لقاء مع بولندا، عن», «طالب المجلس، المتفاوضين بأن»: its own preposition right behind the mark ends the wait.
      if (after !== undefined && object < 0 && isOwnPreposition(ways, after)) continue;
      const behind = skipParenthesis(view, i, speech);
      if (behind === null) {
        if (after === undefined || (after.split.conjunction !== "" && speech.actOfNoun(use.form.verb.id, after) === null)) break;
        continue;
      }
      i = behind - 1;
      continue;
    }
    if (noun < 0 && PREPOSITION.test(word))
      for (const [way, pattern] of PREPOSITIONS) {
        if (!ways.has(way) || !pattern.test(word.key)) continue;
        const inside = word.key.startsWith("لل");
        const next = wordAt(view, i + 1);
        if (next === undefined) return null;
        const that = BARE_THAT.test(next);
        if (that && way === "of") continue;
        const felt = way === "of" ? behindFeeling(view, i + 1) : -1;
        if (felt >= 0) return { way, first: felt };
        return {
          way: that && ways.has("that") && ways.get(way) !== "stress" ? "that" : way,
          first: inside ? i : that ? i + 2 : object >= 0 && isAsked(use) ? object : i + 1,
        };
      }
    if (GESTURE.test(word)) return null;
    const particle = word.noun?.split.particle || word.split.particle;
    // «بعث بتعازيه»
    if (particle === "ب" && ways.has("named") && noun < 0 && speech.actOfNoun(use.form.verb.id, word) !== null) return { way: "noun", first: i };
    if (particle === "ب" && (cover !== 1 || isHead(view, i))) {
      // «قال بضرورة …»; farther off it is part of the speech or its circumstance.
      if (SPEAKS.has(use.form.verb.id) && looseWords(view, subjectEnd, i) > 0) continue;
      if ((ways.has("with") || ways.has("as")) && noun < 0) return { way: ways.has("as") ? "as" : "with", first: object >= 0 && isAsked(use) ? object : i };
      if (ways.has("blame")) return null;
      continue;
    }
    if (particle === "ل" && ways.has("to") && use.form.verb.id === "دعا" && cover !== 1) return { way: "to", first: i };
    const group = cover === 1 ? view.groups.find((g) => g.first <= i && g.end > i) : undefined;
    if (group !== undefined) {
      if (group.first === i && group.preposition === "" && group.particle === "" && object < 0) {
        object = i;
        if (ways.has("noun") && noun < 0 && i >= subjectEnd) noun = i;
        if (ways.has("blame") && wordAt(view, group.end)?.key === "المسووليه") return { way: "blame", first: i };
      }
      i = Math.max(i, group.end - 1);
      continue;
    }
    // «جدد الوزير رفض بلاده»: the noun that the verb waits for may be written like a verb.
    if (noun < 0 && ways.has("named") && speech.actOfNoun(use.form.verb.id, word) !== null && startsNoun(view, i, subjectEnd)) {
      noun = i;
      break;
    }
    if (
      cover !== 1 &&
      word.verb !== null &&
      word.noun === null &&
      word.nisba === null &&
      word.functionWord === null &&
      // «في كلمة وجهها إلى الطلاب»: with a pronoun for the noun before it, it tells of that.
      speech.uses(word).some((u) => u.form.form === "finite" && u.split.pronoun === "") &&
      !isObjectNoun(speech, use, word)
    )
      break;
    if (object < 0 && standsFree(view, i, subjectEnd)) object = i;
    if (ways.has("blame") && /^(ال)?مسووليه$/.test(word.key)) return { way: "blame", first: object >= 0 ? object : i };
    const isApposed = i === subjectEnd && i > at + 1 && word.titles.length > 0;
    const isKnown = speech.actOfNoun(use.form.verb.id, word) !== null;
    const isTold = speech.uses(word).some((u) => u.form.form === "participle") && word.surface.includes(TANWIN);
    // «استنكر ما جرى»
    if (noun < 0 && word.key === "ما" && ways.get("noun") === "criticise" && !governed) noun = i;
    if (noun < 0 && ways.has("noun") && !isApposed && !isTold && (isKnown || startsNoun(view, i, subjectEnd))) {
      if (!governed || isKnown || word.split.pronoun !== "" || word.surface.includes(TANWIN) || isFree(view, i)) noun = i;
      else if (weak < 0) weak = i;
    }
    if (noun >= 0 && !ways.has("with") && !ways.has("as")) break;
  }
  // «رفض في بيان …»: where only a noun may follow, one that a preposition seems to govern is better than none.
  if (noun < 0 && !ways.has("that")) noun = weak;
  if (noun >= 0) return { way: "noun", first: noun };
  return bareSpeech(view, at, use, subjectEnd);
}

/** Verbs behind which speech may follow without a mark («وأضاف نأمل أن»), as some papers write it. */
const SPEAKS = new Set(["قال", "اضاف", "تابع", "اردف", "استطرد", "زاد"]);
/** What begins a circumstance of speaking, not the speech. */
const CIRCUMSTANCE = new WordPattern(/^(في|خلال|امام|عقب|بعد|قبل|عن|حول|بشان|علي|الي|لدي|اثناء|ردا|تعليقا|ضمن|وهو|وهي|مع)$/);

/** How long a sentence is at least that is all speech behind its first word. */
const LEAST_BARE = 8;

function bareSpeech(view: SentenceView, at: number, use: SpeechUse, from: number): Complement | null {
  if (!SPEAKS.has(use.form.verb.id) || use.form.form !== "finite") return null;
  let i = from;
  // «وأضاف ثلاث رحلات»: a number of things is no speech.
  if (wordAt(view, i)?.functionWord === "quantity") return null;
  while (i < view.end && view.cover[i - view.first] === 2) i++;
  const word = wordAt(view, i);
  if (word === undefined || word.kind !== "word" || CIRCUMSTANCE.test(word) || (word.split.particle === "ل" && word.functionWord === null)) {
    const ours = firstPerson(view, i);
    if (ours >= 0) return { way: "quote", first: ours };
    // «أضاف بعد انتصار الثورة بدأت …»: the verb alone begins the sentence.
    const isAlone = from === at + 1 && at === view.first && view.end - at > LEAST_BARE && use.form.verb.id !== "قال" && word?.split.particle !== "ل";
    return isAlone ? { way: "quote", first: from } : null;
  }
  // «وقالت محكمة مراقبة الحسابات»: a body that is not known speaks.
  if (from === at + 1 && (word.organHeads.length > 0 || word.bodyHeads.length > 0 || word.titles.length > 0)) return null;
  // «وتابع جولته»: a thing of one's own is no speech.
  if (word.split.conjunction !== "" || (word.split.pronoun !== "" && word.functionWord === null)) return null;
  return view.end - i < 3 ? null : { way: "quote", first: i };
}

/** How the words of a speaker came out. */
const PUBLISHED = new WordPattern(/^[وف]?(نشر|نشرت|نشرتها|نشرها|نشره|بث|بثت|بثتها|نقلتها|تناقلتها|اوردتها|ادلي|القاها|القاه|عقده|عقدته)$/);

/** What only a speech of one's own begins with. */
const OURS = new WordPattern(/^(نحن|انا|اننا|انني|لدينا|علينا|نود|اود|نامل|امل|نعتقد|اعتقد|نريد|اريد|لقد|استطيع|يمكنني|اقول|نقول)$/);

/** What begins speech right behind «قال» and its subject. */
const OPENS = /^(نحن|انا|لدينا|علينا|نود|نامل|نعتقد|نريد|نرفض|لا|لن|لم|ليس|ليست|هناك|لقد)$/;

/** «قال الوزير في مؤتمر صحافي نناشد الأطراف»: the first verb in the first person plural begins the speech; -1 where none stands before another verb. */
function firstPerson(view: SentenceView, from: number): number {
  for (let i = from; i < Math.min(view.end, from + REACH); i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (word.kind === "mark" && /^[؟!؛:]$/.test(word.key)) return -1;
    if (OURS.test(word)) return i;
    // «في تصريحات نشرت على موقعها نحن …»
    if (PUBLISHED.test(word)) continue;
    if (view.cover[i - view.first] !== 0 || word.verb === null || word.noun !== null || word.functionWord !== null) continue;
    if (word.verb.verb.tense === "present" && /^ن/.test(word.verb.split.stem)) return i;
    return -1;
  }
  return -1;
}

/** «وصف اللقاء الذي جمع … بـ«الجيد»»: ب right before a quotation, however far; -1 where none stands there. */
function quotedAs(view: SentenceView, from: number, limit: number): number {
  for (let i = from; i + 1 < limit; i++) {
    const word = wordAt(view, i) as ReaderWord;
    if (/^[؟!؛]$/.test(word.key)) return -1;
    if (/^(ب|بانه|بانها|بانهم)$/.test(word.key) && isQuote(wordAt(view, i + 1) as ReaderWord)) return i + 1;
  }
  return -1;
}

/** «قال … إن»: written so it is what «قال» takes, however far. */
const isMarked = (view: SentenceView, that: number): boolean => /^إن/.test(wordAt(view, that)?.surface ?? "");

/** A short quotation before «إن»: the token that closes it; null where the quotation is what was said. */
function quotedName(view: SentenceView, open: number): number | null {
  for (let i = open + 1; i < Math.min(view.end, open + 6); i++) {
    if (!/^["«»“”›]$/.test((wordAt(view, i) as ReaderWord).key)) continue;
    const next = wordAt(view, i + 1);
    return next !== undefined &&
      (THAT.test(next) || next.key === "،") &&
      i < open + 5 &&
      THAT.test(wordAt(view, i + 1)?.key === "،" ? wordAt(view, i + 2) : next)
      ? i
      : null;
  }
  return null;
}

/** Whether a demand names whom it asks before what it asks («طالب المجلس بـ», «دعا إيران إلى»): then that is part of what is said. */
const isAsked = (use: SpeechUse): boolean => [...use.form.verb.ways.values()].includes("demand");

/** «عن أمله في أن …», «عن ثقته بأن …»: a noun of feeling before an أن-clause is part of the frame; the token that begins the clause, -1 where none follows. */
function behindFeeling(view: SentenceView, noun: number): number {
  const first = wordAt(view, noun + 1);
  const at = /^(في|من|علي)$/.test(first?.key ?? "") ? noun + 2 : noun + 1;
  const that = wordAt(view, at);
  if (wordAt(view, noun)?.kind !== "word" || that === undefined || !THAT.test(that)) return -1;
  return BARE_THAT.test(that) ? at + 1 : at;
}

/** «حث المبعوث الأطراف على», «في ختام جولته الأطراف إلى»: a definite noun that nothing before it governs, whom a demand may ask. */
function standsFree(view: SentenceView, at: number, subjectEnd: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  if (word.kind !== "word" || word.functionWord !== null || !word.split.article || word.split.particle !== "" || word.split.conjunction !== "") return false;
  return at === subjectEnd || view.cover[at - 1 - view.first] === 2 || (wordAt(view, at - 1) as ReaderWord).split.pronoun !== "";
}

/** «سائلا الله أن», «سائلا المولى عز وجل أن»: who is prayed to is no part of the prayer. */
const isPrayedTo = (use: SpeechUse, word: ReaderWord): boolean =>
  use.form.verb.id === "سال" && /^(الله|المولي|العلي|القدير|عز|وجل|تعالي|سبحانه)$/.test(word.key);

/** «أكد رفضه لـ»: a verbal noun of speech that is written like a verb stands as the object behind a verb that takes one. */
const isObjectNoun = (speech: SpeechWords, use: SpeechUse, word: ReaderWord): boolean =>
  word.split.conjunction === "" && use.form.verb.ways.has("noun") && speech.uses(word).some((u) => u.form.form === "masdar");

/** A covered token that begins its phrase. */
const isHead = (view: SentenceView, at: number): boolean => view.references.some((r) => r.first === at);

/** A noun that may be the object: no preposition or adverb, nothing attached before it. */
function startsNoun(view: SentenceView, at: number, subjectEnd: number): boolean {
  const word = wordAt(view, at) as ReaderWord;
  if (
    word.kind !== "word" ||
    (word.functionWord !== null && !WHOLE.test(word) && !(at > 0 && at === subjectEnd && THIS.test(word) && wordAt(view, at - 1)?.verb == null)) ||
    word.split.particle !== "" ||
    word.split.conjunction !== ""
  )
    return false;
  const before = at > subjectEnd ? wordAt(view, at - 1) : undefined;
  // «أكد في كلمة أمام القمة ضرورة»: what a preposition governs, and its adjective, is no object.
  return before === undefined || before.kind !== "word" || (before.functionWord !== "preposition" && before.functionWord !== "pronoun");
}
