import type { ReaderWord } from "#knowledge/reader-word.ts";
import { foldPhrase } from "#text/ar/fold.ts";
import { type SentenceView, wordAt } from "../contacts/sentence-view.ts";
import type { DocumentActors } from "../mentions/document-actors.ts";

/** The grammatical gender by which a verb agrees with an actor, where the report or the name shows it. */
export type Gender = "feminine" | "masculine";

/** Masculine heads of names of bodies; of the others the feminine is told by its ending, and states are feminine. */
const MASCULINE_HEAD = /^(ال)?(مجلس|حزب|بنك|اتحاد|بيت|كرملين|قصر|تيار|جيش|برلمان|كونغرس|كنيست|بنتاغون|مركز|معهد|تحالف|صندوق|موقع|مكتب|ديوان|حلف|ناتو|فاتيكان)$/;

/** The gender of each actor as the report shows it: persons by their titles («الوزيرة»), bodies by the first word of their name; absent where nothing shows it. */
export function gendersOf(views: readonly SentenceView[], actors: DocumentActors): ReadonlyMap<string, Gender> {
  const genders = new Map<string, Gender>();
  for (const view of views)
    for (const reference of view.references) {
      const id = reference.actors[0];
      const actor = id === undefined || reference.actors.length > 1 ? undefined : actors.byId.get(id);
      if (actor === undefined || genders.get(actor.id) === "feminine") continue;
      if (actor.kind !== "person") genders.set(actor.id, bodyGender(actor.kind, actor.names["ar"] ?? ""));
      else if (reference.mention.titles.length > 0) {
        const title = wordAt(view, reference.mention.titles[0]?.first ?? reference.first) as ReaderWord;
        // «الوزيرة», not «نظيره»: folded, both end alike.
        genders.set(actor.id, /ة\p{M}*$/u.test(title.surface) ? "feminine" : "masculine");
      }
    }
  return genders;
}

function bodyGender(kind: string, name: string): Gender {
  const head = foldPhrase(name).split(" ")[0] as string;
  return MASCULINE_HEAD.test(head) || (kind !== "state" && kind !== "organisation" && !head.endsWith("ه")) ? "masculine" : "feminine";
}

/** The gender by which verbs agree with an actor; undefined where nothing shows it. Sources and media without a name are plurals of things. */
export const genderOf = (genders: ReadonlyMap<string, Gender>, id: string): Gender | undefined =>
  genders.get(id) ?? (id === "sources" || id === "media" ? "feminine" : undefined);
