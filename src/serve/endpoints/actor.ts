import { z } from "zod";
import { ActorPage } from "../contract/actors.ts";
import { Word } from "../contract/asked.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { actorPage } from "../views/actor-page.ts";

/** One actor: offices over time, contacts, partners, statements. */
export const actor = endpoint({
  method: "get",
  path: "/actors/{id}",
  summary: { en: "One actor: offices over time, contacts, partners, statements", ar: "طرف واحد: مناصبه عبر الزمن وتواصلاته وشركاؤه وتصريحاته" },
  params: z.strictObject({
    id: told(Word, { en: "The id of an actor or a side; `/actors?q=` finds ids by name.", ar: "معرف طرف أو جانب، و`/actors?q=` يجد المعرفات بالاسم." }),
  }),
  query: z.strictObject({}),
  answer: ActorPage,
  example: { params: { id: "vladimir_putin" } },
  refuses: ["not-found"],
  kept: "outline",
  respond: ({ params: { id } }, desk) => actorPage(id, desk),
});
