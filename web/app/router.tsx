import type { QueryClient } from "@tanstack/react-query";
import { createRootRouteWithContext, createRoute, createRouter, type ErrorRouteComponent } from "@tanstack/react-router";
import { nothingElse } from "../address/asked.ts";
import { readContactAddress, readDecisionsAddress } from "../address/decisions-address.ts";
import { readQueryText, writeQueryText, type AddressValues } from "../address/query-text.ts";
import { readNewStoryAddress } from "../address/story-address.ts";
import { askedOfServer, readTimelineAddress, type TimelineAddress } from "../address/timeline-address.ts";
import {
  readActorsAddress,
  readAddAddress,
  readFactsAddress,
  readNetworkAddress,
  readNewsAddress,
  readReportAddress,
  readReportsAddress,
  readSearchAddress,
  readWorkAddress,
} from "../address/view-addresses.ts";
import { timelineQuery } from "../api/queries.ts";
import { NotHere } from "./not-here.tsx";
import { Shell } from "./shell.tsx";
import { piece } from "./piece.ts";
import { Waiting } from "../parts/waiting.tsx";
import { Broken } from "./broken.tsx";

const root = createRootRouteWithContext<{ readonly client: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotHere,
});

const at = { getParentRoute: () => root };
// Each view is a piece of its own: the first page loads the timeline alone.
const routes = root.addChildren([
  createRoute({
    ...at,
    path: "/",
    validateSearch: nothingElse<TimelineAddress>(readTimelineAddress),
    loaderDeps: ({ search }) => askedOfServer(search),
    // The front page's answer is on its way while its code is.
    loader: ({ context, deps }) => void context.client.prefetchQuery(timelineQuery(deps)),
  }).lazy(() => piece(() => import("../timeline/view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/contacts/$id", validateSearch: nothingElse(readContactAddress) }).lazy(() =>
    piece(() => import("../contact/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/reports", validateSearch: nothingElse(readReportsAddress) }).lazy(() =>
    piece(() => import("../reports/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/reports/$id", validateSearch: nothingElse(readReportAddress) }).lazy(() =>
    piece(() => import("../report/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/search", validateSearch: nothingElse(readSearchAddress) }).lazy(() =>
    piece(() => import("../search/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/stories" }).lazy(() => piece(() => import("../stories/view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/stories/$id" }).lazy(() => piece(() => import("../stories/story-view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/stories/$id/edit" }).lazy(() => piece(() => import("../stories/edit-view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/new-story", validateSearch: nothingElse(readNewStoryAddress) }).lazy(() =>
    piece(() => import("../stories/new-view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/open", validateSearch: nothingElse(readWorkAddress) }).lazy(() =>
    piece(() => import("../worklist/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/positions", validateSearch: nothingElse(readFactsAddress) }).lazy(() =>
    piece(() => import("../positions/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/scenarios", validateSearch: nothingElse(readFactsAddress) }).lazy(() =>
    piece(() => import("../scenarios/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/actors", validateSearch: nothingElse(readActorsAddress) }).lazy(() =>
    piece(() => import("../actors/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/actors/$id" }).lazy(() => piece(() => import("../actors/actor-view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/network", validateSearch: nothingElse(readNetworkAddress) }).lazy(() =>
    piece(() => import("../actors/network-view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/news", validateSearch: nothingElse(readNewsAddress) }).lazy(() => piece(() => import("../news/view.tsx")).then((m) => m.Route)),
  createRoute({ ...at, path: "/decisions", validateSearch: nothingElse(readDecisionsAddress) }).lazy(() =>
    piece(() => import("../decisions/view.tsx")).then((m) => m.Route),
  ),
  createRoute({ ...at, path: "/add", validateSearch: nothingElse(readAddAddress) }).lazy(() => piece(() => import("../add/view.tsx")).then((m) => m.Route)),
]);

/** All views and their addresses. */
export const makeRouter = (client: QueryClient) =>
  createRouter({
    routeTree: routes,
    context: { client },
    parseSearch: readQueryText,
    stringifySearch: (values) => writeQueryText(values as AddressValues),
    // What a view does not ask for does not stay in the address.
    search: { strict: true },
    scrollRestoration: true,
    defaultPreload: "intent",
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken as ErrorRouteComponent,
  });

declare module "@tanstack/react-router" {
  interface Register {
    router: ReturnType<typeof makeRouter>;
  }
}
