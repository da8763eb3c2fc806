import { isUnnamedSource } from "#model/unnamed-sources.ts";
import type { Span } from "#model/span.ts";
import type { Base } from "#knowledge/base.ts";
import type { LocatePlace } from "#knowledge/place-finder.ts";
import type { OfficeTitles } from "#knowledge/office-titles.ts";
import type { TopicNames } from "#knowledge/topic-names.ts";
import { withArticle } from "#text/wording/english-article.ts";
import { isolated } from "#text/wording/safe-text.ts";
import type { SayWording } from "#text/wording/say.ts";

type Names = Readonly<Record<string, string>> | null | undefined;

/** What things are called, by language tag; null where that is not known. */
export interface SentenceNames {
  /** Of an actor: the names that reports give to those the base does not know are the caller's to add. */
  actor(id: string): Names;
  topic(id: string): Names;
  office(id: string): Names;
  /** Of a place, by its name as told. */
  place(name: string): Names;
  /** The exact words of a report; without it the words of a task are not shown. */
  quote?(report: string, span: Span): string | null;
}

/** The names that the base and its tables know. */
export const namesOfBase = (base: Base, locate: LocatePlace, topics: TopicNames, offices: OfficeTitles): SentenceNames => ({
  actor: (id) => {
    const known = base.entities.get(id);
    return known === undefined ? null : { ar: known.ar, en: known.en };
  },
  topic: (id) => topics.get(id),
  office: (id) => offices.get(id),
  place: (name) => {
    const { place, country } = locate({ name, country: null });
    const known = place === null ? base.entities.get(country ?? "") : (base.places.get(place) ?? base.entities.get(place));
    return known === undefined ? null : { ar: name, en: known.en };
  },
});

const inLang = (names: Names, id: string, say: SayWording): string =>
  isolated(names?.[say.lang] ?? names?.["ar"] ?? names?.["en"] ?? id.replaceAll("_", " "), say.lang);

/** Behind a preposition, as all sentences of findings name actors. */
export function actorWords(id: string, names: SentenceNames, say: SayWording): string {
  if (isUnnamedSource(id)) return say(`of-unnamed.${id}`);
  const called = names.actor(id);
  return inLang(called?.["en"] === undefined ? called : { ...called, en: withArticle(called["en"]) }, id, say);
}
export const topicWords = (id: string, names: SentenceNames, say: SayWording): string => inLang(names.topic(id), id, say);
export const placeWords = (name: string, names: SentenceNames, say: SayWording): string => inLang(names.place(name), name, say);
export const officeWords = (id: string, names: SentenceNames, say: SayWording): string => inLang(names.office(id), id, say);
