import { placeAccount } from "#record/identity/place-account.ts";
import { type Neighbourhood, settle } from "#record/identity/settle.ts";
import type { Account } from "#model/record/account.ts";

/** Accounts kept in a map, settled as they come: what a database does, without one. */
export class AccountsInMemory implements Neighbourhood {
  readonly accounts = new Map<string, Account>();
  readonly events = new Map<string, string>();

  near({ tier, family, pairs, from, to }: Parameters<Neighbourhood["near"]>[0]): Promise<readonly Account[]> {
    const near = [...this.accounts.values()].filter((account) => {
      const place = placeAccount(account);
      return place.tier === tier && place.family === family && place.pairs.some((p) => pairs.includes(p)) && place.from <= to && place.to >= from;
    });
    return Promise.resolve(near);
  }

  settled(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
    return Promise.resolve(new Map(ids.flatMap((id) => (this.events.has(id) ? [[id, this.events.get(id) as string] as const] : []))));
  }

  async add(accounts: readonly Account[]): Promise<void> {
    for (const account of accounts) this.accounts.set(account.id, account);
    for (const [id, event] of await settle(accounts, this)) this.events.set(id, event);
  }

  async remove(accounts: readonly Account[]): Promise<void> {
    for (const { id } of accounts) {
      this.accounts.delete(id);
      this.events.delete(id);
    }
    for (const [id, event] of await settle(accounts, this)) this.events.set(id, event);
  }

  /** The accounts of each event, all in order. */
  groups(): readonly (readonly string[])[] {
    const groups = Map.groupBy([...this.events].sort(), ([, event]) => event);
    return [...groups.values()].map((members) => members.map(([id]) => id)).sort();
  }
}
