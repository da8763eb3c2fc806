import { type Base, loadBase } from "#knowledge/base.ts";
import { REBUILD_NOTE } from "#pipeline/record/rebuild-note.ts";
import { openStore } from "#store/open-store.ts";
import type { SqlStore } from "#store/sql-store.ts";
import type { Page } from "../digest/page.ts";
import { pageOf } from "../digest/page-of.ts";
import type { Key, Say } from "../messages/say.ts";
import { loadSay } from "../messages/say.ts";
import { print } from "../output.ts";
import type { ReadReport, RecordView } from "../pages/record-view.ts";
import { recordViewOf } from "../pages/record-view.ts";
import type { OptionKinds } from "../parse-options.ts";
import { pageWords } from "./page-words.ts";
import { type RecordOptions, recordOptions } from "./record-options.ts";
import { storeFailure } from "./store-failure.ts";

/** Where a page goes that is no terminal, lines are as long as this. */
const USUAL_WIDTH = 120;
/** Narrower than this nothing can be laid out. */
const LEAST_WIDTH = 40;

/** A command at work on an open record. */
export interface Session {
  readonly options: RecordOptions;
  readonly say: Say;
  readonly store: SqlStore;
  /** Loaded when first asked for. */
  readonly base: Base;
  /** A page on which those whom analysts named bear their names. */
  page(): Promise<Page>;
  /** A page that quotes these reports. */
  view(reports: readonly ReadReport[]): Promise<RecordView>;
  /** A line on standard error, unless the user wants quiet. */
  tell(words: string): void;
}

/**
 * Runs a command over the record: reads its options, prints its help where that is asked for, opens the record, and closes it again. What the store cannot do becomes a
 * `CommandFailed` with its message. The answer is the exit code.
 */
export async function onRecord(
  args: readonly string[],
  help: Key,
  own: OptionKinds,
  work: (session: Session) => Promise<number>,
  check: (options: RecordOptions) => void = () => undefined,
): Promise<number> {
  const options = recordOptions(args, own, process.env);
  const say = await loadSay(options.lang);
  if (options.help) {
    await print(say(help));
    return 0;
  }
  check(options);
  const folder = options.folder.value;
  try {
    const store = await openStore(folder);
    try {
      const session = sessionOf(options, say, store);
      if ((await store.note(REBUILD_NOTE)) !== null && help !== "help.rebuild") session.tell(say("record.rebuild-unfinished"));
      return await work(session);
    } finally {
      await store.close();
    }
  } catch (error) {
    throw storeFailure(error, folder);
  }
}

/** Loaded once a process, when a command first asks for it. */
let known: Base | null = null;

function sessionOf(options: RecordOptions, say: Say, store: SqlStore): Session {
  const { stdout, stderr } = process;
  const colour = stdout.isTTY && !options.noColor && (process.env["NO_COLOR"] ?? "") === "";
  const width = Math.max(LEAST_WIDTH, stdout.isTTY ? stdout.columns : USUAL_WIDTH);
  const session: Session = {
    options,
    say,
    store,
    get base() {
      known ??= loadBase();
      return known;
    },
    page: async () => {
      const page = await pageOf({ lang: options.lang, colour, full: options.full }, session.base);
      const named = new Map((await store.namedActors()).map(({ id, names }) => [id, names]));
      return { ...page, namesOf: (id) => page.namesOf(id) ?? named.get(id) ?? null };
    },
    view: async (reports) => {
      const page = await session.page();
      return recordViewOf(page, width, reports, pageWords(page, reports, session.base));
    },
    tell: (words) => {
      if (!options.quiet) stderr.write(`qanat: ${words}\n`);
    },
  };
  return session;
}
