import type { ReaderWord } from "#knowledge/reader-word.ts";
import type { Tokens } from "#text/tokenise.ts";
import { bareSurface } from "./bare-surface.ts";
import type { DocumentActors } from "./document-actors.ts";
import type { Mention } from "./mention.ts";
import { beforeEachOf, phraseHead } from "./phrase-head.ts";
import { inPlaceRole } from "./place-role.ts";
import type { Reference } from "./reference.ts";
import { PerForm } from "../per-form.ts";
import { WordPattern } from "../word-pattern.ts";

const PREPOSITION = new Set([
  "مع",
  "بين",
  "من",
  "الي",
  "في",
  "عن",
  "لدي",
  "علي",
  "نحو",
  "بحضور",
  "برئاسه",
  "بمشاركه",
  "بمعيه",
  "برفقه",
  "ضد",
  "حول",
  "امام",
  "تجاه",
  "ازاء",
  "حيال",
  "دون",
  "وفق",
  "حسب",
  "بحسب",
  "عبر",
]);

/** The preposition that a word is, و or ف before it allowed; "" for any other word. */
const prepositions = new PerForm<string>(({ key }) => {
  if (PREPOSITION.has(key)) return key;
  const bare = key.startsWith("و") || key.startsWith("ف") ? key.slice(1) : key;
  return PREPOSITION.has(bare) ? bare : "";
});

/** «بخصمه», «مع ضيفه», «إلى أخيه»: a noun of relation before the name that it introduces; what stands before it leads the name. */
const KIN = new WordPattern(/^[وف]?[بل]?(ضيف|خصم|اخي|شقيق|زميل|صديق|سلف|مضيف|حليف|ند|اسلاف|اشقاي|زملاي|حلفاي|ضيوف)(ه|ها|هم|هما)$/);
const ADJECTIVE = new WordPattern(/^ال/);
/** How far before the name the noun of relation may stand («أسلافه رؤساء الحكومات السابقين فلان»). */
const KIN_REACH = 5;
const isApposed = (word: ReaderWord | undefined): boolean =>
  ADJECTIVE.test(word) || (word !== undefined && word.titles.length > 0 && word.splits[0]?.conjunction === "");

/** The noun of relation right before the phrase at `first`, an adjective between allowed, with the particle attached to it. */
function kinBefore(tokens: Tokens<ReaderWord>, first: number): { readonly at: number; readonly particle: string | null } | null {
  let at = first - 1;
  while (at > first - KIN_REACH && !KIN.test(tokens.words[at]) && isApposed(tokens.words[at])) at--;
  // «حليفة الرئيس» is her who is his, not «حليفه».
  if (!KIN.test(tokens.words[at]) || (tokens.words[at] as ReaderWord).surface.endsWith("ة")) return null;
  const [, particle] = /^[وف]?([بل]?)/.exec((tokens.words[at] as ReaderWord).key) ?? [];
  return { at, particle: particle === "" || particle === undefined ? null : particle };
}

const DELEGATION = new WordPattern(/وفد/);

/** How far behind «عبّر» its «عن» may stand. */
const EXPRESSED = 16;

/** «عبّر الرئيس … ونظيره … عن»: the verb, not the preposition. */
function isExpressed(tokens: Tokens<ReaderWord>, mention: Mention): boolean {
  if (tokens.words[mention.first - 1]?.key !== "عبر" || (mention.kind !== "person" && mention.kind !== "title")) return false;
  for (let i = mention.end; i < Math.min(tokens.count, mention.end + EXPRESSED); i++) {
    const { key } = tokens.words[i] as ReaderWord;
    if (/^[.؟!؛:،]$/.test(key)) return false;
    if (key === "عن") return true;
  }
  return false;
}

/** A mention with the actors that it stands for and what stands around it. */
export function makeReference(tokens: Tokens<ReaderWord>, mention: Mention, ids: readonly string[], actors: DocumentActors): Reference {
  const head = phraseHead(tokens, mention.first);
  const kin = kinBefore(tokens, head.first);
  const before = tokens.words[kin === null ? beforeEachOf(tokens, head.first) - 1 : kin.at - 1];
  const isPlace = mention.kind === "place" || (mention.kind === "body" && mention.entity?.kind === "state" && inPlaceRole(tokens, mention));
  const use = mention.titles.find((t) => t.office !== null);
  return {
    mention,
    first: kin?.at ?? head.first,
    end: mention.end,
    actors: ids,
    place: isPlace
      ? {
          name: mention.kind === "place" || mention.capital ? bareSurface(tokens, mention) : (mention.entity?.ar ?? ""),
          country: mention.place?.country ?? mention.entity?.id ?? null,
        }
      : null,
    preposition: before === undefined || isExpressed(tokens, mention) ? "" : prepositions.of(before),
    particle: kin?.particle ?? head.particle ?? mention.particle,
    conjunction: head.conjunction ?? mention.conjunction,
    inner: mention.inner,
    many: mention.titles.some((t) => t.many) || head.delegation,
    delegation: DELEGATION.test(tokens.words[head.first]),
    rank: use?.office?.rank ?? (ids.length === 1 ? actors.rank(ids[0] as string) : null),
  };
}
