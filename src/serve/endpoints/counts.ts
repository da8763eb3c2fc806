import { z } from "zod";
import { isoDay } from "#model/calendar.ts";
import { CountsView } from "../contract/overview.ts";
import { endpoint } from "../http/endpoint.ts";
import { heldDays } from "../views/held-days.ts";

/** What the record holds. */
export const counts = endpoint({
  method: "get",
  path: "/counts",
  summary: { en: "How much the record holds, and from when to when", ar: "مقدار ما في السجل، ومن متى إلى متى" },
  query: z.strictObject({}),
  answer: CountsView,
  example: {},
  refuses: [],
  kept: "outline",
  async respond(_, { store, index }) {
    const { contacts, settled } = await index.fresh();
    let first: number | null = null;
    let last: number | null = null;
    const byTopic: Record<string, number> = {};
    for (const contact of contacts.values()) {
      for (const topic of contact.topics) byTopic[topic] = (byTopic[topic] ?? 0) + 1;
      const days = heldDays(contact);
      // A month or a year that is told has an end on which nobody said that anything was.
      if (days === null || days.first !== days.last) continue;
      first = Math.min(first ?? days.first, days.first);
      last = Math.max(last ?? days.last, days.last);
    }
    const gaps = await index.gaps();
    const all = await store.counts();
    const done = await store.countDiscrepancies([...settled.keys()]);
    const open = {
      discrepancies: all.discrepancies - done.discrepancies,
      differences: all.differences - done.differences,
      gaps: gaps.filter(({ id }) => !settled.has(id)).length,
    };
    return { ...all, gaps: gaps.length, open, byTopic, from: first === null ? null : isoDay(first), to: last === null ? null : isoDay(last) };
  },
});
