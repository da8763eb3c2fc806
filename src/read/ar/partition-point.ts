/** The index of the first item for which `holds` is no longer true, of items that have it true first and then false; their number where it is true of all. Takes the logarithm of their number. */
export function partitionPoint<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) low = middle + 1;
    else high = middle;
  }
  return low;
}
