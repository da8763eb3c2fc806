/** The value below which so many in a hundred lie. */
export function percentile(values: readonly number[], hundredth: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * hundredth) / 100))] ?? Number.NaN;
}

/** What one call took, in milliseconds: by the clock, and of processors. */
export interface Took {
  readonly wall: number;
  readonly cpu: number;
}

export async function timed<T>(calls: readonly T[], work: (call: T) => Promise<unknown>): Promise<readonly Took[]> {
  const times: Took[] = [];
  for (const call of calls) {
    const begun = performance.now();
    const before = process.cpuUsage();
    await work(call);
    const { user, system } = process.cpuUsage(before);
    times.push({ wall: performance.now() - begun, cpu: (user + system) / 1000 });
  }
  return times;
}
