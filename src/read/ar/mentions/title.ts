import type { NameEntry, Office, TitleEntry } from "#knowledge/entity.ts";
import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { Trigger } from "../trigger.ts";
import { BLANK } from "./blank-mention.ts";
import { blocMembers } from "./bloc-members.ts";
import { bodiesInTitle } from "./bodies-in-title.ts";
import { ends, longest, longestName, type Match } from "./match.ts";
import type { TitleUse } from "./mention.ts";
import { type Complement, bodyAt, placeBeforeName, TO_BODY } from "./title-body.ts";
import { masterOfTitle } from "./master-of-title.ts";
import { titleTime, type TitleTime } from "./title-time.ts";
import { continuedName, mayBeName, newNameEnd } from "./name-words.ts";

/** Titles and honorifics that stand together, before or after a name. */
export interface TitlePhrase {
  readonly end: number;
  readonly titles: readonly TitleUse[];
  readonly complements: readonly Complement[];
  /** A title, not honorifics alone. */
  readonly office: boolean;
  /** «الملك», «الأمير» right before the name: the name takes it in. */
  readonly royalAt: number | null;
  readonly many: boolean;
  /** «الدكتور», «السيد» among them. */
  readonly honorific: boolean;
}

const COUNTERPART = /^[وف]?[بل]?(نظير|نظيرت|نظراي|نظراء)(ه|ها|هما|هم|يه|يهما)$/;
const POSSESSED = /^[وفلب]?(مبعوث|موفد|وزير|نائب|رييس|سفير|مستشار|متحدث|مساعد|مدير|ممثل)(ه|ها|هم|هما)$/;
/** The most words between a title that takes a complement and the name that ends it («قائد حاملة الطائرات اللواء…»). */
const LONGEST_COMPLEMENT = 7;

/** true for a word with which a title or honorific may begin. */
export const mayBeginTitle = (word: ReaderWord): boolean =>
  word.titles.length > 0 || word.role !== null || word.titleWord !== null || COUNTERPART.test(word.key) || POSSESSED.test(word.key);

/** Reads titles and honorifics from `at` on; null where none stands there. `conjunction` and `particle` may be attached to the first word only. */
export function titlePhrase(tokens: Tokens<ReaderWord>, at: number, limit: number): TitlePhrase | null {
  if (((tokens.traits[at] as number) & Trigger.title) === 0) return null;
  const titles: TitleUse[] = [];
  const complements: Complement[] = [];
  let end = at;
  let office = false;
  let royalAt: number | null = null;
  let many = false;
  let honorific = false;
  while (end < limit) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind !== "word") {
      if (word.key === "." && end > at && /^د|ا|م$/.test((tokens.words[end - 1] as ReaderWord).key) && (tokens.words[end - 1] as ReaderWord).key.length === 1) {
        end++;
        continue;
      }
      break;
    }
    if (((tokens.traits[end] as number) & Trigger.title) === 0 || (end > at && startsNew(word))) break;
    const title = longest(tokens, end, limit, word.titles);
    const counterpart = COUNTERPART.test(word.key);
    // «الرئيس التركي نظيره الصيني»: a counterpart is always somebody else.
    if (counterpart && end > at) break;
    const possessive = !counterpart && POSSESSED.test(word.key);
    if (title !== null || counterpart || possessive || word.role !== null) {
      // An honorific that is also a title («الشيخ») before a name is read as an honorific below, unless the title is longer.
      const read = readTitle(tokens, end, limit, title, { counterpart, possessive });
      if (read === null) break;
      // «وزير الخارجية التركي السفير الأمريكي»: two men of two states.
      if (
        complements.length === 0 &&
        read.complements.length === 0 &&
        read.use.body !== null &&
        titles.some((t) => t.body !== null && t.body !== read.use.body)
      )
        break;
      titles.push(read.use);
      complements.push(...read.complements);
      many ||= read.use.many;
      end = read.end;
      office = true;
      royalAt = null;
      if (title !== null && title.words === 1 && ROYAL.has(title.values[0]?.office.id ?? "") && read.end === title.end && read.use.body === null)
        royalAt = end - 1;
      continue;
    }
    if (word.titleWord === "honorific" || word.titleWord === "royal") {
      royalAt = word.titleWord === "royal" ? end : null;
      honorific = true;
      end++;
      continue;
    }
    break;
  }
  return end === at ? null : { end, titles, complements, office, royalAt, many, honorific };
}

const ROYAL = new Set(["king", "queen", "emir", "sultan", "emperor", "prince"]);

const startsNew = (word: ReaderWord): boolean => /^[وفب]/.test(word.key) && (word.titles[0]?.split.conjunction ?? "") !== "";

function readTitle(
  tokens: Tokens<ReaderWord>,
  at: number,
  limit: number,
  title: Match<TitleEntry> | null,
  how: { counterpart: boolean; possessive: boolean },
): { use: TitleUse; complements: readonly Complement[]; end: number } | null {
  const complements: Complement[] = [];
  // «قائد الأسطول الأمريكي الخامس»: a body whose name begins inside the longest title and goes beyond it makes the title shorter.
  const longEnd = title?.end ?? at;
  const within = longEnd <= at + 1 ? [] : ends(tokens, at, longEnd, (tokens.words[at] as ReaderWord).titles);
  const shorter = within.find((k) => {
    const body = k < longEnd ? bodyAt(tokens, k, limit) : null;
    if (body === null || body.end <= longEnd) return false;
    // «وزيرة الخارجية الأمريكية» is a title with an adjective, and no office of the ministry; of composed names only those of organisations and committees count here.
    const organ = body.mentions[0]?.organ;
    return organ == null ? !/^[وفبل]?(ال)?وزير/.test((tokens.words[at] as ReaderWord).key) : organ.kind !== undefined;
  });
  if (title !== null && shorter !== undefined) title = { ...title, end: shorter };
  let end = title?.end ?? at + 1;
  const entry = title?.values.find((v) => v.form === "con") ?? title?.values[0] ?? null;
  const def = title?.values.find((v) => v.form === "def") ?? null;
  const office: Office | null = entry?.office ?? null;
  let body: string | null = def?.body ?? null;
  let when: TitleTime | null = null;
  let many = (title?.values ?? []).some((v) => v.number === "many");
  const role = (tokens.words[at] as ReaderWord).role;
  // «الأمين العام للأمم المتحدة» is one phrase of the base: the organisation in it is named all the same.
  if (title !== null)
    for (const within of bodiesInTitle(tokens, at, title.end, limit, def?.body != null)) {
      complements.push(within);
      body ??= within.body;
      end = Math.max(end, within.end);
    }
  // «المتحدث باسم وزارة الخارجية السودانية»: a title of the base ends within the name of the organ.
  if (title !== null)
    for (let i = at + 1; i < title.end; i++) {
      const spoken = (tokens.words[i] as ReaderWord).key === "باسم" ? bodyAt(tokens, i + 1, limit, true) : null;
      if (spoken === null || spoken.end < end) continue;
      complements.push(spoken);
      body ??= spoken.body;
      end = spoken.end;
    }
  // «رئيس المخابرات المصرية»: what was left of the title governs the body that goes beyond it.
  const construct = shorter !== undefined || (def === null && (entry?.form === "con" || (title === null && role?.form === "con")));
  for (let steps = 0; steps < 12 && end < limit; steps++) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind !== "word") break;
    const time = titleTime(tokens, end, limit);
    if (time !== null) {
      when = time.when;
      end = time.end;
      continue;
    }
    const members = many && body === null ? blocMembers(tokens, end, limit) : null;
    if (members !== null) {
      body = members.body;
      end = members.end;
      continue;
    }
    if (
      word.nisba !== null &&
      word.nisba.split.conjunction === "" &&
      word.nisba.split.particle === "" &&
      (word.nisba.split.article || construct) &&
      !(word.names.length > 0 && !word.nisba.split.article)
    ) {
      body ??= (word.nisba.nisbas[0]?.state as string) ?? null;
      end++;
      continue;
    }
    const complement = bodyAt(tokens, end, limit);
    if (
      complement !== null &&
      !(TO_BODY.has(word.key) && complement.use === "capital") &&
      (construct ||
        /^[لب]/.test(word.key) ||
        TO_BODY.has(word.key) ||
        (complement.first === end && body === null && complements.length === 0 && complement.use === "full" && construct))
    ) {
      if (TO_BODY.has(word.key) && (word.key === "من" || word.key === "في" || word.key === "علي" || word.key === "عن") && !construct && complement.state) break;
      complements.push(complement);
      body ??= complement.body;
      end = complement.end;
      continue;
    }
    const stay = word.key === "في" || word.key === "ب" || word.key === "الي" ? placeBeforeName(tokens, end, limit) : null;
    if (stay !== null) {
      complements.push(stay);
      end = stay.end;
      continue;
    }
    if (word.titleWord === "adjective" && !(word.titles.length > 0 && steps > 0)) {
      end++;
      continue;
    }
    if (word.titleWord === "link") {
      // «باسم الحكومة», «لشؤون الشرق الأدنى»: up to three words, or the organ that follows.
      end = linkEnd(tokens, end + 1, limit, complements);
      body ??= complements.at(-1)?.body ?? null;
      continue;
    }
    const master = title === null || office === null ? null : masterOfTitle(tokens, { office, body, when, first: at, end: title.end }, end, limit);
    if (master === null) break;
    complements.push(master);
    end = master.end;
    // Who speaks for a former president speaks for no state.
    if (when === "former") body = null;
    when = null;
  }
  if (construct && complements.length === 0 && end === (title?.end ?? at + 1)) {
    // «مبعوث بوتين للتعاون»: he whose man the title's bearer is.
    const master = title?.words === 1 ? longestName(tokens, end, limit, (e) => e.entity?.kind === "person") : null;
    if (master !== null && master.split.conjunction === "" && master.split.particle === "") {
      const { entity } = master.values[0] as NameEntry;
      const whole = continuedName(tokens, master.end, limit);
      complements.push({
        first: end,
        end: whole,
        body: null,
        state: false,
        use: "full",
        mentions: [{ ...BLANK, first: end, end: whole, nameFirst: end, nameEnd: whole, kind: "person", entity, inner: true }],
      });
      return {
        use: { office, body, counterpart: how.counterpart, possessive: how.possessive, when, many, first: at, end: whole },
        complements,
        end: whole,
      };
    }
    // «مدير مكتب الأمير فلان», «سكرتير الشيخ فلان»: the honorific goes on with the chain, and the name is not his who bears the title.
    if (end < limit && isHonorific(tokens.words[end] as ReaderWord)) return null;
    // «قائد حاملة الطائرات اللواء…», «رئيس منظمة العمل»: the complement runs to the next title, honorific or known name, if one is near.
    const reach = openComplement(tokens, end, limit);
    if (reach === null && title === null) return null;
    if (reach !== null) end = reach;
    many ||= false;
  }
  return {
    use: { office, body, counterpart: how.counterpart, possessive: how.possessive, when, many, first: at, end },
    complements,
    end,
  };
}

/** After باسم or لشؤون: the end of what it governs. */
function linkEnd(tokens: Tokens<ReaderWord>, at: number, limit: number, complements: Complement[]): number {
  const body = bodyAt(tokens, at, limit, true);
  if (body !== null) {
    complements.push(body);
    return body.end;
  }
  let end = at;
  while (end < limit && end - at < 4) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind !== "word" || word.functionWord !== null || word.verb !== null) break;
    if (!(word.key.startsWith("ال") || word.key.startsWith("وال") || word.nisba !== null || end === at)) break;
    end++;
  }
  return end;
}

const isHonorific = (word: ReaderWord): boolean => (word.titleWord === "honorific" || word.titleWord === "royal") && word.key.startsWith("ال");

/** Where a free complement ends so that a name may follow: right before an honorific or a known person. null where nothing of the kind is near. */
function openComplement(tokens: Tokens<ReaderWord>, at: number, limit: number): number | null {
  // «الرئيس ولد عبد العزيز»: there the name itself begins.
  if (/^(ولد|ابو|ابن)$/.test(tokens.words[at]?.key ?? "")) return null;
  for (let end = at; end < limit && end - at <= LONGEST_COMPLEMENT; end++) {
    const word = tokens.words[end] as ReaderWord;
    if (word.kind !== "word" || word.functionWord !== null || (word.verb !== null && !word.nameWord)) return null;
    if (end === at) continue;
    if (word.titleWord === "honorific" || word.titleWord === "royal") return end;
    if (longestName(tokens, end, limit, (e) => e.entity?.kind === "person" && e.use === "full") !== null && word.splits[0]?.conjunction !== "و") return end;
    // «زعيم التمرد رياك مشار»: a new name behind nouns with article, closed by something hard.
    if (!word.key.startsWith("ال") && word.key !== "بن" && mayBeName(word, true)) {
      const name = newNameEnd(tokens, end, limit);
      const after = tokens.words[name];
      if (
        name - end >= 2 &&
        name - end <= (word.given === null ? 3 : 6) &&
        (name >= limit || after === undefined || after.kind !== "word" || after.verb !== null || after.functionWord !== null)
      )
        return end;
    }
  }
  return null;
}
