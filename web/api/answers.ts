/** The answers of the API under the names that the views use; their shapes are the contract's. */
export type { ActorList, ActorPage, Network, OfficeHeld } from "#serve/contract/actors.ts";
export type { ContactPage } from "#serve/contract/contacts.ts";
export type { DecisionList, DecisionPage, DecisionView, NewDecision } from "#serve/contract/decisions.ts";
export type { FactValue } from "#serve/contract/fact-value.ts";
export type { FactList, FactView, LedgerLine, PositionLedger } from "#serve/contract/facts.ts";
export type { ClaimView, DiscrepancyList, DiscrepancyView, GapList, GapView } from "#serve/contract/findings.ts";
export type { Job, JobAccepted } from "#serve/contract/jobs.ts";
export type { Names, PlaceName, ReportBrief, Reports } from "#serve/contract/names.ts";
export type { About, CountsView, News } from "#serve/contract/overview.ts";
export type { ReportList, ReportPage } from "#serve/contract/reports.ts";
export type { HitView, SearchPage } from "#serve/contract/search.ts";
export type { Gathered, StoryLine, StoryList, StoryView } from "#serve/contract/stories.ts";
export type { Mark, Timeline } from "#serve/contract/timeline.ts";
