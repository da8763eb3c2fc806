import { News, NewsQuery } from "../contract/overview.ts";
import { endpoint } from "../http/endpoint.ts";
import { newsSince } from "../views/news-since.ts";

/** What came into the record since a moment. */
export const news = endpoint({
  method: "get",
  path: "/news",
  summary: { en: "What came into the record since a moment", ar: "ما دخل السجل منذ لحظة" },
  query: NewsQuery,
  answer: News,
  example: { query: "since=2025-01-01T00:00:00Z" },
  refuses: [],
  respond: ({ query: { since } }, desk) => newsSince(since, desk),
});
