import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { isBoundary, newNameEnd, sureNameEnd } from "./name-words.ts";

const TANWIN = "\u064b";

/** What is called after a person: «جامعة جون هوبكنز», «شارع محمد محمود». */
const CALLED_AFTER = new Set(
  "شارع ميدان ساحه حي مطار جامعه مدرسه كليه معهد مركز مستشفي مسجد جامع ملعب استاد جسر طريق قاعده معسكر مخيم سجن بحيره سد جزيره مدينه مدينتي محافظه منطقه قريه بلده حديقه ميناء كتيبه كتايب لواء جايزه كاس دوري قصر فندق متحف مكتبه دار شركه مجموعه بنك مؤسسه موسسه نادي قناه صحيفه مجله فيلم كتاب روايه رياضه فريق منتخب محطه فيلا نهر وادي جبل بن ابن ابو بنت ولد ال".split(
    " ",
  ),
);

/** «حاملة الطائرات الأمريكية جون كينيدي»: ships bear names. */
const SHIP = new Set("الطايرات حامله سفينه السفينه مدمره المدمره فرقاطه الفرقاطه بارجه البارجه غواصه الغواصه ناقله الناقله".split(" "));

/**
 * The end of a new person's name that nothing introduces: «ويرى سامر الحوراني أن …». It begins with a given name and has two words or more that are none of the language's, or that the base has
 * heard in names; something else begins behind it. `at` where none stands.
 */
export function unheraldedName(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  const first = tokens.words[at] as ReaderWord;
  const { given } = first;
  if (given === null || given.stem.length < 3 || at + 1 >= limit || first.verb?.verb.frame === "say" || first.surface.includes(TANWIN)) return at;
  const attached = given.conjunction !== "" || given.particle !== "";
  // «وكريم …», «لأمين …»: what a particle stands before is more likely a word.
  if (attached && (first.common || given.stem.length < 4)) return at;
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  if (before !== undefined && namesAThing(tokens, at, before, given.stem)) return at;
  const second = tokens.words[at + 1] as ReaderWord;
  if (second.kind !== "word") return at;
  const from = attached ? at + 1 : at;
  let end = newNameEnd(tokens, from, limit);
  if (!closes(tokens, end, limit) || end - at < 2) end = !attached && isExpected(before) ? looseNameEnd(tokens, at, limit) : at;
  else if (isDoubtful(tokens, at, end)) return at;
  // «الخرطوم – فلان الفلاني:» tells who wrote.
  return end - at < 2 || (tokens.words[end]?.key === ":" && before?.kind === "mark") ? at : end;
}

/** Before a given name they make another thing of it, a place among them: «شارع …», «في مونترو». */
function namesAThing(tokens: Tokens<ReaderWord>, at: number, before: ReaderWord, name: string): boolean {
  if (before.kind !== "word") return false;
  if (CALLED_AFTER.has(before.split.stem) || SHIP.has(before.key) || before.key === "في") return true;
  // «بنين الصديق»: with article it is more likely an adjective.
  if (name.startsWith("ال") && before.verb?.verb.frame !== "say" && before.titles.length === 0) return true;
  return before.nisba !== null && SHIP.has(tokens.words[at - 2]?.key ?? "");
}

/** Words that are words of the language, too: «عبد الجليل», «فضل الله» may end another's name, «هادي القول», «عمر المريض» are no name. */
function isDoubtful(tokens: Tokens<ReaderWord>, at: number, end: number): boolean {
  const [first, second, next] = [tokens.words[at], tokens.words[at + 1], tokens.words[end]] as [ReaderWord, ReaderWord, ReaderWord | undefined];
  if (end - at < 3 && (first.split.stem === "عبد" || second.key === "الله")) return true;
  if (second.nameWord) return false;
  if (/ات$/.test(second.key) || (/^ال.*ه$/.test(second.key) && first.split.article)) return true;
  if (!second.common) return false;
  if (!second.key.startsWith("ال")) return true;
  return first.common && !second.key.endsWith("ي") && !(tokens.words[at - 1]?.verb?.verb.frame === "say" && next?.kind === "mark");
}

/** The end of a name whose words may be words of the language; `at` where one of them is more likely something else: «بتهمة», «مستقويًا», «وعددا», an adjective of «البلاد المحتلة». */
function looseNameEnd(tokens: Tokens<ReaderWord>, at: number, limit: number): number {
  let end = sureNameEnd(tokens, at, limit);
  const last = tokens.words[end - 1] as ReaderWord;
  if (end - at > 2 && (tokens.words[end - 3] as ReaderWord).key !== "بن" && last.common && !last.nameWord && last.key.startsWith("ال")) end--;
  for (let i = at + 1; i < end; i++) {
    const { nameWord, common, split, surface, key } = tokens.words[i] as ReaderWord;
    if (!nameWord && ((common && split.particle !== "") || split.conjunction === "و" || surface.includes(TANWIN) || /(يا|ات|ه)$/.test(key))) return at;
  }
  return end;
}

/** What a name of any words may follow: a verb of speech, a mark, a noun or adjective with article. */
const isExpected = (before: ReaderWord | undefined): boolean =>
  before === undefined || before.kind !== "word" || before.verb?.verb.frame === "say" || before.split.article || before.titles.length > 0;

/** true where something that is no word of a name begins. */
function closes(tokens: Tokens<ReaderWord>, end: number, limit: number): boolean {
  const next = tokens.words[end];
  return (
    end >= limit ||
    next === undefined ||
    isBoundary(next) ||
    next.split.conjunction === "و" ||
    next.split.particle !== "" ||
    next.titles.length > 0 ||
    next.role !== null
  );
}
