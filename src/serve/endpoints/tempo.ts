import { isoDay, weekStart } from "#model/calendar.ts";
import { Tempo, TempoQuery } from "../contract/timeline.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";

const DAYS_IN_WEEK = 7;

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
    return { weeks: everyWeek(weeks), undated };
  },
});

/** Each week from the first to the last, also those without any. */
function everyWeek(weeks: ReadonlyMap<number, { held: number; others: number }>) {
  const mondays = [...weeks.keys()].sort((a, b) => a - b);
  const [first, last] = [mondays[0], mondays.at(-1)];
  if (first === undefined || last === undefined) return [];
  return Array.from({ length: (last - first) / DAYS_IN_WEEK + 1 }, (_, i) => {
    const monday = first + i * DAYS_IN_WEEK;
    return { from: isoDay(monday), ...(weeks.get(monday) ?? { held: 0, others: 0 }) };
  });
}
