import { TimelineQuery, Timeline, USUAL_MARKS } from "../contract/timeline.ts";
import { endpoint } from "../http/endpoint.ts";
import { WrittenItems, writtenObject } from "../http/written-json.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { newestOf } from "../views/newest-of.ts";

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
    const all = (await askedContacts(asked, desk, snapshot)).flatMap((id) => snapshot.contacts.get(id) ?? []);
    const shown = newestOf(all, limit);
    const inView = new Set(shown.map((contact) => contact.id));
    const lacking = (await desk.index.gaps()).filter((gap) => inView.has(gap.contact));
    const gaps = await snapshot.shownGaps.show(lacking, snapshot.settled, (strange) => showFindings(strange, desk, snapshot.decisions));
    const marks = shown.map((contact) => snapshot.marks.of(contact, snapshot.disputed.has(contact.id), desk.names));
    const named = new Set<string>();
    for (const one of [...marks, ...gaps]) for (const id of one.named) named.add(id);
    return writtenObject({
      marks: new WrittenItems(
        "[]",
        marks.map((mark) => mark.json),
      ),
      total: all.length,
      gaps: new WrittenItems(
        "[]",
        gaps.map((gap) => gap.json),
      ),
      names: await snapshot.names.of(named, desk),
    } satisfies Record<keyof Timeline, unknown>);
  },
});
