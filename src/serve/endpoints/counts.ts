import { z } from "zod";
import { isoDay } from "#model/calendar.ts";
import { CountsView } from "../contract/overview.ts";
import { endpoint } from "../http/endpoint.ts";

/** What the record holds. */
export const counts = endpoint({
  method: "get",
  path: "/counts",
  summary: { en: "How much the record holds, and from when to when", ar: "مقدار ما في السجل، ومن متى إلى متى" },
  query: z.strictObject({}),
  answer: CountsView,
  refuses: [],
  kept: "outline",
  async respond(_, { store, index }) {
    const { contacts } = await index.fresh();
    let first: number | null = null;
    let last: number | null = null;
    for (const { earliest, latest } of contacts.values()) {
      if (earliest !== null && (first === null || earliest < first)) first = earliest;
      if (latest !== null && (last === null || latest > last)) last = latest;
    }
    return { ...(await store.counts()), from: first === null ? null : isoDay(first), to: last === null ? null : isoDay(last) };
  },
});
