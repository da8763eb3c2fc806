import { infiniteQueryOptions, queryOptions } from "@tanstack/react-query";
import type {
  About,
  ActorList,
  ActorPage,
  ContactPage,
  CountsView,
  DecisionList,
  DecisionPage,
  DiscrepancyList,
  FactList,
  GapList,
  Gathered,
  Job,
  Network,
  News,
  PositionLedger,
  ReportList,
  ReportPage,
  SearchPage,
  StoryList,
  StoryView,
  Timeline,
} from "./answers.ts";
import { getJson, queryOf, request } from "./request.ts";

type Asked = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

const one = <T>(key: readonly unknown[], path: string) => queryOptions({ queryKey: key, queryFn: ({ signal }) => getJson<T>(path, signal) });

/** A list that comes page by page. */
const pages = <T extends { readonly next: string | null }>(name: string, path: string, asked: Asked) =>
  infiniteQueryOptions({
    queryKey: [name, asked],
    queryFn: ({ pageParam, signal }) => getJson<T>(path + queryOf({ ...asked, cursor: pageParam }), signal),
    initialPageParam: null as string | null,
    getNextPageParam: (last: T) => last.next,
  });

/** What is changed with the ETag by which it was seen. */
type Tagged<T> = T & { readonly etag: string };
const getTagged = async <T>(path: string, signal: AbortSignal): Promise<Tagged<T>> => {
  const response = await request(path, { signal });
  return { ...((await response.json()) as T), etag: response.headers.get("ETag") ?? "" };
};
const tagged = <T>(key: readonly unknown[], path: string) => queryOptions({ queryKey: key, queryFn: ({ signal }) => getTagged<T>(path, signal) });

/** A part of a text with blanks for all before it, so that every offset is one into the whole. */
const atItsPlace = (page: Tagged<ReportPage>): Tagged<ReportPage> =>
  page.part.of === 1
    ? page
    : {
        ...page,
        report: { ...page.report, text: " ".repeat(Math.max(0, page.part.start - 1)) + (page.part.start > 0 ? "\n" : "") + page.report.text },
      };

/** A contact with the ETag that a decision on it must name. */
export type TaggedContact = Tagged<ContactPage>;
/** A report with the ETag that a decision on its facts must name. */
export type TaggedReport = Tagged<ReportPage>;
/** A story with the ETag that a change of it must name. */
export type TaggedStory = Tagged<StoryView>;

export const aboutQuery = queryOptions({ queryKey: ["about"], queryFn: ({ signal }) => getJson<About>("/about", signal), staleTime: Number.POSITIVE_INFINITY });
export const countsQuery = one<CountsView>(["counts"], "/counts");
export const storiesQuery = one<StoryList>(["stories"], "/stories");
/** As many marks as come at once: what conditions choose from must be there, not only what a screen shows apart. */
const MOST_MARKS = 25_000;
export const timelineQuery = (asked: Asked) => one<Timeline>(["timeline", asked], `/timeline${queryOf({ ...asked, limit: MOST_MARKS })}`);
export const contactQuery = (id: string) => tagged<ContactPage>(["contact", id], `/contacts/${encodeURIComponent(id)}`);
export const storyQuery = (id: string) => tagged<StoryView>(["story", id], `/stories/${encodeURIComponent(id)}`);
export const storyPositionsQuery = (id: string) => one<PositionLedger>(["story-positions", id], `/stories/${encodeURIComponent(id)}/positions`);
export const gatheredQuery = (asked: Asked) => one<Gathered>(["gathered", asked], `/gathered${queryOf(asked)}`);
/** The report with its text, or the part of a long text that is asked for, which stands where it stands in the whole. */
export const reportQuery = (id: string, asked: { readonly part: number } | { readonly at: number } = { part: 1 }) =>
  queryOptions({
    queryKey: ["report", id, asked],
    queryFn: async ({ signal }) => atItsPlace(await getTagged<ReportPage>(`/reports/${encodeURIComponent(id)}${queryOf(asked)}`, signal)),
  });
/** The report with its whole text, however long. */
export const wholeReportQuery = (id: string) => one<ReportPage>(["report", id, "whole"], `/reports/${encodeURIComponent(id)}`);
export const ledgerQuery = (asked: Asked) => one<PositionLedger>(["ledger", asked], `/positions/ledger${queryOf(asked)}`);
export const actorQuery = (id: string) => one<ActorPage>(["actor", id], `/actors/${encodeURIComponent(id)}`);
export const networkQuery = (asked: Asked) => one<Network>(["network", asked], `/network${queryOf(asked)}`);
export const newsQuery = (since: string) => one<News>(["news", since], `/news${queryOf({ since })}`);
export const jobQuery = (id: string) => one<Job>(["job", id], `/jobs/${encodeURIComponent(id)}`);
export const actorNamesQuery = (q: string, as: "side" | undefined) => one<ActorList>(["actor-names", q, as], `/actors${queryOf({ q, as, limit: 12 })}`);
/** The sides on record that are in most contacts. */
export const sidesQuery = one<ActorList>(["sides"], "/actors?as=side&limit=100");
export const decisionQuery = (number: number) => one<DecisionPage>(["decision", number], `/decisions/${number}`);

export const reportsPages = (asked: Asked) => pages<ReportList>("reports", "/reports", asked);
export const factsPages = (asked: Asked) => pages<FactList>("facts", "/facts", asked);
export const discrepanciesPages = (asked: Asked) => pages<DiscrepancyList>("discrepancies", "/discrepancies", asked);
export const gapsPages = (asked: Asked) => pages<GapList>("gaps", "/gaps", asked);
export const actorsPages = (asked: Asked) => pages<ActorList>("actors", "/actors", asked);
export const searchPages = (asked: Asked) => pages<SearchPage>("search", "/search", asked);
export const decisionsPages = (asked: Asked) => pages<DecisionList>("decisions", "/decisions", asked);
