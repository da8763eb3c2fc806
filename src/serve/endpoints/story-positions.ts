import { z } from "zod";
import { Word } from "../contract/asked.ts";
import { PositionLedger } from "../contract/facts.ts";
import { told } from "../contract/told.ts";
import { endpoint } from "../http/endpoint.ts";
import { contactsOfStory, storyOf } from "../views/contacts-of-story.ts";
import { factsOfContacts } from "../views/facts-of-contacts.ts";
import { ledgerOf } from "../views/ledger-of.ts";

/** What each side wants in each matter, as stated about the contacts of a story. */
export const storyPositions = endpoint({
  method: "get",
  path: "/stories/{id}/positions",
  summary: { en: "What each side wants in each matter, within a story", ar: "ما يريده كل جانب في كل موضوع، داخل ملف" },
  params: z.strictObject({ id: told(Word, { en: "The id of a story.", ar: "معرف ملف." }) }),
  query: z.strictObject({}),
  answer: PositionLedger,
  example: { params: { id: "washington-moscow" } },
  refuses: ["not-found"],
  kept: "outline",
  async respond({ params: { id } }, desk) {
    const snapshot = await desk.index.fresh();
    const ids = await contactsOfStory(await storyOf(id, desk), snapshot.contacts.keys(), desk, snapshot);
    const { found, complete } = await factsOfContacts(
      ids.flatMap((contact) => snapshot.contacts.get(contact) ?? []),
      { kind: "position" },
      desk.store,
    );
    return ledgerOf(found, undefined, complete, desk);
  },
});
