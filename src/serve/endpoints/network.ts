import { Network, NetworkQuery, USUAL_NODES } from "../contract/actors.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { namesOf } from "../views/names-of.ts";
import { networkOf } from "../views/network-of.ts";

/** Who was in contact with whom. */
export const network = endpoint({
  method: "get",
  path: "/network",
  summary: { en: "Who was in contact with whom, and how often", ar: "من تواصل مع من، وكم مرة" },
  query: NetworkQuery,
  answer: Network,
  example: { query: "by=side&from=2025-01-01&limit=20" },
  refuses: ["not-found"],
  kept: "outline",
  async respond({ query }, desk) {
    const { by = "actor", limit = USUAL_NODES, ...asked } = query;
    const snapshot = await desk.index.fresh();
    const contacts = (await askedContacts(asked, desk, snapshot)).flatMap((id) => snapshot.contacts.get(id) ?? []);
    const { nodes, edges, total } = networkOf(contacts, by, limit);
    return {
      nodes,
      edges,
      total,
      names: await namesOf(
        nodes.map((node) => node.id),
        desk,
      ),
    };
  },
});
