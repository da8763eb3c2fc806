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

const DELEGATION = new WordPattern(/وفد/);

/** A mention with the actors that it stands for and what stands around it. */
export function makeReference(tokens: Tokens<ReaderWord>, mention: Mention, ids: readonly string[], actors: DocumentActors): Reference {
  const head = phraseHead(tokens, mention.first);
  const before = tokens.words[beforeEachOf(tokens, head.first) - 1];
  const isPlace = mention.kind === "place" || (mention.kind === "body" && mention.entity?.kind === "state" && inPlaceRole(tokens, mention));
  const use = mention.titles.find((t) => t.office !== null);
  return {
    mention,
    first: head.first,
    end: mention.end,
    actors: ids,
    place: isPlace
      ? {
          name: mention.kind === "place" || mention.capital ? bareSurface(tokens, mention) : (mention.entity?.ar ?? ""),
          country: mention.place?.country ?? mention.entity?.id ?? null,
        }
      : null,
    preposition: before === undefined ? "" : prepositions.of(before),
    particle: head.particle ?? mention.particle,
    conjunction: head.conjunction ?? mention.conjunction,
    inner: mention.inner,
    many: mention.titles.some((t) => t.many) || head.delegation,
    delegation: DELEGATION.test(tokens.words[head.first]),
    rank: use?.office?.rank ?? (ids.length === 1 ? actors.rank(ids[0] as string) : null),
  };
}
