import type { Account } from "#model/record/account.ts";
import type { SideConfirmation } from "#model/record/contact.ts";

/** By side and stance, who confirmed, denied or declined, in the order of the accounts. A side that did two of these has two entries. */
export function confirmationsOf(accounts: readonly Account[]): readonly SideConfirmation[] {
  type By = SideConfirmation["by"][number];
  const found = new Map<string, { side: string; stance: SideConfirmation["stance"]; by: By[] }>();
  for (const account of accounts)
    for (const { actor, side, stance, span } of account.confirmation) {
      const key = `${side} ${stance}`;
      const entry = found.get(key) ?? { side, stance, by: [] };
      if (!entry.by.some((b) => b.actor === actor && b.account === account.id)) entry.by.push({ actor, account: account.id, span });
      found.set(key, entry);
    }
  return [...found.values()].sort((a, b) => (a.side < b.side ? -1 : a.side > b.side ? 1 : 0));
}
