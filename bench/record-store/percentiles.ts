/** The value below which so many in a hundred lie. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredth) / 100))] ?? Number.NaN;
}

/** Milliseconds of each of these calls. */
export async function timed<T>(calls: readonly T[], work: (call: T) => Promise<unknown>): Promise<readonly number[]> {
  const times: number[] = [];
  for (const call of calls) {
    const begun = performance.now();
    await work(call);
    times.push(performance.now() - begun);
  }
  return times;
}
