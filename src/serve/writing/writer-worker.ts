import { createReadStream } from "node:fs";
import { parentPort, workerData } from "node:worker_threads";
import { gatherInput } from "#gather/gather-input.ts";
import { bytesOf } from "#gather/bytes-of.ts";
import { type Gathered, isReport } from "#gather/gathered.ts";
import type { GatherRefusal } from "#gather/refusals/any.ts";
import type { Refusal } from "#gather/refusals/refusal.ts";
import { loadBase } from "#knowledge/base.ts";
import { addReports } from "#pipeline/record/add-reports.ts";
import { decide } from "#pipeline/record/decide.ts";
import { ActorUnfit } from "#pipeline/record/actor-unfit.ts";
import { NothingThere } from "#pipeline/record/nothing-there.ts";
import type { ReadingFailed } from "#pipeline/reading-failed.ts";
import { StoreError } from "#store/errors/store-error.ts";
import { openStore } from "#store/open-store.ts";
import { checkStory, StoryUnfit } from "./check-story.ts";
import { ChangedSince, checkUnchanged } from "./unchanged.ts";
import { refusedInput } from "./refused-input.ts";
import type { Done, Failure, Intake, NumberedOrder, Said, WriterSetup } from "./orders.ts";

/** Reports of one transaction: who decides meanwhile waits for the end of one, some tenths of a second. Smaller ones cost more by the report. */
const BATCH = 20;

/** The thread that writes: the only one of the server that does. It has its own connection to the record, so that nobody who reads waits for it. */
const { folder, threads } = workerData as WriterSetup;
const port = parentPort;
if (port === null) throw new Error("serve: the writer runs as a thread only");
const say = (said: Said): void => port.postMessage(said);
const now = (): string => new Date().toISOString();

const base = loadBase();
const store = await openStore(folder);

port.on("message", (numbered: NumberedOrder) => {
  const { number } = numbered;
  obey(numbered).then(
    (done) => say({ says: "done", number, done }),
    (error: unknown) => say({ says: "failed", number, failure: failureOf(error) }),
  );
});
say({ says: "ready" });

async function obey({ number, order }: NumberedOrder): Promise<Done> {
  switch (order.does) {
    case "take-in":
      return addReports(gathered(order.intake), {
        store,
        base,
        threads,
        batch: BATCH,
        now,
        onRefused: (refusal: Refusal) => say({ says: "refused", number, refused: refusedInput(refusal as GatherRefusal | ReadingFailed) }),
        onTakenIn: ({ origin, ...report }) => say({ says: "taken-in", number, report: { ...report, ...origin } }),
        onProgress: (counts) => say({ says: "progress", number, counts }),
      });
    case "decide":
      return decide(store, base, order.decision, () => checkUnchanged(order.seen, store));
    case "put-story":
      await store.transaction(async () => {
        await checkStory(order.story.id, order.seen, store);
        await store.putStory(order.story);
      });
      return null;
    case "remove-story":
      await store.transaction(async () => {
        await checkStory(order.id, order.seen, store);
        await store.removeStory(order.id);
      });
      return null;
  }
}

/** The reports of all inputs, one after the other. */
async function* gathered({ inputs, defaults, title }: Intake): AsyncGenerator<Gathered> {
  for (const { name, file, form } of inputs)
    for await (const one of gatherInput(name, form, bytesOf(name, createReadStream(file)), defaults))
      yield title !== null && isReport(one) && one.report.title === null ? { ...one, report: { ...one.report, title } } : one;
}

function failureOf(error: unknown): Failure {
  if (error instanceof ChangedSince) return { reason: `${error.what}-changed-since`, detail: error.id };
  if (error instanceof NothingThere) return { reason: `no-such-${error.named}`, detail: error.subject };
  if (error instanceof ActorUnfit) return { reason: `actor-${error.unfit}`, detail: error.actor.id, actor: error.actor, decisions: error.decisions };
  if (error instanceof StoryUnfit) return { reason: error.reason, detail: error.story };
  if (error instanceof StoreError) return { reason: error.reason, detail: error.message };
  return { reason: "failed", detail: error instanceof Error ? (error.stack ?? error.message) : String(error) };
}
