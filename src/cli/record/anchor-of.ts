import type { Account } from "#model/record/account.ts";
import type { Anchor } from "#model/record/decision.ts";
import type { Store } from "#store/store.ts";
import { CommandFailed } from "../command-failed.ts";
import { contactOf } from "./gather-dossier.ts";

/** The words by which a decision names an account. */
function anchorOf({ report, evidence, id }: Account): Anchor {
  const [span] = evidence;
  if (span === undefined) throw new Error(`cli: the account ${id} has no evidence`);
  return { report, span };
}

/** The anchor of a contact: its account of that id, else its first. Throws `CommandFailed` for an unknown id. */
export async function contactAnchor(store: Store, id: string): Promise<Anchor> {
  const { accounts } = await contactOf(store, id);
  const account = accounts.find((a) => a.id === id) ?? accounts[0];
  if (account === undefined) throw new CommandFailed("failed.unknown-contact", { id });
  return anchorOf(account);
}

/** The anchor of an account; throws `CommandFailed` for an unknown id. */
export async function accountAnchor(store: Store, id: string): Promise<Anchor> {
  const account = (await store.accounts([id]))[0]?.account;
  if (account === undefined) throw new CommandFailed("failed.unknown-account", { id });
  return anchorOf(account);
}
