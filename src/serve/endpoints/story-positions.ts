import { setImmediate as breathe } from "node:timers/promises";
import { z } from "zod";
import type { FiledFact } from "#model/record/filed-fact.ts";
import { Word } from "../contract/asked.ts";
import { PositionLedger } from "../contract/facts.ts";
import { endpoint } from "../http/endpoint.ts";
import { contactsOfStory, storyOf } from "../views/contacts-of-story.ts";
import { ledgerOf } from "../views/ledger-of.ts";

/** The positions of so many contacts are looked up, the newest; beyond, the answer says that it is not complete. */
const MOST_CONTACTS = 400;
/** Positions of one contact. */
const MOST_OF_ONE = 200;
/** After so many contacts others have their turn. */
const STEP = 20;

/** What each side wants in each matter, as stated about the contacts of a story. */
export const storyPositions = endpoint({
  method: "get",
  path: "/stories/{id}/positions",
  summary: { en: "What each side wants in each matter, within a story", ar: "ما يريده كل جانب في كل شأن، داخل ملف" },
  params: z.strictObject({ id: Word }),
  query: z.strictObject({}),
  answer: PositionLedger,
  refuses: ["not-found"],
  kept: "outline",
  async respond({ params: { id } }, desk) {
    const snapshot = await desk.index.fresh();
    const ids = await contactsOfStory(await storyOf(id, desk), snapshot.contacts.keys(), desk, snapshot);
    const found = new Map<string, FiledFact>();
    for (const [at, contact] of ids.slice(-MOST_CONTACTS).entries()) {
      for (const fact of (await desk.store.facts({ kind: "position", contact }, { limit: MOST_OF_ONE })).items) found.set(fact.id, fact);
      if (at % STEP === 0) await breathe();
    }
    const newestFirst = [...found.values()].sort((a, b) => (b.published ?? "").localeCompare(a.published ?? "") || (a.id < b.id ? -1 : 1));
    return ledgerOf(newestFirst, undefined, ids.length <= MOST_CONTACTS, desk);
  },
});
