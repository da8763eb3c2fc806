import { isoDay, weekStart } from "#model/calendar.ts";
import { Tempo, TempoQuery } from "../contract/timeline.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";

/** How many contacts a week. */
export const tempo = endpoint({
  method: "get",
  path: "/tempo",
  summary: { en: "How many contacts a week", ar: "عدد التواصلات في الأسبوع" },
  query: TempoQuery,
  answer: Tempo,
  example: { query: "actor=vladimir_putin&actor=donald_trump" },
  refuses: ["not-found"],
  kept: "outline",
  async respond({ query }, desk) {
    const snapshot = await desk.index.fresh();
    const weeks = new Map<number, { held: number; others: number }>();
    let undated = 0;
    for (const id of await askedContacts(query, desk, snapshot)) {
      const contact = snapshot.contacts.get(id);
      if (contact === undefined) continue;
      const { earliest, latest, status } = contact;
      if (earliest === null || latest === null || weekStart(earliest) !== weekStart(latest)) {
        undated++;
        continue;
      }
      const week = weeks.get(weekStart(earliest)) ?? { held: 0, others: 0 };
      if (status === "held" || status === "under_way") week.held++;
      else week.others++;
      weeks.set(weekStart(earliest), week);
    }
    return { weeks: inOrder(weeks), undated };
  },
});

/** Weeks in which something was or is to be, in order. A year that is mistyped would make thousands of the others. */
const inOrder = (weeks: ReadonlyMap<number, { held: number; others: number }>) =>
  [...weeks].sort(([a], [b]) => a - b).map(([monday, counts]) => ({ from: isoDay(monday), ...counts }));
