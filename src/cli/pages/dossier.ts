import type { RecordContact } from "#model/record/contact.ts";
import type { Decision } from "#model/record/decision.ts";
import type { Discrepancy } from "#model/record/discrepancy.ts";
import type { FiledFact, FiledKind } from "#model/record/filed-fact.ts";
import type { Gap } from "#model/record/gap.ts";
import type { FollowUpState } from "#record/findings/follow-ups-taken.ts";
import { contactTitle } from "../digest/contact-title.ts";
import { dateWords } from "#text/wording/date-words.ts";
import { listWords } from "#text/wording/list-words.ts";
import { isolated } from "#text/wording/safe-text.ts";
import { section } from "../digest/section.ts";
import { INDENT } from "../digest/indent.ts";
import type { Key } from "../messages/say.ts";
import { accountLines } from "./account-lines.ts";
import { chosenLines } from "./chosen-lines.ts";
import { confirmationLines } from "./confirmation-lines.ts";
import { decisionLines } from "./decision-lines.ts";
import { disagreementSections } from "./disagreement-sections.ts";
import { factsPage } from "./facts-page.ts";
import { followUpStateLines } from "./follow-up-state-lines.ts";
import { gapLines } from "./gap-lines.ts";
import { lifeLines } from "./life-lines.ts";
import type { RecordView } from "./record-view.ts";

/** All that the record holds on one contact. */
export interface Dossier {
  readonly contact: RecordContact;
  readonly discrepancies: readonly Discrepancy[];
  readonly gaps: readonly Gap[];
  /** Statements, positions and other facts that are about it. */
  readonly facts: readonly FiledFact[];
  /** Where the tasks stand that it set in motion. */
  readonly followUps: readonly FollowUpState[];
  /** Decisions that bear on it, in their order. */
  readonly decisions: readonly Decision[];
  /** Numbers of those that no longer hold. */
  readonly undone: ReadonlySet<number>;
}

const FACTS: readonly (readonly [FiledKind, Key])[] = [
  ["statement", "section.statements"],
  ["position", "section.positions"],
  ["scenario", "section.scenarios"],
  ["question", "section.questions"],
  ["driver", "section.drivers"],
  ["stakeholder", "section.stakeholders"],
];

/** A contact in full: what it was, what is shown and why, how it came about, its accounts side by side, what does not agree, who stands behind it, what is said about it, what was decided. */
export function dossierPage({ contact, discrepancies, gaps, facts, followUps, decisions, undone }: Dossier, view: RecordView): string {
  const { page } = view;
  const disputed = new Set(discrepancies.flatMap(({ attribute }) => (attribute === null ? [] : [attribute])));
  const parts = [
    heading(contact, view),
    section("dossier.shown", chosenLines(contact, view), page),
    section("dossier.life", contact.life.length < 2 ? [] : lifeLines(contact, view), page),
    section("dossier.accounts", accountLines(contact.accounts, disputed, view), page),
    ...disagreementSections(discrepancies, view),
    section(
      "dossier.gaps",
      gaps.flatMap((gap) => gapLines(gap, view)),
      page,
    ),
    section("dossier.confirmation", confirmationLines(contact, view), page),
    section(
      "section.follow-ups",
      followUps.flatMap((followUp) => followUpStateLines(followUp, view)),
      page,
    ),
    ...FACTS.map(([kind, title]) => {
      const own = facts.filter((fact) => fact.kind === kind);
      return section(
        title,
        factsPage(own, view).map((line) => INDENT + line),
        page,
      );
    }),
    section(
      "dossier.decisions",
      decisions.flatMap((decision) => decisionLines(decision, undone.has(decision.number), view)),
      page,
    ),
  ];
  return `${parts
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

/** What it was and when, who took part, how many tell of it, its id. */
function heading(contact: RecordContact, { page, names }: RecordView): readonly string[] {
  const { say, paint } = page;
  const { date, participants, accounts, sources, id, accepted } = contact;
  const who = participants.map(({ actor, side, role }) =>
    withNotes(names.name(actor), [...(side === actor ? [] : [names.name(side)]), ...(role === "party" ? [] : [say(`role.${role}`)])], say("list.comma")),
  );
  const told = [
    say("count.accounts", { n: accounts.length }),
    ...(sources === accounts.length ? [] : [say("count.sources", { n: sources })]),
    ...(accepted ? [say("contact.accepted")] : []),
    isolated(id, say.lang),
  ];
  return [
    `${paint.strong(contactTitle(contact, page))} · ${date === null ? say("date.unknown") : dateWords(date.value, say)}`,
    paint.strong(listWords(who, say)),
    paint.faint(told.join(" · ")),
  ];
}

const withNotes = (name: string, notes: readonly string[], comma: string): string => (notes.length === 0 ? name : `${name} (${notes.join(comma)})`);
