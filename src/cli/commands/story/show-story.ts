import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Store } from "#store/store.ts";
import { jsonLine } from "../../json-line.ts";
import { print } from "../../output.ts";
import { storyPage } from "../../pages/story-page.ts";
import { askedLimit } from "../../record/asked-value.ts";
import { contactFilter } from "../../record/filters.ts";
import { gapsOnRecord } from "../../record/gaps-on-record.ts";
import { allItems } from "#store/paging/all-items.ts";
import { beginning } from "../../record/beginning.ts";
import { reportsOf } from "../../record/reports-of.ts";
import type { Session } from "../../record/session.ts";
import { settledItems } from "../../record/settled-items.ts";
import { contactsOf, storyOf } from "../../record/story-contacts.ts";
import { listed, namingReports } from "../../record/told-contacts.ts";

/** How many contacts are shown where no limit is asked for. */
export const USUAL = 50;

/** `qanat story show [ID]`: the story so far, of the whole record where none is named. */
export async function showStory(session: Session): Promise<number> {
  const { options, say, store, tell } = session;
  const id = options.paths[1];
  const story = id === undefined ? null : await storyOf(store, id);
  const { reports } = await store.counts();
  if (reports === 0) {
    tell(say("record.empty"));
    return 0;
  }
  const { items, more } = await beginning(contactsOf(store, id, await contactFilter(session)), askedLimit(options, USUAL));
  const settled = await settledItems(store);
  const shown = new Set(items.map((contact) => contact.id));
  const concerns = ({ contact, id: finding }: Discrepancy | Gap): boolean =>
    !settled.has(finding) && (contact === null ? story === null : story === null || shown.has(contact));
  const discrepancies = await kept(
    allItems((page) => store.discrepancies({}, page)),
    concerns,
  );
  const gaps = await kept(gapsOnRecord(store, {}), concerns);
  if (options.json) await print(jsonLine({ story, reports, contacts: items, discrepancies, gaps }));
  else await print(await page({ store, session, soFar: { story, reports, contacts: await listed(store, items, settled), discrepancies, gaps } }));
  if (more) tell(say("record.more"));
  return 0;
}

async function page({
  store,
  session,
  soFar,
}: {
  readonly store: Store;
  readonly session: Session;
  readonly soFar: Parameters<typeof storyPage>[0];
}): Promise<string> {
  const naming = await namingReports(
    store,
    soFar.contacts.map(({ contact }) => contact),
  );
  const claimed = await reportsOf(
    store,
    [...soFar.discrepancies, ...soFar.gaps].flatMap(({ claims }) => claims.map(({ report }) => report)),
  );
  return storyPage(soFar, await session.view([...naming, ...claimed]));
}

async function kept<T>(items: AsyncIterable<T>, keeps: (item: T) => boolean): Promise<readonly T[]> {
  const found: T[] = [];
  for await (const item of items) if (keeps(item)) found.push(item);
  return found;
}
