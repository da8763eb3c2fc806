import { TimelineQuery, Timeline, USUAL_MARKS } from "../contract/timeline.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { idsOfContact } from "../views/ids-of-contact.ts";
import { markOf } from "../views/mark.ts";
import { namesOf } from "../views/names-of.ts";

/** Contacts as marks on a line of time, many at once. */
export const timeline = endpoint({
  method: "get",
  path: "/timeline",
  summary: { en: "Contacts as marks on a timeline, thousands at once", ar: "التواصلات علامات على خط الزمن، آلافا دفعة واحدة" },
  query: TimelineQuery,
  answer: Timeline,
  example: { query: "side=russia&side=usa&status=held&from=2025-02-01&to=2025-12-31" },
  refuses: ["not-found"],
  kept: "outline",
  async respond({ query }, desk) {
    const { limit = USUAL_MARKS, ...asked } = query;
    const snapshot = await desk.index.fresh();
    // What may lie on any day lies in no window more than in another.
    const placed = asked.from !== undefined || asked.to !== undefined;
    const found = (await askedContacts(asked, desk, snapshot)).flatMap((id) => snapshot.contacts.get(id) ?? []);
    const all = placed ? found.filter(({ earliest, latest }) => earliest !== null || latest !== null) : found;
    const shown = all.slice(-limit);
    const inView = new Set(shown.map((contact) => contact.id));
    const lacking = (await desk.index.gaps()).filter((gap) => inView.has(gap.contact));
    const gaps = await snapshot.shownGaps.show(lacking, (strange) => showFindings(strange, desk, snapshot.decisions));
    return {
      marks: shown.map((contact) => markOf(contact, snapshot.disputed.has(contact.id), desk.names)),
      total: all.length,
      gaps,
      names: { ...snapshot.shownGaps.namesIn(gaps), ...(await namesOf(shown.flatMap(idsOfContact), desk)) },
    };
  },
});
