import type { Gap } from "#model/record/gap.ts";
import { dayOfContact } from "#store/contacts/contact-keys.ts";
import type { Place } from "#store/paging/cursor.ts";
import { GapList, GapQuery } from "../contract/findings.ts";
import { USUAL_LIMIT } from "../contract/listing.ts";
import { endpoint } from "../http/endpoint.ts";
import { askedContacts } from "../views/asked-contacts.ts";
import { showFindings } from "../views/finding-list.ts";
import { comparePlaces, pageInOrder } from "../views/page-in-order.ts";
import { settledBy } from "../views/settled-by.ts";

/** What the record knows it lacks. */
export const gaps = endpoint({
  method: "get",
  path: "/gaps",
  summary: { en: "What the record knows it lacks", ar: "ما يعرف السجل أنه ينقصه" },
  query: GapQuery,
  answer: GapList,
  example: { query: "state=open&kind=overdue" },
  refuses: ["not-found", "cursor-invalid"],
  async respond({ query: { cursor, limit = USUAL_LIMIT, state = "all", kind, contact, story } }, desk) {
    const ledger = await desk.store.decisions();
    const settled = settledBy(ledger);
    const snapshot = await desk.index.fresh();
    const within = story === undefined ? null : new Set(await askedContacts({ story }, desk, snapshot));
    // Those that stand in the record first, by their ids; then plans whose day has passed, in order of time.
    const placeOf = ({ id, kind: of, contact: about }: Gap): Place => {
      const plan = of === "overdue" ? snapshot.contacts.get(about) : undefined;
      return plan === undefined ? [0, 0, "", id] : [1, dayOfContact(plan), about, id];
    };
    const asked = (await desk.index.gaps()).filter(
      (gap) =>
        (kind === undefined || gap.kind === kind) &&
        (contact === undefined || gap.contact === contact) &&
        (within === null || within.has(gap.contact)) &&
        (state === "all" || settled.has(gap.id) === (state === "settled")),
    );
    const inOrder = asked.toSorted((a, b) => comparePlaces(placeOf(a), placeOf(b)));
    const page = pageInOrder("gaps", inOrder, placeOf, { limit, cursor: cursor ?? null });
    return { ...(await showFindings(page.items, desk, ledger)), next: page.next };
  },
});
