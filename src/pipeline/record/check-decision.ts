import type { Base } from "#knowledge/base.ts";
import { loadTopicNames } from "#knowledge/topic-names.ts";
import type { Action, Anchor } from "#model/record/decision.ts";
import type { FactDraft } from "#model/record/fact-decision.ts";
import type { Span } from "#model/span.ts";
import { addedFacts } from "#record/decisions/added-facts.ts";
import { anchorsOf } from "#record/decisions/anchors-of.ts";
import { findAnchored } from "#record/decisions/find-anchored.ts";
import { findFact } from "#record/decisions/find-fact.ts";
import { spansOfCorrection } from "#record/decisions/spans-of-correction.ts";
import type { Store } from "#store/store.ts";
import { checkActors } from "./check-actors.ts";
import { checkUndo } from "./check-undo.ts";
import type { Ledger } from "./ledger.ts";
import { NothingThere } from "./nothing-there.ts";

/** All that a decision names must be there: reports, accounts, facts, words that it adds, actors, topics; whom it names anew must not be. Throws `NothingThere` and `ActorUnfit`. */
export async function checkDecision(action: Action, ledger: Ledger, store: Store, base: Base): Promise<void> {
  switch (action.type) {
    case "undo":
      return checkUndo(action, ledger, store, base);
    case "add":
    case "add-actor":
      await checkWords(action.type, action.report, action.evidence, store);
      break;
    case "add-fact":
      await checkWords(action.type, action.report, [...action.evidence, ...wordsOf(action.draft), ...(action.about === null ? [] : [action.about])], store);
      break;
    case "reject-fact":
    case "correct-fact": {
      const { report } = action.fact;
      const reading = await store.reading(report);
      if (reading === null) throw new NothingThere(action.type, "report", report);
      if (findFact(action.fact, reading, addedFacts(report, reading, ledger.active)) === null)
        throw new NothingThere(action.type, "fact", placeOf(action.fact));
      if (action.type === "correct-fact") await checkWords(action.type, report, action.corrections.flatMap(spansOfCorrection), store);
      break;
    }
    case "pin":
      await checkAccount(action.type, action.account, store);
      if (action.words !== undefined) await checkWords(action.type, action.account.report, [action.words], store);
      break;
    default:
      for (const anchor of anchorsOf(action)) await checkAccount(action.type, anchor, store);
  }
  await checkActors(action, store, base);
  checkTopics(action);
}

const placeOf = ({ report, span }: Anchor): string => `${report} ${span.start}–${span.end}`;

async function checkWords(type: Action["type"], id: string, spans: readonly Span[], store: Store): Promise<void> {
  const report = await store.report(id);
  if (report === null) throw new NothingThere(type, "report", id);
  const outside = spans.find(({ start, end }) => start >= end || end > report.text.length);
  if (outside !== undefined) throw new NothingThere(type, "words", placeOf({ report: id, span: outside }));
}

async function checkAccount(type: Action["type"], anchor: Anchor, store: Store): Promise<void> {
  const accounts = (await store.accountsOfReport(anchor.report)).map((f) => f.account);
  if (accounts.length === 0 && (await store.report(anchor.report)) === null) throw new NothingThere(type, "report", anchor.report);
  if (findAnchored(anchor, accounts) === null) throw new NothingThere(type, "fact", placeOf(anchor));
}

/** The words of which an added fact consists. */
function wordsOf({ kind, fact }: FactDraft): readonly Span[] {
  switch (kind) {
    case "statement":
      return [fact.content];
    case "position":
      return [fact.content, fact.counterpart].filter((span) => span !== null);
    case "scenario":
      return [fact.condition, fact.consequence, fact.likelihood].filter((span) => span !== null);
    case "question":
      return fact.alternatives;
  }
}

function checkTopics(action: Action): void {
  const topics = topicsOf(action);
  if (topics.length === 0) return;
  const known = loadTopicNames();
  const unknown = topics.find((topic) => !known.has(topic));
  if (unknown !== undefined) throw new NothingThere(action.type, "topic", unknown);
}

function topicsOf(action: Action): readonly string[] {
  if (action.type === "correct-fact") return action.corrections.flatMap((c) => (c.attribute === "topics" ? c.value : []));
  return action.type === "add-fact" && "topics" in action.draft.fact ? action.draft.fact.topics : [];
}
