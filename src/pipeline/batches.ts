import { type Gathered, isReport } from "#gather/gathered.ts";

/** Reports of one message to a thread: a message costs about 30 µs, so twenty make it nothing beside the reading. */
const REPORTS = 20;
/** UTF-16 units of one message: keeps the threads evenly loaded where reports are long. */
const UNITS = 256 * 1024;
/** What a refusal, or what stands around a text, counts for: many of either are not nothing. */
const FRAME_UNITS = 200;
/** How long a batch waits for more from a slow source, in ms, before it is sent as it is. */
const PATIENCE = 50;

/** Neighbours in the stream, refusals among them. */
export interface Batch {
  readonly gathered: readonly Gathered[];
  /** About how many UTF-16 units it holds. */
  readonly units: number;
}

/** Cuts a stream into batches. A slow source gets smaller ones. */
export async function* batches(source: AsyncIterator<Gathered>): AsyncGenerator<Batch> {
  let gathered: Gathered[] = [];
  let units = 0;
  const take = (): Batch => {
    const batch = { gathered, units };
    gathered = [];
    units = 0;
    return batch;
  };
  for (;;) {
    const next = source.next();
    if (gathered.length > 0 && !(await arrivesInTime(next))) yield take();
    const { done, value } = await next;
    if (done === true) break;
    gathered.push(value);
    units += FRAME_UNITS + (isReport(value) ? value.report.text.length : 0);
    if (gathered.length >= REPORTS || units >= UNITS) yield take();
  }
  if (gathered.length > 0) yield take();
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
