import { canBeSide } from "#model/can-be-side.ts";
import { ActorList, ActorQuery } from "../contract/actors.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { actorLines, placeOfActor } from "../views/actor-lines.ts";
import { namesOf } from "../views/names-of.ts";
import { pageInOrder } from "../views/page-in-order.ts";

/** Who takes part in contacts on record, those in most contacts first; with `q` also those whom the base knows, or analysts named, by that name. */
export const actors = endpoint({
  method: "get",
  path: "/actors",
  summary: { en: "Who takes part in contacts on record, by name", ar: "من يشارك في التواصلات، بحسب الاسم" },
  query: ActorQuery,
  answer: ActorList,
  example: { query: "q=Putin&kind=person" },
  refuses: ["cursor-invalid"],
  kept: "outline",
  async respond({ query: { q, kind, side, as, cursor, limit = USUAL_LIMIT } }, desk) {
    const lines = (await actorLines(q, desk, await desk.index.fresh())).filter(
      (line) => (kind === undefined || line.kind === kind) && (side === undefined || line.side === side) && (as === undefined || canBeSide(line)),
    );
    const page = pageInOrder("actors", lines, (line) => placeOfActor(line, q), { limit, cursor: cursor ?? null });
    return {
      ...page,
      names: await namesOf(
        page.items.flatMap((line) => [line.id, line.side]),
        desk,
      ),
      reports: {},
    };
  },
});
