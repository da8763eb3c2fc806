import { dayOfPublication } from "#record/filing/day-of-publication.ts";
import type { Known } from "#record/findings/neighbourhood.ts";
import { officeDiscrepancies } from "#record/findings/offices/office-discrepancies.ts";
import type { Entry, Store } from "#store/store.ts";

/** Finds what the reports of these entries say of offices and the table of offices contradicts, in place of what was found before. */
export async function findOffices(store: Store, entries: readonly Entry[], { base }: Known): Promise<void> {
  const discrepancies = entries.flatMap(({ report, reading, accounts }) =>
    officeDiscrepancies(
      reading.officeClaims,
      { id: report.id, text: report.text, published: dayOfPublication(report), accounts: accounts.map((f) => f.account) },
      base,
    ),
  );
  await store.replaceFindings({ contacts: [], reports: entries.map((e) => e.report.id) }, { discrepancies, gaps: [] });
}
