import type { BodyHead } from "#knowledge/lexicon.ts";
import type { NameEntry } from "#knowledge/entity.ts";
import { idOfWords } from "#knowledge/new-actor-id.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { type BodyPhrase, composedOrgan } from "./compose-organ.ts";
import { longest, type Match } from "./match.ts";
import type { Mention } from "./mention.ts";

/** Where a name ends and which state its adjectives tell. */
interface Extent {
  readonly end: number;
  readonly side: string | null;
}

/** The most words of an open name («حزب العدالة والتنمية», «منظمة العمل المغاربي») and of a purpose («للإغاثة والأعمال الإنسانية»). */
const LONGEST_OPEN = 5;
const LONGEST_PURPOSE = 6;
const LONGEST_QUOTED = 6;
const OPEN_QUOTE = /^["«“]$/;
const CLOSE_QUOTE = /^["»”]$/;
/** Adjectives that say something of a party and are no part of its name. */
const REMARK =
  /^(المعارض|المعارضه|الحاكم|الحاكمه|الموالي|المواليه|المحظور|المحظوره|السابق|السابقه|المسلحه|المسلح|الجديد|الجديده|المشتركه|المشترك|المذكوره|المذكور|المتحالف|المتحالفه|المقبل|المقبله|الماضي|الماضيه|الحالي|الحاليه|الاخري|الاخر|الاخير|الاخيره|نفسه|نفسها|المقرب|المقربه|المخلوع|المنادي|المناديه|المرافق|المناهض|المناهضه|المنبثقه|التابع|التابعه|العديد)$/;

/** What somebody is to do, no lasting purpose: «اجتمع المجلس الأعلى للنظر في…». */
const ACT =
  /^(للبدء|للنظر|للاطلاع|للمطالبه|للتوصل|للوصول|للخروج|للبحث|للرد|للضغط|للمساهمه|للمشاركه|للحصول|للقيام|للوقوف|للتباحث|للانقلاب|للتعبير|للتاكيد|للمره|للقاء|للحديث|للعمل)$/;

/** A name of an organisation, group or organ that the text composes: «حزب التقدم», «اللجنة الكويتية العليا للإغاثة», «صحيفة "…"»; null where none stands. */
export function composedName(tokens: Tokens<ReaderWord>, at: number, limit: number): BodyPhrase | null {
  const word = tokens.words[at] as ReaderWord;
  if (word.bodyHeads.length === 0) return null;
  const found = longest(tokens, at, limit, word.bodyHeads);
  const head = found?.values[0];
  if (found === null || head === undefined || found.end >= limit) return null;
  const first = tokens.words[found.end] as ReaderWord;
  if (head.except.has(first.key)) return null;
  const known = knownInQuotes(tokens, at, found, limit);
  if (known !== null) return known;
  const extent =
    quoted(tokens, found.end, limit, head) ??
    subject(tokens, found.end, limit, head) ??
    purpose(tokens, found.end, limit, head) ??
    open(tokens, found.end, limit, head) ??
    adjectives(tokens, found.end, limit, head) ??
    national(tokens, found.end, limit, head) ??
    foreign(tokens, found.end, limit, head);
  return extent === null ? null : made(tokens, at, limit, head, found, extent);
}

/** «حزب "الليكود"»: the base knows what stands in the quotation marks. */
function knownInQuotes(tokens: Tokens<ReaderWord>, at: number, head: Match<BodyHead>, limit: number): BodyPhrase | null {
  const from = head.end + 1;
  if (from >= limit || !OPEN_QUOTE.test((tokens.words[head.end] as ReaderWord).key)) return null;
  const name = longest(
    tokens,
    from,
    limit,
    (tokens.words[from] as ReaderWord).names,
    (e) => e.use === "full" && e.entity !== null && e.entity.kind !== "state" && e.entity.kind !== "person",
  );
  if (name === null || name.split.particle !== "" || !CLOSE_QUOTE.test(tokens.words[name.end]?.key ?? "")) return null;
  const { particle, conjunction } = head.split;
  return {
    mentions: [
      {
        ...BLANK,
        first: at,
        end: name.end + 1,
        nameFirst: from,
        nameEnd: name.end,
        kind: "body",
        entity: (name.values[0] as NameEntry).entity,
        particle,
        conjunction,
      },
    ],
    end: name.end + 1,
  };
}

function made(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead, found: Match<BodyHead>, extent: Extent): BodyPhrase {
  const words = tokens.words
    .slice(found.end, extent.end)
    .filter((w) => w.kind !== "mark")
    .map((w) => w.key);
  const owner = head.kind === "organ" ? ownerAt(tokens, extent.end, limit) : null;
  const side = extent.side ?? owner?.side ?? null;
  const id = idOfWords([`${found.split.article ? "ال" : ""}${found.split.stem}`, ...words]);
  // Of a paper the name is what stands in quotation marks; «حزب "…"» keeps its head.
  const bare = head.media ? bareName(tokens, found.end, extent.end) : { first: at, end: extent.end };
  const mention: Mention = {
    ...BLANK,
    first: at,
    end: extent.end,
    nameFirst: bare.first,
    nameEnd: bare.end,
    kind: "body",
    particle: found.split.particle,
    conjunction: found.split.conjunction,
    organ: {
      id,
      en: head.en,
      side,
      kind: head.kind,
      ...(head.kind === "organ" && side === null ? { home: true as const } : {}),
      ...(head.media ? { media: true } : {}),
    },
  };
  return owner === null
    ? { mentions: [mention], end: extent.end }
    : { mentions: [mention, ...owner.mentions.map((m) => ({ ...m, inner: true }))], end: owner.end };
}

function bareName(tokens: Tokens<ReaderWord>, from: number, end: number): { readonly first: number; readonly end: number } {
  const marks = [];
  for (let i = from; i < end; i++)
    if (OPEN_QUOTE.test((tokens.words[i] as ReaderWord).key) || CLOSE_QUOTE.test((tokens.words[i] as ReaderWord).key)) marks.push(i);
  if (marks.length >= 2) return { first: (marks[0] as number) + 1, end: marks.at(-1) as number };
  return { first: from, end: end - from > 1 && (tokens.words[end - 1] as ReaderWord).nisba !== null ? end - 1 : end };
}

/** Whose organ it is: «لجنة الموازنة في مجلس الشيوخ», «اللجنة المركزية لحركة فتح». */
function ownerAt(tokens: Tokens<ReaderWord>, at: number, limit: number): (BodyPhrase & { readonly side: string | null }) | null {
  if (at >= limit) return null;
  const lead = /^(في|لدي|ب|ل)$/.test((tokens.words[at] as ReaderWord).key) ? 1 : 0;
  const word = tokens.words[at + lead] as ReaderWord | undefined;
  if (word === undefined || at + lead >= limit) return null;
  const name = longest(
    tokens,
    at + lead,
    limit,
    word.names,
    (e: NameEntry) => e.entity !== null && e.entity.kind !== "person" && e.entity.kind !== "state" && e.use === "full",
  );
  const attached = (particle: string): boolean => lead === 1 || particle === "ب" || particle === "ل";
  if (name !== null && attached(name.split.particle)) {
    const { entity } = name.values[0] as NameEntry;
    const mention: Mention = {
      ...BLANK,
      first: at + lead,
      end: name.end,
      nameFirst: at + lead,
      nameEnd: name.end,
      kind: "body",
      entity,
      particle: name.split.particle,
      inner: true,
    };
    return { mentions: [mention], end: name.end, side: entity === null ? null : entity.kind === "organ" ? entity.side : entity.id };
  }
  const organ = composedOrgan(tokens, at + lead, limit);
  if (organ !== null && attached(organ.mentions[0]?.particle ?? "")) return { ...organ, side: organ.mentions[0]?.organ?.side ?? null };
  return null;
}

function quoted(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("quoted")) return null;
  let from = at;
  let side: string | null = null;
  const nisba = (tokens.words[from] as ReaderWord).nisba;
  if (nisba?.split.article === true) {
    side = nisba.nisbas[0]?.state ?? null;
    from++;
  }
  if (from >= limit || !OPEN_QUOTE.test((tokens.words[from] as ReaderWord).key)) return null;
  // «صحيفة "محلية"»: a word of the language in quotation marks is no name.
  const only = tokens.words[from + 1] as ReaderWord | undefined;
  if (
    only !== undefined &&
    CLOSE_QUOTE.test(tokens.words[from + 2]?.key ?? "") &&
    (only.nisba !== null || (only.common && !only.key.startsWith("ال") && only.names.length === 0))
  )
    return null;
  for (let close = from + 2; close < limit && close <= from + LONGEST_QUOTED; close++) {
    if (!CLOSE_QUOTE.test((tokens.words[close] as ReaderWord).key)) continue;
    const after = tokens.words[close + 1] as ReaderWord | undefined;
    if (side === null && close + 1 < limit && after?.nisba?.split.article === true) return { end: close + 2, side: after.nisba.nisbas[0]?.state ?? null };
    return { end: close + 1, side };
  }
  return null;
}

function subject(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("subject") || !head.only.has((tokens.words[at] as ReaderWord).key)) return null;
  return nouns(tokens, at, limit, LONGEST_OPEN);
}

function open(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("open")) return null;
  const first = tokens.words[at] as ReaderWord;
  if (!isNoun(first) || first.nisba !== null) return null;
  const end = nouns(tokens, at, limit, LONGEST_OPEN);
  // «مختبر الدراسات الدولية حول تدبير الأزمات»
  if (
    end !== null &&
    end.end + 2 < limit &&
    (tokens.words[end.end] as ReaderWord).key === "حول" &&
    isNoun(tokens.words[end.end + 2] as ReaderWord) &&
    (tokens.words[end.end + 1] as ReaderWord).functionWord === null &&
    /^(مختبر|مركز|معهد|مرصد)$/.test((tokens.words[at - 1] as ReaderWord).key)
  )
    return { ...end, end: end.end + 3 };
  return end;
}

/** «المجلس الإسلامي الأعلى», «اللجنة العليا النرويجية الكينية المشتركة»: two adjectives and more. */
function adjectives(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("adjectives")) return null;
  let end = at;
  let side: string | null = null;
  while (end < limit && end - at < LONGEST_OPEN && isAdjective(tokens.words[end] as ReaderWord)) {
    const { nisba } = tokens.words[end] as ReaderWord;
    if (nisba?.split.article === true && side === null) side = nisba.nisbas[0]?.state ?? null;
    end++;
  }
  if (end - at < 2) return null;
  return { end: end < limit && JOINT.test((tokens.words[end] as ReaderWord).key) ? end + 1 : end, side };
}

const JOINT = /^المشتركه?$/;

const isAdjective = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  word.split.conjunction === "" &&
  word.split.particle === "" &&
  word.functionWord === null &&
  word.time === null &&
  word.verb === null &&
  word.titles.length === 0 &&
  ADJECTIVE.test(word.key) &&
  !REMARK.test(word.key);

/** «جهاز الأمن الدبلوماسي الليبي»: nouns and adjectives that end in the adjective of a state. */
function national(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("national")) return null;
  const first = tokens.words[at] as ReaderWord;
  if (!isNoun(first) || first.nisba !== null) return null;
  const found = nouns(tokens, at, limit, LONGEST_OPEN);
  if (found === null || found.side === null) return null;
  let end = found.end;
  while (end > at && (tokens.words[end - 1] as ReaderWord).nisba === null) end--;
  return end - at < 2 ? null : { end, side: found.side };
}

/** «للإغاثة», «لحقوق الإنسان» behind adjectives or a name. */
function purpose(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("purpose")) return null;
  let end = at;
  let side: string | null = null;
  // With the article adjectives stand before it, without it a name of up to three words.
  for (; end < limit && end - at < 3; end++) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind !== "word" || word.functionWord !== null || word.verb !== null || /^لل/.test(word.key)) break;
    if (head.form === "def" ? !word.key.startsWith("ال") : word.titles.length > 0 && word.titleWord !== "royal") break;
    if (word.nisba?.split.article === true && side === null) side = word.nisba.nisbas[0]?.state ?? null;
  }
  if (end >= limit || end === at) return null;
  // «مركز إعداد للاجئين»: a noun of the language without article is no name.
  const named = tokens.words[at] as ReaderWord;
  if (head.form === "con" && named.common && !named.nameWord && named.names.length === 0 && !named.key.startsWith("ال")) return null;
  const aim = tokens.words[end] as ReaderWord;
  if (aim.kind !== "word" || ACT.test(aim.key) || aim.names.some((n) => n.node.values.length > 0 && n.split.particle === "ل") || aim.nisba !== null)
    return null;
  const next = tokens.words[end + 1] as ReaderWord | undefined;
  const withArticle = /^لل.{3}/.test(aim.key) && aim.split.particle === "ل";
  const without =
    /^ل[^ل].{2}/.test(aim.key) &&
    aim.split.particle === "ل" &&
    !aim.split.article &&
    aim.split.pronoun === "" &&
    next !== undefined &&
    end + 1 < limit &&
    isNoun(next);
  if (!withArticle && !without) return null;
  const goesOn = without || (next !== undefined && (ADJECTIVE.test(next.key) || isJoined(next)));
  // «المعهد الفني للقوات المسلحة»
  if (aim.key === "للقوات" && next?.key === "المسلحه" && end + 1 < limit) return { end: end + 2, side };
  const rest = goesOn && end + 1 < limit ? nouns(tokens, isJoined(next as ReaderWord) ? end : end + 1, limit, LONGEST_PURPOSE) : null;
  return { end: rest?.end ?? end + 1, side: side ?? rest?.side ?? null };
}

/** «شركة سيمنس»: one or two words that are none of the language's. */
function foreign(tokens: Tokens<ReaderWord>, at: number, limit: number, head: BodyHead): Extent | null {
  if (!head.ways.has("foreign")) return null;
  let end = at;
  while (end < limit && end - at < 2 && isForeign(tokens.words[end] as ReaderWord)) end++;
  if (end === at) return null;
  const nisba = (tokens.words[end] as ReaderWord | undefined)?.nisba;
  return nisba?.split.article === true && end < limit ? { end: end + 1, side: nisba.nisbas[0]?.state ?? null } : { end, side: null };
}

const isForeign = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  word.functionWord === null &&
  !word.common &&
  word.verb === null &&
  word.noun === null &&
  word.nisba === null &&
  word.time === null &&
  word.titles.length === 0 &&
  word.role === null &&
  word.titleWord === null &&
  word.names.length === 0 &&
  !/^(ال|لل|و|ل|ب)/.test(word.key) &&
  word.key.length >= 3;

/** Endings of adjectives in names. */
const ADJECTIVE =
  /^و?ال(.+(ي|يه|يين)|احمر|اخضر|ازرق|ابيض|اسود|عام|عامه|عليا|اعلي|حر|حره|احرار|متحد|متحده|موحد|موحده|مستقل|مستقله|تقدميون|كبير|كبيره|كبري|مسلم|مسلمه|مسلمين|مجاهدين|جدد|دايم|دايمه|عرب|مختلط|مختلطه|شامل|شامله)$/;

/** A noun or adjective with article that may be part of a name. */
const isNoun = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  word.key.startsWith("ال") &&
  word.key.length > 3 &&
  word.functionWord === null &&
  word.time === null &&
  word.verb === null &&
  (word.titles.length === 0 || word.nisba !== null) &&
  word.titleWord !== "honorific" &&
  !REMARK.test(word.key);

const isJoined = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  /^وال.{3}/.test(word.key) &&
  !REMARK.test(word.key.slice(1)) &&
  word.split.conjunction === "و" &&
  word.verb === null &&
  word.names.length === 0 &&
  word.organHeads.length === 0 &&
  word.bodyHeads.length === 0 &&
  word.titles.length === 0 &&
  word.time === null &&
  word.noun === null;

/** How far nouns and adjectives with article run, others joined to them by و. */
function nouns(tokens: Tokens<ReaderWord>, at: number, limit: number, most: number): Extent | null {
  let end = at;
  let side: string | null = null;
  while (end < limit && end - at < most) {
    const word = tokens.words[end] as ReaderWord;
    if (!isNoun(word) && !(end > at && isJoined(word)) && !(end === at && /^لل/.test(word.key))) break;
    // Behind a noun with article only an adjective goes on, as behind another adjective: in «… حركة الإصلاح القوات …» the forces are the object.
    if (end > at && !ADJECTIVE.test(word.key) && word.nisba === null && !isJoined(word)) break;
    if (end > at && word.names.some((n) => n.node.values.length > 0 && n.split.particle === "" && n.split.conjunction === "") && word.nisba === null) break;
    if (word.nisba?.split.article === true && side === null) side = word.nisba.nisbas[0]?.state ?? null;
    end++;
  }
  // «… والسكنى وسياسة المدينة»
  if (
    end > at &&
    end + 1 < limit &&
    isConstruct(tokens.words[end] as ReaderWord) &&
    isNoun(tokens.words[end + 1] as ReaderWord) &&
    isJoined(tokens.words[end - 1] as ReaderWord)
  )
    end += 2;
  return end === at ? null : { end, side };
}

const isConstruct = (word: ReaderWord): boolean =>
  word.kind === "word" &&
  word.split.conjunction === "و" &&
  !word.split.article &&
  word.split.pronoun === "" &&
  word.verb === null &&
  word.functionWord === null &&
  word.names.length === 0 &&
  word.titles.length === 0 &&
  word.role === null &&
  word.noun === null &&
  word.organHeads.length === 0 &&
  word.bodyHeads.length === 0;
