import type { Account } from "#model/record/account.ts";
import type { Claim } from "#model/record/discrepancy.ts";

/**
 * Who makes each claim, for the sentence: `by.N` for the Nth claim, an actor (`actor:peskov`), else the outlet (`outlet:…`), else the day of the report (`day:2025-04-25`);
 * none where nothing is known.
 */
export function toldBy(claims: readonly Claim[], accounts: readonly Pick<Account, "report" | "outlet" | "published">[]): Readonly<Record<string, string>> {
  const values: Record<string, string> = {};
  claims.forEach(({ speaker, report }, at) => {
    const account = accounts.find((a) => a.report === report);
    if (speaker !== null) values[`by.${at}`] = `actor:${speaker}`;
    else if (account?.outlet != null) values[`by.${at}`] = `outlet:${account.outlet}`;
    else if (account?.published != null) values[`by.${at}`] = `day:${account.published}`;
  });
  return values;
}
