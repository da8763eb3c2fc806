import { type Gathered, type GatheredReport, isReport } from "#gather/gathered.ts";
import type { Store } from "#store/store.ts";
import { reportId } from "#store/report-id.ts";

/** So many are asked about at once. */
const AT_ONCE = 64;

/**
 * Lets through what the record does not hold yet, in its order, and refusals. Each report that is let through is told to `onNew` with its id, in that order; each that is known, or stood before
 * in the same input, to `onKnown`.
 */
export async function* unknownReports(
  source: AsyncIterable<Gathered>,
  store: Store,
  onNew: (id: string, gathered: GatheredReport) => void,
  onKnown: (id: string, gathered: GatheredReport) => void,
): AsyncGenerator<Gathered> {
  const seen = new Set<string>();
  let waiting: Gathered[] = [];
  const sift = async (): Promise<readonly Gathered[]> => {
    const ids = new Map(waiting.filter(isReport).map((gathered) => [gathered, idOf(gathered)]));
    const known = await store.knownReports([...new Set(ids.values())]);
    const sifted = waiting.filter((gathered) => {
      if (!isReport(gathered)) return true;
      const id = ids.get(gathered) as string;
      if (known.has(id) || seen.has(id)) {
        onKnown(id, gathered);
        return false;
      }
      seen.add(id);
      onNew(id, gathered);
      return true;
    });
    waiting = [];
    return sifted;
  };
  for await (const gathered of source) {
    waiting.push(gathered);
    if (waiting.length >= AT_ONCE) yield* await sift();
  }
  yield* await sift();
}

const idOf = ({ report }: GatheredReport): string => reportId(report);
