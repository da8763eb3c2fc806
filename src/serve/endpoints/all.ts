import type { AnyEndpoint } from "../http/endpoint.ts";
import { about } from "./about.ts";
import { actor } from "./actor.ts";
import { actors } from "./actors.ts";
import { addReports } from "./add-reports.ts";
import { changeStory } from "./change-story.ts";
import { contact } from "./contact.ts";
import { contacts } from "./contacts.ts";
import { counts } from "./counts.ts";
import { decide } from "./decide.ts";
import { decision } from "./decision.ts";
import { decisions } from "./decisions.ts";
import { discrepancies } from "./discrepancies.ts";
import { facts } from "./facts.ts";
import { gaps } from "./gaps.ts";
import { gathered } from "./gathered.ts";
import { job } from "./job.ts";
import { jobEvents } from "./job-events.ts";
import { jobs } from "./jobs.ts";
import { keepStory } from "./keep-story.ts";
import { network } from "./network.ts";
import { news } from "./news.ts";
import { positionLedger } from "./position-ledger.ts";
import { removeStory } from "./remove-story.ts";
import { report } from "./report.ts";
import { reports } from "./reports.ts";
import { search } from "./search.ts";
import { stories } from "./stories.ts";
import { story } from "./story.ts";
import { storyPositions } from "./story-positions.ts";
import { tempo } from "./tempo.ts";
import { timeline } from "./timeline.ts";

/** Everything that the API does, in the order in which it is shown. */
export const ENDPOINTS: readonly AnyEndpoint[] = [
  counts,
  news,
  about,
  timeline,
  tempo,
  contacts,
  contact,
  discrepancies,
  gaps,
  facts,
  positionLedger,
  actors,
  actor,
  network,
  reports,
  report,
  search,
  addReports,
  jobs,
  job,
  jobEvents,
  stories,
  keepStory,
  gathered,
  story,
  storyPositions,
  changeStory,
  removeStory,
  decisions,
  decision,
  decide,
];
