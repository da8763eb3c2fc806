import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { Gap } from "#model/record/gap.ts";
import type { Story } from "#model/record/story.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { section } from "../digest/section.ts";
import { type ListedContact, contactsPage } from "./contacts-page.ts";
import { disagreementSections } from "./disagreement-sections.ts";
import { gapLines } from "./gap-lines.ts";
import type { RecordView } from "./record-view.ts";
import { ruleWords } from "./rule-words.ts";

/** A story so far. */
export interface StorySoFar {
  /** null: of the whole record. */
  readonly story: Story | null;
  readonly reports: number;
  readonly contacts: readonly ListedContact[];
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
}

/** The story so far: contacts in order of time, what does not agree, what is missing. */
export function storyPage({ story, reports, contacts, discrepancies, gaps }: StorySoFar, view: RecordView): string {
  const { page } = view;
  const { say, paint } = page;
  const counts = [
    ...(story === null ? [say("count.reports", { n: reports })] : []),
    say("count.contacts", { n: contacts.length }),
    say("count.discrepancies", { n: discrepancies.filter(({ kind }) => kind !== "readout").length }),
    say("count.gaps", { n: gaps.length }),
  ];
  const parts = [
    [
      paint.strong(story === null ? say("story.all") : isolated(story.names[say.lang], say.lang)),
      ...(story === null ? [] : [paint.faint(ruleWords(story, view))].filter((line) => line !== "")),
      counts.join(" · "),
    ],
    section("section.contacts", contactsPage(contacts, view), page),
    ...disagreementSections(discrepancies, view),
    section(
      "dossier.gaps",
      gaps.flatMap((gap) => gapLines(gap, view)),
      page,
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
