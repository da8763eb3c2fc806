import { Gathered, GatheredQuery } from "../contract/stories.ts";
import { endpoint } from "../http/endpoint.ts";
import { contactsOfStory } from "../views/contacts-of-story.ts";
import { gathersOf, openGaps } from "../views/gathered.ts";
import { idsOfMark, markOf } from "../views/mark.ts";
import { namesOf } from "../views/names-of.ts";

/** So many of the newest are shown. */
const FEW = 5;

/** What a rule would gather, before it is saved as a story. */
export const gathered = endpoint({
  method: "get",
  path: "/gathered",
  summary: { en: "What a rule would gather, before it is kept as a story", ar: "ما تجمعه قاعدة قبل أن تحفظ ملفا" },
  query: GatheredQuery,
  answer: Gathered,
  example: { query: "side=russia&side=usa&topic=ceasefire" },
  refuses: [],
  kept: "outline",
  async respond({ query: { side = [], actor = [], topic = [], from = null, to = null } }, desk) {
    const snapshot = await desk.index.fresh();
    const rule = { sides: side, actors: actor, topics: topic, from, to };
    const ids = await contactsOfStory(rule, snapshot.contacts.keys(), desk, snapshot);
    const newest = ids
      .flatMap((id) => snapshot.contacts.get(id) ?? [])
      .sort((a, b) => (b.latest ?? Number.NEGATIVE_INFINITY) - (a.latest ?? Number.NEGATIVE_INFINITY))
      .slice(0, FEW)
      .map((outline) => markOf(outline, snapshot.disputed.has(outline.id), desk.names));
    const gathers = gathersOf(ids, snapshot, openGaps(await desk.index.gaps(), snapshot.settled), desk.names);
    const named = [...side, ...actor, ...[...newest, gathers.first, gathers.last].flatMap(idsOfMark)];
    return { ...gathers, newest, names: await namesOf(named, desk) };
  },
});
