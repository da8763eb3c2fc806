import type { Page } from "../digest/page.ts";
import type { ReadReport, Sentence } from "../pages/record-view.ts";

export const sentences =
  (_page: Page, _reports: readonly ReadReport[]): Sentence =>
  (finding) =>
    `${finding.message.key} ${JSON.stringify(finding.message.values)}`;
