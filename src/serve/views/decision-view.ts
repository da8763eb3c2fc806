import { actorsOf } from "#record/decisions/actors-of.ts";
import { reportsNamedBy } from "#record/decisions/reports-named-by.ts";
import { wordsNamedBy } from "#record/decisions/words-named-by.ts";
import type { Action, Anchor, Correction, Decision } from "#model/record/decision.ts";
import type { DecisionView } from "../contract/decisions.ts";
import type { Names, Places, Reports } from "../contract/names.ts";
import type { Desk } from "../desk.ts";
import { idsOfBrief } from "./contact-brief.ts";
import { contactsDecidedOn, settledFinding, valueAfter } from "./decided-on.ts";
import { showFindings } from "./finding-list.ts";
import { namesOf } from "./names-of.ts";
import { placesOf } from "./places-of.ts";
import { replacedInFact } from "./replaced-in-fact.ts";
import { reportBriefs } from "./report-briefs.ts";
import { toldValues } from "./told-values.ts";
import type { UndoneDecision } from "./with-undoing.ts";

/** Lines of the ledger ready to be shown, with everybody and everything that they name. */
export interface ShownDecisions {
  readonly items: readonly DecisionView[];
  readonly names: Names;
  readonly places: Places;
  readonly reports: Reports;
}

/** Shows lines of the ledger: which contact, which values, which words each is about. */
export async function showDecisions(lines: readonly UndoneDecision[], desk: Desk): Promise<ShownDecisions> {
  const ledger = await desk.store.decisions();
  const about = lines.map(({ action }) => actionAbout(action, ledger));
  const reports = [...new Set(about.flatMap(reportsNamedBy))];
  const texts = await desk.store.texts(reports);
  const items: DecisionView[] = [];
  let names: Names = {};
  for (const [i, line] of lines.entries()) {
    const action = about[i] as Action;
    const finding = await settledFinding(action, desk);
    const shown = finding === null ? null : await showFindings([finding], desk, ledger);
    names = { ...names, ...shown?.names };
    items.push({
      ...line,
      place: placeOf(action, texts),
      undoes: line.action.type === "undo" ? action : null,
      contacts: await contactsDecidedOn(action, finding, desk),
      before: "before" in action ? (action.before ?? null) : null,
      after: await valueAfter(action, desk),
      replaced: toldValues(await replacedInFact(action, ledger, desk.store), textOf(action, texts)),
      values: toldValues(action.type === "correct-fact" ? action.corrections : [], textOf(action, texts)),
      sentence: shown?.items[0]?.sentence ?? null,
    });
  }
  const values = items.flatMap(({ before, after }) => [before, after]).filter((value) => value !== null);
  const told = await namesOf(
    [...about.flatMap(actorsOf), ...items.flatMap(({ contacts }) => contacts.flatMap(idsOfBrief)), ...values.flatMap(idsOfValue)],
    desk,
  );
  const sides = await namesOf(
    Object.values(told).map(({ side }) => side),
    desk,
  );
  return {
    items,
    names: { ...names, ...sides, ...told },
    places: placesOf(
      values.flatMap((value) => (value.attribute === "place" && value.value !== null ? [value.value.name] : [])),
      desk.names,
    ),
    reports: await reportBriefs(reports, desk.store),
  };
}

/** What a line of the ledger is about: its action, of an undo the one that it takes back, however many undos that goes through. */
function actionAbout(action: Action, ledger: readonly Decision[]): Action {
  const undone = action.type === "undo" ? ledger.find((d) => d.number === action.decision) : undefined;
  // A decision takes back only what was there before it.
  return undone === undefined ? action : actionAbout(undone.action, ledger.slice(0, undone.number));
}

/** Whom a value names. */
function idsOfValue(correction: Correction): readonly string[] {
  if (correction.attribute === "participants") return correction.value.map((p) => p.actor);
  return correction.attribute === "initiator" && correction.value !== null ? [correction.value] : [];
}

/** The text of the report whose fact an action corrects. */
const textOf = (action: Action, texts: ReadonlyMap<string, string>): string => texts.get(wordsNamedBy(action)[0]?.report ?? "") ?? "";

/** The first words that an action names; null where it names none, or their report is no more. */
function placeOf(action: Action, texts: ReadonlyMap<string, string>): DecisionView["place"] {
  const anchor: Anchor | null = wordsNamedBy(action)[0] ?? null;
  const text = anchor === null ? undefined : texts.get(anchor.report);
  return anchor === null || text === undefined ? null : { ...anchor, words: text.slice(anchor.span.start, anchor.span.end) };
}
