import type { NameEntry } from "#knowledge/entity.ts";
import type { OrganHead } from "#knowledge/lexicon.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { BLANK } from "./blank-mention.ts";
import { longest, longestName } from "./match.ts";
import type { Mention } from "./mention.ts";
import { ministryEnd, ministryOf } from "./ministry.ts";

/** A phrase that names a body, with what it names inside. */
export interface BodyPhrase {
  readonly mentions: readonly Mention[];
  readonly end: number;
}

/** Adjectives that may stand between an organ and its nationality, or alone behind it, and change nothing: «الحكومة الحالية». */
const PASSING = /^(الحاليه|الانتقاليه|الانتقالي|الموقته|الموقت|المقاله|الاتحاديه|الاتحادي|الفدراليه|الفيدراليه|الجديده|القائمه|الحالي|المنتخب|المنتخبه)$/;
/** Adjectives of a delegation or side that stand before its nationality: «الوفد الحكومي اليمني». */
const OF_DELEGATION = /^ال(حكومي|رسمي|وزاري|برلماني|نيابي|عسكري|امني|تجاري|اقتصادي|تفاوضي|مفاوض|رياسي)$/;
/** What stands before «الرئاسة» where it is the office of president, not the presidency. */
const OFFICE_OF_PRESIDENT =
  /^[وفبل]?(ال)?(منصب|منافسات|دار|ترشح|ترشحه|ترشيح|ترشيحه|انتخابات|فتره|فترات|فترتي|كرسي|سباق|سده|توليه|تولي|مقاليد|ولايه|لانتخابات|حمله|مرشح|مرشحي|الترشح|في|الي|علي|قصر|قمه)$/;
/** Adjectives of a session that stand behind the body that holds it. */
const OF_SESSION = /^ال(اسبوعي|استثنايي|طاري|دوري|اعتيادي|عادي|اخير|مقبل|قادم|سابق|اول|مرتقب|مفتوح|مغلق|وزاري)ه?$/;
/** Behind «القضاء» it is a noun of action: «القضاء على». */
const ACTION = /^علي(ه|ها|هم|هما)?$/;

const isState = (entry: NameEntry): boolean => entry.entity?.kind === "state";

/** A composed name of an organ at `at`: «الحكومة الروسية», «وزارة الدفاع», «حكومة إثيوبيا», «البرلمان»; null where none stands. */
export function composedOrgan(tokens: Tokens<ReaderWord>, at: number, limit: number): BodyPhrase | null {
  const word = tokens.words[at] as ReaderWord;
  if (word.organHeads.length === 0) return null;
  const head = longest(tokens, at, limit, word.organHeads);
  const kind = head?.values[0];
  if (head === null || kind === undefined || kind.specifier === "dual") return null;
  const { split } = head;
  let end = head.end;
  if (kind.specifier === "ministry") {
    end = ministryEnd(tokens, end, limit);
    if (end === head.end) return null;
  }
  const nameEnd = end;
  // «بعث إلى حكومة وشعب إثيوبيا»; «تمنى لحكومة وشعب إثيوبيا» is a formula that names nobody.
  if (
    kind.form === "con" &&
    tokens.words[end]?.key === "وشعب" &&
    tokens.words[at - 1]?.key === "الي" &&
    end + 1 < limit &&
    longestName(tokens, end + 1, limit, isState) !== null
  )
    end++;
  let side: string | null = null;
  let state: Mention | null = null;
  let passed = end;
  for (let next = tokens.words[end] as ReaderWord | undefined; end < limit && next?.kind === "word"; next = tokens.words[end] as ReaderWord | undefined) {
    if (
      next.nisba !== null &&
      next.nisba.split.article &&
      next.nisba.split.conjunction === "" &&
      side === null &&
      (end > nameEnd || agrees(word, split.article, next))
    ) {
      side = next.nisba.nisbas[0]?.state ?? null;
      end++;
      passed = end;
      continue;
    }
    if ((PASSING.test(next.key) || (kind.kind === "state" && OF_DELEGATION.test(next.key))) && end === passed) {
      end++;
      passed = end;
      continue;
    }
    const named = side === null ? longestName(tokens, end, limit, isState) : null;
    if (named !== null && (kind.form === "con" || (/^[لب]$/.test(named.split.particle) && !kind.id.endsWith("_ministry"))) && named.split.conjunction === "") {
      const entry = named.values[0] as NameEntry;
      side = entry.entity?.id ?? null;
      state = {
        ...BLANK,
        first: end,
        end: named.end,
        nameFirst: end,
        nameEnd: named.end,
        kind: "body",
        entity: entry.entity,
        particle: named.split.particle,
        inner: true,
        capital: entry.use === "capital",
      };
      end = named.end;
    }
    break;
  }
  const bare = side === null;
  // «وزارة خارجية» is one of many.
  if (bare && kind.specifier === "ministry" && !(tokens.words[head.end] as ReaderWord).key.startsWith("ال")) return null;
  if (bare && (kind.bare === null || !standsAlone(tokens, at, head.end, kind))) return null;
  if (kind.id === "embassy" && !speaks(tokens, at)) return null;
  // Of two readings of one form («نظام»), a name of a state needs its nationality.
  const body = { ...BLANK, first: at, end, nameFirst: at, nameEnd: end, particle: split.particle, conjunction: split.conjunction, kind: "body" as const };
  const id = kind.specifier === "ministry" ? ministryOf(tokens.words.slice(head.end, nameEnd).map((w) => w.key)) : { id: kind.id, en: kind.en };
  const mention: Mention =
    kind.kind === "state"
      ? { ...body, organ: { id: side as string, en: "-", side } }
      : {
          ...body,
          organ: { ...(bare ? { ...id, side: null, home: true as const } : { id: `${side}_${id.id}`, en: id.en, side }), titled: kind.titled },
        };
  return { mentions: state === null ? [mention] : [mention, state], end };
}

/** true behind a verb of speech, a source or an office: «أعلنت الخارجية», «مصادر السفارة», «القائم بأعمال السفارة». */
function speaks(tokens: Tokens<ReaderWord>, at: number): boolean {
  const before = tokens.words[at - 1] as ReaderWord | undefined;
  return before?.verb?.verb.frame === "say" || /^[وفبل]?(مصدر|مصادر|بيان|بلاغ|اعمال|باسم)$/.test(before?.key ?? "");
}

/** «الخارجية السعودية» is the ministry, «الخارجية السعودي» the end of a minister's title: the adjective agrees with the head in gender. */
function agrees(head: ReaderWord, article: boolean, adjective: ReaderWord): boolean {
  const feminine = /(ه|ات)$/.test(head.key) || head.key.endsWith("سلطات");
  const nisba = adjective.nisba?.nisbas[0]?.number;
  return !article || nisba === "many" || feminine === (nisba === "f");
}

/** true where a head without nationality is an organ, not an office or an act. */
function standsAlone(tokens: Tokens<ReaderWord>, at: number, end: number, kind: OrganHead): boolean {
  const before = (tokens.words[at - 1] as ReaderWord | undefined)?.key ?? "";
  const after = tokens.words[end] as ReaderWord | undefined;
  if (kind.id === "presidency" && end - at === 1) {
    const particle = (tokens.words[at] as ReaderWord).split.particle;
    if (OFFICE_OF_PRESIDENT.test(before) || (particle === "ل" && !speaks(tokens, at))) return false;
  }
  if (kind.bare === "speaks" && !speaks(tokens, at)) return false;
  if (kind.id === "judiciary" && after !== undefined && ACTION.test(after.key)) return false;
  // «رئيس الحكومة», «زعيم البرلمان»: it only makes up the title. «الجيش الحر»: another name.
  if (!kind.titled && /^[وفبل]?(ال)?(رييس|رييسه|رياسه|وزير|زعيم|قايد|عضو|اعضاء|نايب|مقر|مبني|تشكيل|تاليف)$/.test(before)) return false;
  // «اجتماع مجلس الوزراء الأسبوعي»: the session is weekly.
  if (after !== undefined && OF_SESSION.test(after.key) && tokens.words[at - 1]?.noun != null) return true;
  if (
    after?.kind === "word" &&
    after.functionWord === null &&
    after.key.startsWith("ال") &&
    kind.specifier === null &&
    after.nisba === null &&
    after.titles.length === 0 &&
    !PASSING.test(after.key)
  )
    return after.verb !== null || after.names.length > 0 || after.time !== null;
  return true;
}
