import type { Base } from "#knowledge/base.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import { type Lang, loadSay } from "../messages/say.ts";
import type { Page } from "./page.ts";
import { makePaint } from "./paint.ts";

/** A page in one language; names of states and organisations are those of the base. */
export async function pageOf({ lang, colour, full }: { readonly lang: Lang; readonly colour: boolean; readonly full: boolean }, base: Base): Promise<Page> {
  return {
    say: await loadSay(lang),
    paint: makePaint(colour),
    namesOf: (id) => {
      const known = base.entities.get(id);
      return known === undefined ? null : { ar: known.ar, en: known.en };
    },
    topicNames: loadTopicNames(),
    full,
  };
}
