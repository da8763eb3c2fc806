import type { Gathered } from "#gather/gathered.ts";

/** Reports of one message to a thread: a message costs about 30 µs, so twenty make it nothing beside the reading. */
const REPORTS = 20;
/** UTF-16 units of text of one message: keeps the threads evenly loaded where reports are long. */
const UNITS = 256 * 1024;
/** How long a batch waits for more from a slow source, in ms, before it is sent as it is. */
const PATIENCE = 50;

/** Cuts a stream into batches of neighbours, refusals among them. A slow source gets smaller batches. */
export async function* batches(source: AsyncIterator<Gathered>): AsyncGenerator<readonly Gathered[]> {
  let batch: Gathered[] = [];
  let units = 0;
  for (;;) {
    const next = source.next();
    if (batch.length > 0 && !(await arrivesInTime(next))) {
      yield batch;
      batch = [];
      units = 0;
    }
    const { done, value } = await next;
    if (done === true) break;
    batch.push(value);
    units += "report" in value ? value.report.text.length : 0;
    if (batch.length >= REPORTS || units >= UNITS) {
      yield batch;
      batch = [];
      units = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

async function arrivesInTime(next: Promise<unknown>): Promise<boolean> {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(resolve, PATIENCE, false);
  next.then(
    () => resolve(true),
    () => resolve(true),
  );
  try {
    return await promise;
  } finally {
    clearTimeout(timer);
  }
}
