/** Events that decisions make one contact: for each event its group. `merged` names two events each; an event without a group is alone. */
export function joinedEvents(merged: readonly (readonly [string, string])[]): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, Set<string>>();
  for (const [a, b] of merged) {
    const joined = new Set([...(groups.get(a) ?? [a]), ...(groups.get(b) ?? [b])]);
    for (const event of joined) groups.set(event, joined);
  }
  return new Map([...groups].map(([event, group]) => [event, [...group].sort()]));
}
