import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import type { FactFilter } from "#store/store.ts";
import type { Key } from "../messages/say.ts";
import { factsPage } from "../pages/facts-page.ts";
import type { OptionKinds } from "../parse-options.ts";
import { askedDay, askedLimit } from "../record/asked-value.ts";
import { askedActor, askedTopic, without } from "../record/filters.ts";
import { atMost } from "../record/one-argument.ts";
import { allItems } from "#store/paging/all-items.ts";
import { beginning } from "../record/beginning.ts";
import type { RecordOptions } from "../record/record-options.ts";
import { reportsOf } from "../record/reports-of.ts";
import { onRecord, type Session } from "../record/session.ts";
import { showList } from "../record/show-list.ts";

const OPTIONS = {
  actor: { type: "string" },
  side: { type: "string" },
  topic: { type: "string" },
  contact: { type: "string" },
  report: { type: "string" },
  from: { type: "string" },
  to: { type: "string" },
  limit: { type: "string" },
} as const;
/** Where no limit is asked for. */
const USUAL = 50;

/** What a command that lists facts adds to the others: an option of its own, and which facts it keeps. */
export interface OwnOption {
  readonly options: OptionKinds;
  readonly keeps: (options: RecordOptions) => (fact: FiledFact) => boolean;
}

const NO_OPTION: OwnOption = { options: {}, keeps: () => () => true };

/** Lists the facts of one kind, the newest report first. */
export const listFacts = (args: readonly string[], help: Key, kind: FiledKind, own: OwnOption = NO_OPTION): Promise<number> =>
  onRecord(
    args,
    help,
    { ...OPTIONS, ...own.options },
    async (session) => {
      const { options, store } = session;
      const filter = await factFilter(kind, session);
      const found = await beginning(
        kept(
          allItems((page) => store.facts(filter, page)),
          own.keeps(options),
        ),
        askedLimit(options, USUAL),
      );
      return showList(
        found,
        async (facts) =>
          factsPage(
            facts,
            await session.view(
              await reportsOf(
                store,
                facts.map(({ report }) => report),
              ),
            ),
          ),
        session,
      );
    },
    (options) => {
      atMost(options, 0);
      own.keeps(options);
      askedDay(options, "from");
      askedDay(options, "to");
      askedLimit(options, USUAL);
    },
  );

async function factFilter(kind: FiledKind, session: Session): Promise<FactFilter> {
  const { options } = session;
  const { values } = options;
  return without<FactFilter>({
    kind,
    actor: await askedActor(values.get("actor"), session),
    side: await askedActor(values.get("side"), session),
    topic: askedTopic(values.get("topic"), session),
    contact: values.get("contact"),
    report: values.get("report"),
    from: askedDay(options, "from"),
    to: askedDay(options, "to"),
  });
}

async function* kept<T>(items: AsyncIterable<T>, keeps: (item: T) => boolean): AsyncGenerator<T> {
  for await (const item of items) if (keeps(item)) yield item;
}
